import { expect } from 'chai'
import { boundsWords, dateWords, type Bounds } from '../../src/web/date-words.ts'

describe('date words', () => {
  for (const [value, de, en] of [
    ['2012', '2012', '2012'],
    ['2019-12', 'Dezember 2019', 'December 2019'],
    ['2020-01-01', '1. Januar 2020', '1 January 2020'],
    ['2020-02-29', '29. Februar 2020', '29 February 2020'],
    ['1899-03', 'März 1899', 'March 1899'],
    ['bald', 'bald', 'bald'],
    ['2020-13', '2020-13', '2020-13'],
  ] as const) {
    it(`${value} is as precise as it is`, () => {
      expect(dateWords(value, 'de')).to.equal(de)
      expect(dateWords(value, 'en')).to.equal(en)
    })
  }

  const bounds: readonly (readonly [Bounds, string])[] = [
    [{ earliest: '2020-01-01', latest: '2020-01-01' }, '1. Januar 2020'],
    [{ earliest: '2012-01-01', latest: '2012-12-31' }, '2012'],
    [{ earliest: '2019-12-01', latest: '2019-12-31' }, 'Dezember 2019'],
    [{ earliest: '1992-01-01', latest: '2003-12-31' }, 'zwischen 1992 und 2003'],
    [{ earliest: '2013-01-01', latest: '2013-04-30' }, 'zwischen Januar und April 2013'],
    [{ earliest: '2019-11-01', latest: '2020-02-29' }, 'zwischen November 2019 und Februar 2020'],
    [{ earliest: '2020-01-10', latest: '2020-02-20' }, 'zwischen 10. Januar und 20. Februar 2020'],
    [{ earliest: '2019-02-01', latest: '2019-02-27' }, 'zwischen 1. Februar und 27. Februar 2019'],
    [{ latest: '2020-02-29' }, 'spätestens 29. Februar 2020'],
    [{ earliest: '2020-01-01' }, 'frühestens 1. Januar 2020'],
    [{}, 'unbekannt'],
  ]
  for (const [value, words] of bounds) {
    it(`${value.earliest ?? '…'} to ${value.latest ?? '…'} is "${words}"`, () => {
      expect(boundsWords(value, 'de')).to.equal(words)
    })
  }
})
