import { expect } from 'chai'
import fc from 'fast-check'
import { parsePublished } from '../../src/announcement/published.ts'

describe('publication dates', () => {
  const bounds: readonly (readonly [value: string, earliest: string, latest: string])[] = [
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2020-02-29', '2020-02-29', '2020-02-29'],
    ['9999-12-31', '9999-12-31', '9999-12-31'],
  ]
  for (const [value, earliest, latest] of bounds) {
    it(`${value} is from ${earliest} to ${latest}`, () => {
      expect(parsePublished(value)).to.deep.equal({ value, earliest, latest })
    })
  }

  for (const value of [
    '',
    '20',
    '0999',
    '2023-00',
    '2023-13',
    '2023-02-29',
    '2023-04-31',
    '2023-1-1',
    ' 2023',
    '2023-01-01Z',
  ]) {
    it(`"${value}" is none`, () => {
      expect(parsePublished(value)).to.be.undefined
    })
  }

  it('are read for every day of the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        date => {
          const day = date.toISOString().slice(0, 10)
          return parsePublished(day)?.earliest === day
        },
      ),
    )
  })
})
