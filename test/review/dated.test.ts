import { expect } from 'chai'
import { contradict, readDate, writeDate } from '../../src/review/dated.ts'

describe('dates in decisions', () => {
  for (const written of ['2020', '2020-02', '2020-02-29', '2013-01-01/2013-04-30']) {
    it(`come back as they are written: ${written}`, () => {
      expect(writeDate(readDate(written))).to.equal(written)
    })
  }

  for (const wrong of [
    '',
    'soon',
    '2021-02-29',
    '2020/',
    '2020-05/2020-04',
    '2019-12/2020-01',
    '2020/2020/2020',
  ]) {
    it(`are not: "${wrong}"`, () => {
      expect(readDate(wrong)).to.equal(undefined)
    })
  }

  it('contradict each other when they share no day', () => {
    expect(contradict(readDate('2020'), readDate('2020-05'))).to.equal(false)
    expect(contradict(readDate('2020'), readDate('2021'))).to.equal(true)
    expect(contradict(readDate('2020'), undefined)).to.equal(false)
  })
})
