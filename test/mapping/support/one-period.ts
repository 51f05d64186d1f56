import type { Quad } from '@rdfjs/types'
import type { MembershipStatement, Period } from '../../../src/model/statement.ts'
import { mapAll } from './map.ts'
import { announcement, date, extraction, membership, organization, person } from './telling.ts'

const text =
  'Nachricht\n1992 und „wenig später“, Anfang 2013, Mitte Juni, im Herbst 2014, seit dem 1. Januar, Ende 2018.'
export const evidence = { start: 10, end: text.length }

/** The claim graph of a person with an earlier membership, m0, and one of that period, m1. */
export function quadsOf(period: Period, status: MembershipStatement['status'] = 'active'): readonly Quad[] {
  return mapAll(
    announcement('a', text),
    extraction({
      persons: [person('p1', 'Ruth Ebersbach', [evidence])],
      organizations: [organization('o1', 'Stadt Lindenrode', 'stadt', { mentions: [evidence] })],
      statements: [
        membership('m0', 'p1', 'o1', {
          evidence,
          period: { begin: { date: date('1992'), basis: 'stated', verbatim: '1992', evidence: [] } },
          status: 'ended',
        }),
        membership('m1', 'p1', 'o1', { evidence, period, status }),
      ],
      published: { earliest: '2020-01-01', latest: '2020-02-29', basis: 'inferred', evidence: [evidence] },
    }),
  )
}

/** The IRI of m1. */
export const base = 'https://data.example/id/membership/m100000000'
