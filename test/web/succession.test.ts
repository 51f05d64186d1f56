import { expect } from 'chai'
import fc from 'fast-check'
import { namedNode } from '../../src/rdf/terms.ts'
import type { MembershipRow } from '../../src/web/memberships.ts'
import { around, stations } from '../../src/web/succession.ts'

type Day = string | undefined
type Days = readonly [beginEarliest?: Day, beginLatest?: Day, endEarliest?: Day, endLatest?: Day]

function row(name: string, days: Days, more: { status?: string; acting?: boolean } = {}): MembershipRow {
  const [beginEarliest, beginLatest, endEarliest, endLatest] = days
  const bounds = Object.entries({ beginEarliest, beginLatest, endEarliest, endLatest })
  return {
    iri: namedNode(`http://x.example/${name}`),
    begin: { words: '' },
    end: { words: '' },
    held: {
      ...Object.fromEntries(bounds.filter(([, day]) => day !== undefined)),
      status: more.status ?? 'active',
    },
    acting: more.acting ?? false,
    heading: false,
    passages: [],
    sortKey: '',
  }
}

/** The stations in words, the earliest first. */
function told(rows: readonly MembershipRow[], sole = true): readonly string[] {
  return stations(rows, sole)
    .map(station =>
      'row' in station
        ? station.row.iri.value.replace(/^.*\//, '')
        : `${station.gap.from ?? '?'}–${station.gap.to ?? ''}`,
    )
    .reverse()
}

describe('the holders of a post', () => {
  const a = row('a', ['2001-01-01', '2001-01-01', '2004-12-31', '2004-12-31'])
  const b = row('b', ['2006-01-01', '2006-12-31', '2009-06-01'])

  /** Holders in any order, and the stations they come to. */
  const cases: readonly (readonly [string, readonly MembershipRow[], readonly string[]])[] = [
    ['none', [], []],
    ['one whose end is open', [b], ['b']],
    ['a gap between two', [b, a], ['a', '2005-01-01–2005-12-31', 'b']],
    ['nothing after the last', [a], ['a', '2005-01-01–']],
    [
      'no gap where end and begin may meet',
      [a, row('c', ['2004-01-01', '2006-12-31', '2007-01-01'])],
      ['a', 'c'],
    ],
    ['no gap of no day', [a, row('c', ['2005-01-01', '2005-01-01'])], ['a', 'c']],
    ['no gap after an end that nobody knows', [row('c', ['2001-01-01', '2001-01-01']), b], ['c', 'b']],
    ['a last one who left nobody knows when', [row('c', ['2001-01-01'], { status: 'ended' })], ['c', '?–']],
    [
      'no gap before a begin that nobody knows',
      [a, row('c', [undefined, '2010-01-01', '2010-01-01'])],
      ['a', 'c'],
    ],
    [
      'who acts fills no gap',
      [a, row('c', ['2005-02-01', '2005-02-01', '2005-11-01', '2005-11-30'], { acting: true }), b],
      ['a', 'c', '2005-01-01–2005-12-31', 'b'],
    ],
    [
      'a gap up to whom is announced',
      [a, row('c', ['2005-07-01', '2005-07-01'], { status: 'planned' })],
      ['a', 'c', '2005-01-01–2005-06-30'],
    ],
    [
      'who may have begun earlier than another who is told first fills the gap',
      [a, row('d', ['2006-01-01', '2006-01-01']), row('c', ['2005-01-01', '2006-01-01'])],
      ['a', 'd', 'c'],
    ],
    [
      'the longest of overlapping ones counts',
      [a, row('c', ['2002-01-01', '2002-01-01', '2002-05-01', '2002-05-01']), b],
      ['a', 'c', '2005-01-01–2005-12-31', 'b'],
    ],
  ]
  for (const [name, rows, expected] of cases) {
    it(`have ${name}`, () => {
      expect(told(rows)).to.deep.equal(expected)
    })
  }

  it('have no gaps where several hold it at a time', () => {
    expect(told([a, b], false)).to.deep.equal(['a', 'b'])
  })

  it('are there each once, and no gap has a day on which a holder is known, whatever the days', () => {
    const day = fc
      .integer({ min: 0, max: 40 })
      .map(number => new Date(Date.UTC(2000, number, 1)).toISOString().slice(0, 10))
    const holder = fc
      .record({
        days: fc.array(day, { minLength: 4, maxLength: 4 }),
        open: fc.boolean(),
        acting: fc.boolean(),
      })
      .map(({ days, open, acting }) => {
        const [one, two, three, four] = days.toSorted()
        return { days: [one, two, three, ...(open ? [] : [four])] as unknown as Days, acting }
      })
    fc.assert(
      fc.property(fc.array(holder, { maxLength: 6 }), holders => {
        const rows = holders.map(({ days, acting }, place) => row(String(place), days, { acting }))
        const found = stations(rows, true)
        expect(found.filter(station => 'row' in station)).to.have.length(rows.length)
        for (const station of found) {
          if (!('gap' in station)) continue
          const { from = '', to = '9999' } = station.gap
          expect(from <= to).to.equal(true)
          for (const { held, acting } of rows) {
            if (acting) continue
            const { beginEarliest = '', endLatest = '9999' } = held
            expect(endLatest < from || beginEarliest > to, JSON.stringify({ held, from, to })).to.equal(true)
          }
        }
      }),
    )
  })

  it('are told with those before and after', () => {
    const next = row('next', ['2030-01-01', '2030-01-01'], { status: 'planned' })
    const names = (day: string) => {
      const { holders, before, after } = around([b, next, a], { first: day, last: day }, 'presumed')
      return [holders, before ? [before] : [], after ? [after] : []].map(rows =>
        rows.map(({ iri }) => iri.value.replace(/^.*\//, '')).join(),
      )
    }
    expect(names('2003-01-01')).to.deep.equal(['a', '', 'b'])
    expect(names('2005-06-01')).to.deep.equal(['', 'a', 'b'])
    expect(names('2020-01-01')).to.deep.equal(['b', 'a', 'next'])
  })
})
