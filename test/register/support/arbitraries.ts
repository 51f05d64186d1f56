import fc from 'fast-check'
import { addDays, type Day } from '../../../src/model/partial-date.ts'
import type { Bounds } from '../../../src/model/as-of.ts'
import { boundNames } from '../../../src/register/told-period.ts'
import { type Announced, boundsText, type Office } from './telling.ts'

/** Days of 1990 to 2030. */
const day = fc.integer({ min: 0, max: 14_600 }).map(offset => addDays('1990-01-01', offset))

const doubt = fc.nat(800)

/** What can be known of a period from begin to end: days around both, each of them perhaps unknown. */
function around(begin: Day, end: Day, [a, b, c, d]: readonly number[]): Bounds {
  const known = {
    beginEarliest: addDays(begin, -(a ?? 0)),
    beginLatest: addDays(begin, b ?? 0),
    endEarliest: addDays(end, -(c ?? 0)),
    endLatest: addDays(end, d ?? 0),
  }
  return { ...known, beginLatest: earlier(known.beginLatest, known.endLatest) }
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b
}

const published = fc.option(day, { nil: undefined })

/** An office of one person as anybody may tell it, right or wrong. */
const anyOffice = fc
  .record({
    begin: day,
    length: fc.nat(5000),
    doubts: fc.tuple(doubt, doubt, doubt, doubt),
    kept: fc.subarray([...boundNames]),
    status: fc.constantFrom('active', 'ended', 'unknown', 'planned', 'proposed'),
  })
  .map(({ begin, length, doubts, kept, status }): Omit<Office, 'id' | 'person'> => {
    const bounds = around(begin, addDays(begin, length), doubts)
    const isToCome = status === 'planned' || status === 'proposed'
    const told = kept.filter(name => !(isToCome && name === 'endEarliest'))
    return { bounds: boundsText(Object.fromEntries(told.map(name => [name, bounds[name]]))), status }
  })

/**
 * Announcements of the holders of one post, the last of them an acting one; some tell of the same office, and not always
 * the same of it.
 */
export const announcements: fc.Arbitrary<readonly Announced[]> = fc
  .array(
    fc.record({
      published,
      offices: fc.tuple(fc.subarray([0, 1, 2], { minLength: 1 }), anyOffice, anyOffice, anyOffice),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(all =>
    all.map(({ published: on, offices: [numbers, ...told] }, index) => ({
      id: `a${index}`,
      ...(on === undefined ? {} : { published: on }),
      offices: numbers.map(number => ({
        bounds: '- - - -',
        ...told[number],
        kind: number === 2 ? 'acting head' : 'head',
        id: `m${number}`,
        person: `p${number}`,
      })),
    })),
  )

/** The holders of a sole office one after another, as somebody who knows it all would tell it. */
export const career: fc.Arbitrary<readonly Office[]> = fc
  .array(
    fc.record({
      gap: fc.nat(300),
      length: fc.integer({ min: 1, max: 4000 }),
      doubts: fc.tuple(doubt, doubt, doubt, doubt),
      isOpen: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map(stations => {
    let from = '1990-01-01'
    return stations.map(({ gap, length, doubts, isOpen }, index) => {
      const begin = addDays(from, gap)
      const end = addDays(begin, length)
      from = end
      const { endLatest, ...open } = around(begin, end, doubts)
      const bounds = isOpen || endLatest === undefined ? open : { ...open, endLatest }
      return { id: `m${index}`, person: `p${index}`, bounds: boundsText(bounds) }
    })
  })

/** The same offices in several announcements, each of which knows some of the bounds, and all together all of them. */
export function piecewise(
  offices: readonly Office[],
  count: number,
  choices: readonly number[],
): readonly Announced[] {
  const teller = (index: number) => (choices[index % choices.length] ?? 0) % count
  return Array.from({ length: count }, (_, announcement) => ({
    id: `part${announcement}`,
    published: addDays('2031-01-01', announcement),
    offices: offices.flatMap((office, which) => {
      const days = office.bounds.split(' ')
      const told = days.map((known, edge) => (teller(which * 4 + edge) === announcement ? known : '-'))
      return told.every(known => known === '-') && teller(which) !== announcement
        ? []
        : [{ ...office, bounds: told.join(' ') }]
    }),
  })).filter(({ offices: told }) => told.length > 0)
}
