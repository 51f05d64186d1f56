import { expect } from 'chai'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  addYears,
  compareDates,
  covering,
  dayBefore,
  daysInMonth,
  narrow,
  type PartialDate,
  parsePartialDate,
  partialDate,
  precision,
  shiftDate,
  weekdayOf,
} from '../../src/model/partial-date.ts'

const day = fc.integer({ min: 0, max: 73_000 }).map(days => addDays('1900-01-01', days))
const date: fc.Arbitrary<PartialDate> = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([value, length]) => known(value.slice(0, length)))

function known(value: string): PartialDate {
  const parsed = parsePartialDate(value)
  if (!parsed) throw new Error(`${value} is no date`)
  return parsed
}

describe('parsePartialDate', () => {
  const accepted = [
    ['2019', '2019-01-01', '2019-12-31', 'year'],
    ['2019-12', '2019-12-01', '2019-12-31', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2020-01-01', '2020-01-01', '2020-01-01', 'day'],
    ['2000-02-29', '2000-02-29', '2000-02-29', 'day'],
  ] as const
  for (const [value, earliest, latest, fineness] of accepted) {
    it(`reads ${value} as ${earliest} to ${latest}`, () => {
      expect(known(value)).to.deep.equal({ value, earliest, latest })
      expect(precision(known(value))).to.equal(fineness)
    })
  }

  const refused = [
    '',
    '19',
    '2019-',
    '2019-13',
    '2019-00',
    '2023-02-29',
    '1900-02-29',
    '2020-06-31',
    '2020-1-1',
    '0999',
    '2020-01-01T00:00',
    '２０２０',
  ]
  for (const value of refused) {
    it(`refuses "${value}"`, () => {
      expect(parsePartialDate(value)).to.equal(undefined)
    })
  }

  it('gives back its own value, with bounds in order and inside it', () => {
    fc.assert(
      fc.property(date, ({ value, earliest, latest }) => {
        expect(known(value)).to.deep.equal({ value, earliest, latest })
        expect(earliest <= latest).to.equal(true)
        expect(earliest.startsWith(value) && latest.startsWith(value)).to.equal(true)
      }),
    )
  })
})

describe('partialDate', () => {
  it('takes no day without a month and no fractions', () => {
    expect(partialDate(2020, undefined, 3)).to.equal(undefined)
    expect(partialDate(2020.5)).to.equal(undefined)
    expect(partialDate(2020, 4, 31)).to.equal(undefined)
  })
})

describe('calendar arithmetic', () => {
  it('keeps the end of the month', () => {
    expect(addMonths('2023-01-31', 1)).to.equal('2023-02-28')
    expect(addMonths('2024-01-31', 1)).to.equal('2024-02-29')
    expect(addMonths('2024-01-15', -13)).to.equal('2022-12-15')
    expect(addYears('2024-02-29', 1)).to.equal('2025-02-28')
  })

  it('goes to the day before over year ends and leap days', () => {
    expect(dayBefore('2020-01-01')).to.equal('2019-12-31')
    expect(dayBefore('2024-03-01')).to.equal('2024-02-29')
  })

  it('counts weekdays from Monday', () => {
    expect(weekdayOf('2024-11-15')).to.equal(5)
    expect(weekdayOf('2020-11-01')).to.equal(7)
  })

  it('comes back the way it went', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -900, max: 900 }), (start, count) => {
        expect(addDays(addDays(start, count), -count)).to.equal(start)
        expect(addMonths(start, count).slice(8) <= start.slice(8)).to.equal(true)
        expect(addMonths(addMonths(start, count), -count).slice(0, 7)).to.equal(start.slice(0, 7))
      }),
    )
  })

  it('knows the length of the months', () => {
    expect([2023, 2024, 1900, 2000].map(year => daysInMonth(year, 2))).to.deep.equal([28, 29, 28, 29])
  })
})

describe('compareDates', () => {
  it('orders by bounds, not by text', () => {
    const sorted = ['2020', '2019-12', '2020-01-01', '2020-01'].map(known).sort(compareDates)
    expect(sorted.map(({ value }) => value)).to.deep.equal(['2019-12', '2020-01-01', '2020-01', '2020'])
  })

  it('is a total order', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(Math.sign(compareDates(a, b))).to.equal(-Math.sign(compareDates(b, a)) + 0)
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) expect(compareDates(a, c) <= 0).to.equal(true)
      }),
    )
  })
})

describe('narrow', () => {
  it('keeps the finer value and what both allow', () => {
    expect(narrow(known('2020'), known('2020-03'))).to.deep.equal(known('2020-03'))
    const spring: PartialDate = {
      value: '2020',
      part: 'spring',
      earliest: '2020-03-01',
      latest: '2020-05-31',
    }
    expect(narrow(spring, known('2020'))).to.deep.equal(spring)
    expect(narrow(spring, { ...known('2020'), latest: '2020-03-31' })).to.deep.equal({
      value: '2020',
      earliest: '2020-03-01',
      latest: '2020-03-31',
    })
  })

  it('finds contradictions', () => {
    expect(narrow(known('2019'), known('2020-01'))).to.equal(undefined)
  })

  it('is symmetric in its bounds, and within both', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [there, back] = [narrow(a, b), narrow(b, a)]
        expect([there?.earliest, there?.latest]).to.deep.equal([back?.earliest, back?.latest])
        if (!there) return
        expect(there.earliest >= a.earliest && there.earliest >= b.earliest).to.equal(true)
        expect(there.latest <= a.latest && there.latest <= b.latest).to.equal(true)
      }),
    )
  })
})

describe('covering', () => {
  it('takes the finest value that holds both days', () => {
    expect(covering('2020-03-01', '2020-03-01')?.value).to.equal('2020-03-01')
    expect(covering('2020-03-01', '2020-03-07')?.value).to.equal('2020-03')
    expect(covering('2020-03-30', '2020-04-05')?.value).to.equal('2020')
    expect(covering('2020-12-28', '2021-01-03')).to.equal(undefined)
  })
})

describe('shiftDate', () => {
  const cases = [
    ['2024-11-15', -12, 'year', '2012'],
    ['2024-11-15', -3, 'month', '2024-08'],
    ['2024-11-15', 1, 'day', '2024-11-16'],
    ['2024-11-15', -1, 'week', '2024-11'],
    ['2019', 2, 'year', '2021'],
    ['2019', 3, 'month', undefined],
    ['2019-12', 1, 'month', '2020-01'],
    ['2019-12', 1, 'day', undefined],
  ] as const
  for (const [from, amount, unit, expected] of cases) {
    it(`${from} and ${amount} ${unit} is ${expected ?? 'not one value'}`, () => {
      expect(shiftDate(known(from), amount, unit)?.value).to.equal(expected)
    })
  }

  it('is never finer than the date or the unit', () => {
    const finest = { day: 10, week: 7, month: 7, year: 4 }
    const unit = fc.constantFrom('day', 'week', 'month', 'year')
    fc.assert(
      fc.property(date, fc.integer({ min: -40, max: 40 }), unit, (start, amount, by) => {
        const length = shiftDate(start, amount, by)?.value.length ?? 4
        expect(length <= Math.min(start.value.length, finest[by])).to.equal(true)
      }),
    )
  })
})
