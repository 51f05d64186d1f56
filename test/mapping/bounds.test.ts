import { expect } from 'chai'
import type { NamedNode, Quad } from '@rdfjs/types'
import { pas } from '../../src/rdf/namespaces.ts'
import type { Period } from '../../src/model/statement.ts'
import { base, evidence, quadsOf } from './support/one-period.ts'
import { date } from './support/telling.ts'

type Answer = 'certain' | 'presumed' | 'possible' | 'no'

/** What the four bounds mean on a day (model, section 4): the reading that they are published for. */
function answerOn(day: string, quads: readonly Quad[]): Answer {
  const bound = (property: NamedNode, absent: string) =>
    quads.find(each => each.subject.value === `${base}#period` && each.predicate.equals(property))?.object
      .value ?? absent
  const [first, begun] = [bound(pas.beginEarliest, unbounded.before), bound(pas.beginLatest, unbounded.after)]
  const [held, last] = [bound(pas.endEarliest, unbounded.before), bound(pas.endLatest, unbounded.after)]
  if (day < first || day > last) return 'no'
  if (begun <= day && day <= held) return 'certain'
  return last === unbounded.after && begun <= day ? 'presumed' : 'possible'
}

const unbounded = { before: '0000-01-01', after: '9999-12-31' }

const answers: readonly (readonly [string, Period, string, Answer])[] = [
  ['a station with both years known', years('2012', '2015'), '2011-12-31', 'no'],
  ['a station with both years known', years('2012', '2015'), '2012-06-01', 'possible'],
  ['a station with both years known', years('2012', '2015'), '2013-01-01', 'certain'],
  ['a station with both years known', years('2012', '2015'), '2015-06-01', 'possible'],
  ['a station with both years known', years('2012', '2015'), '2016-01-01', 'no'],
  ['an office held since a day', since('2020-01-01'), '2019-12-31', 'no'],
  ['an office held since a day', since('2020-01-01'), '2020-01-01', 'certain'],
  ['an office held since a day', since('2020-01-01'), '2020-06-01', 'presumed'],
  [
    'an office mentioned in passing',
    { beginLatest: '2020-02-29', endEarliest: '2020-01-01' },
    '2015-01-01',
    'possible',
  ],
  [
    'an office mentioned in passing',
    { beginLatest: '2020-02-29', endEarliest: '2020-01-01' },
    '2020-06-01',
    'presumed',
  ],
]

function years(from: string, to: string): Period {
  return {
    begin: { date: date(from), basis: 'stated', evidence: [evidence] },
    end: { date: date(to), basis: 'inferred', evidence: [evidence] },
    beginEarliest: `${from}-01-01`,
    beginLatest: `${from}-12-31`,
    endEarliest: `${to}-01-01`,
    endLatest: `${to}-12-31`,
  }
}

function since(day: string): Period {
  const begin = { date: date(day), basis: 'resolved', evidence: [evidence] } as const
  return { begin, beginEarliest: day, beginLatest: day, endEarliest: day }
}

describe('the bounds of a period', () => {
  for (const [what, period, day, expected] of answers) {
    it(`answer "${expected}" for ${what} on ${day}`, () => {
      expect(answerOn(day, quadsOf(period))).to.equal(expected)
    })
  }
})
