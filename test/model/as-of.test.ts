import { expect } from 'chai'
import fc from 'fast-check'
import {
  type Answer,
  answerOn,
  answers,
  type Bounds,
  type Held,
  isAnswer,
  readDays,
} from '../../src/model/as-of.ts'
import { addDays, parsePartialDate } from '../../src/model/partial-date.ts'

/** Days of 2000 to 2030. */
const day = fc.integer({ min: 0, max: 11_000 }).map(offset => addDays('2000-01-01', offset))
const days = fc
  .tuple(day, fc.constantFrom('2000'.length, '2000-01'.length, '2000-01-01'.length))
  .map(([value, length]) => ({ text: value.slice(0, length), ...asked(value.slice(0, length)) }))

const doubt = fc.option(fc.nat(900), { nil: undefined })
const status = fc.constantFrom('active', 'ended', 'unknown', 'planned', 'proposed')

/** An office as it was, and what is known of it: bounds around its begin and end, some of them missing. */
const office = fc
  .record({ begin: day, length: fc.nat(4000), doubts: fc.tuple(doubt, doubt, doubt, doubt), status })
  .map(({ begin, length, doubts: [a, b, c, d], status: is }) => {
    const end = addDays(begin, length)
    const around = (known: string, days: number | undefined, sign: 1 | -1) =>
      days === undefined ? undefined : addDays(known, sign * days)
    const known = {
      beginEarliest: around(begin, a, -1),
      beginLatest: around(begin, b, 1),
      endEarliest: around(end, c, -1),
      endLatest: around(end, d, 1),
    }
    return { begin, end, held: { ...defined(known), status: is } }
  })

function defined(known: Readonly<Record<string, string | undefined>>): Bounds {
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
}

function asked(text: string) {
  const found = readDays(text)
  if (!found) throw new Error(`no day: ${text}`)
  return found
}

/** The bounds of the offices of one career, written down by hand from the table of dates in docs/model.md. */
const career: Readonly<Record<string, Held>> = {
  'first office': {
    status: 'ended',
    beginEarliest: '2012-01-01',
    beginLatest: '2012-12-31',
    endEarliest: '2015-01-01',
    endLatest: '2015-12-31',
  },
  'second office': {
    status: 'ended',
    beginEarliest: '2015-01-01',
    beginLatest: '2015-12-31',
    endEarliest: '2019-01-01',
    endLatest: '2019-12-31',
  },
  'third office': {
    status: 'ended',
    beginEarliest: '2019-01-01',
    beginLatest: '2019-12-31',
    endEarliest: '2019-01-01',
    endLatest: '2019-12-31',
  },
  'present office': {
    status: 'active',
    beginEarliest: '2020-01-01',
    beginLatest: '2020-01-01',
    endEarliest: '2020-01-05',
  },
  'colleague, bounds unknown': { status: 'active', beginLatest: '2020-01-31', endEarliest: '2020-01-05' },
}

describe('as-of answers', () => {
  describe('of a career with its dates as coarse as the text', () => {
    for (const [at, expected] of [
      ['2013-01-01', { 'first office': 'certain' }],
      ['2015-06-01', { 'first office': 'possible', 'second office': 'possible' }],
      ['2015', { 'first office': 'certain', 'second office': 'certain' }],
      ['2017-07-01', { 'second office': 'certain' }],
      ['2019-06-01', { 'second office': 'possible', 'third office': 'possible' }],
      ['2019', { 'second office': 'certain', 'third office': 'certain' }],
      ['2020-01-01', { 'present office': 'certain' }],
      ['2020-01-05', { 'present office': 'certain' }],
      ['2020-01', { 'present office': 'certain', 'colleague, bounds unknown': 'certain' }],
      ['2020-06-01', { 'present office': 'presumed', 'colleague, bounds unknown': 'presumed' }],
      ['2011-12-31', {}],
    ] as const) {
      it(at, () => {
        const found = Object.entries(career).map(([office, bounded]) => [
          office,
          answerOn(bounded, asked(at)),
        ])
        const others = at < '2020-01-31' ? { 'colleague, bounds unknown': 'possible' } : {}
        expect(Object.fromEntries(found.filter(([, answer]) => answer))).to.deep.equal({
          ...others,
          ...expected,
        })
      })
    }
  })

  describe('of one office', () => {
    const begun = { beginEarliest: '2019-03-01', beginLatest: '2019-03-01' }
    for (const [why, held, at, expected] of [
      ['first day', { ...begun, status: 'active' }, '2019-03-01', 'presumed'],
      ['day before', { ...begun, status: 'active' }, '2019-02-28', undefined],
      [
        'the last day belongs to it',
        { ...begun, ...ended('2020-05-31'), status: 'ended' },
        '2020-05-31',
        'certain',
      ],
      ['day after', { ...begun, ...ended('2020-05-31'), status: 'ended' }, '2020-06-01', undefined],
      ['month of the begin', { ...begun, status: 'active' }, '2019-03', 'presumed'],
      ['planned, its day has come', { ...begun, status: 'planned' }, '2019-03-01', 'possible'],
      ['planned, before its day', { ...begun, status: 'planned' }, '2019-02-01', undefined],
      ['proposed', { ...begun, status: 'proposed' }, '2022', 'possible'],
      ['over, nobody knows when', { ...begun, status: 'ended' }, '2022', 'possible'],
      ['nothing known', { status: 'unknown' }, '1500', 'possible'],
      ['confirmed, begin unknown', { endEarliest: '2019-03-01', status: 'active' }, '2019-02-01', 'possible'],
    ] as const satisfies readonly (readonly [string, Held, string, Answer | undefined])[]) {
      it(`${why}: ${expected ?? 'none'}`, () => {
        expect(answerOn(held, asked(at))).to.equal(expected)
      })
    }
  })

  it('are cumulative', () => {
    const table = answers.map(asks => answers.map(found => isAnswer(found, asks)))
    expect(table).to.deep.equal([
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ])
    expect(isAnswer(undefined, 'possible')).to.equal(false)
  })

  it('are true of the office as it was: certain only of days on which it was held, none only of others', () => {
    fc.assert(
      fc.property(office, days, ({ begin, end, held }, { first, last }) => {
        const answer = answerOn(held, { first, last })
        const wasHeld = begin <= last && end >= first
        if (answer === 'certain') expect(wasHeld, 'certain').to.equal(true)
        if (answer === undefined) expect(wasHeld, 'none').to.equal(false)
      }),
    )
  })

  it('for a month or year are at least as sure as those for one of its days', () => {
    fc.assert(
      fc.property(office, days, fc.nat(364), ({ held }, { first, last }, offset) => {
        const within = addDays(first, offset)
        fc.pre(within <= last)
        const whole = answerOn(held, { first, last })
        const one = answerOn(held, { first: within, last: within })
        if (one) expect(isAnswer(whole, one), `${one} on ${within}, ${whole} in all`).to.equal(true)
      }),
    )
  })

  it('for what is planned or proposed are never certain or presumed', () => {
    fc.assert(
      fc.property(office, fc.constantFrom('planned', 'proposed'), days, ({ held }, status, period) => {
        expect(answerOn({ ...held, status }, period)).to.be.oneOf([undefined, 'possible'])
      }),
    )
  })
})

describe('the days asked for', () => {
  for (const [text, expected] of [
    ['2015', { first: '2015-01-01', last: '2015-12-31' }],
    ['2016-02', { first: '2016-02-01', last: '2016-02-29' }],
    ['2015-06-01', { first: '2015-06-01', last: '2015-06-01' }],
    ['2015-02-30', undefined],
    ['2015-13', undefined],
    ['2015-6', undefined],
    ['15', undefined],
    ['2015-06-01T00:00:00Z', undefined],
    ['+2015', undefined],
    ['today', undefined],
    ['', undefined],
  ] as const) {
    it(`"${text}": ${expected ? `${expected.first} to ${expected.last}` : 'no day'}`, () => {
      expect(readDays(text)).to.deep.equal(expected)
    })
  }

  it('are those of the date', () => {
    fc.assert(
      fc.property(days, ({ text }) => {
        const date = parsePartialDate(text)
        expect(readDays(text)).to.deep.equal({ first: date?.earliest, last: date?.latest })
      }),
    )
  })
})

function ended(last: string) {
  return { endEarliest: last, endLatest: last }
}
