import type { Quad } from '@rdfjs/types'
import { boundNames } from '../../../src/register/told-period.ts'
import { roleQuads } from '../../../src/mapping/vocabulary.ts'
import type { Bounds } from '../../../src/model/as-of.ts'
import type { Instant, MembershipStatement, RoleKind } from '../../../src/model/statement.ts'
import { createConsolidate } from '../../../src/register/consolidate.ts'
import type { Claim, Consolidated } from '../../../src/register/register.ts'
import { byEntity, nobody } from '../../../src/store/entities.ts'
import { mapAll } from '../../mapping/support/map.ts'
import { roles } from '../../mapping/support/tables.ts'
import {
  announcement,
  date,
  extraction,
  membership,
  organization,
  person,
} from '../../mapping/support/telling.ts'

export const base = 'https://data.example/'

/** One office as an announcement tells it. */
export interface Office {
  /** Two to ten letters and digits; the same office told elsewhere has the same. */
  readonly id: string
  readonly person: string
  /** beginEarliest, beginLatest, endEarliest, endLatest; `-` where it is absent. */
  readonly bounds: string
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly begin?: string
  readonly end?: string
  readonly kind?: RoleKind
  readonly status?: MembershipStatement['status']
  /** Its word for the role. */
  readonly word?: string
}

export interface Announced {
  readonly id: string
  readonly published?: string
  readonly offices: readonly Office[]
  /** Names of persons; without, their ids. */
  readonly names?: Readonly<Record<string, string>>
}

/** What announcements say, by entity. */
export function claimsOf(announcements: readonly Announced[]): ReadonlyMap<string, readonly Claim[]> {
  const claims = new Map<string, Claim[]>()
  for (const announced of announcements) {
    for (const [entity, quads] of byEntity(quadsOf(announced), base)) {
      if (entity === nobody) continue
      const { published } = announced
      const claim = { graph: `${base}graph/${announced.id}`, ...(published ? { published } : {}), quads }
      claims.set(entity, [...(claims.get(entity) ?? []), claim])
    }
  }
  return claims
}

export const consolidate = createConsolidate(roleQuads(roles))

/** The register of announcements. */
export function registerOf(...announcements: readonly Announced[]): ReadonlyMap<string, Consolidated> {
  return consolidate(claimsOf(announcements))
}

/** The claim graph of an announcement. */
function quadsOf({ id, published, offices, names = {} }: Announced): readonly Quad[] {
  const persons = [...new Set(offices.map(office => office.person))]
  const text = `Nachricht\n${offices.map(sentence).join(' ')} ${persons.map(each => names[each] ?? each).join(' ')}`
  const evidence = { start: text.indexOf('\n') + 1, end: text.length }
  return mapAll(
    announcement(id, text, published === undefined ? {} : { published: date(published) }),
    extraction({
      persons: persons.map(each => person(each, names[each] ?? each, [evidence])),
      organizations: [
        organization('o1', 'Stadt Lindenrode', 'stadt', { place: 'Lindenrode', mentions: [evidence] }),
      ],
      statements: offices.map(office =>
        membership(office.id, office.person, 'o1', {
          evidence,
          role: {
            text: office.word ?? 'Leiterin',
            concept: 'leitung',
            kind: office.kind ?? 'head',
            implied: false,
          },
          status: office.status ?? 'active',
          period: {
            ...boundsOf(office.bounds),
            ...(office.begin === undefined ? {} : { begin: instant(office.begin, evidence) }),
            ...(office.end === undefined ? {} : { end: instant(office.end, evidence) }),
          },
        }),
      ),
    }),
  )
}

function sentence({ word = 'Leiterin', begin, end }: Office): string {
  return [word, begin, end].filter(part => part !== undefined).join(' ')
}

function instant(value: string, evidence: Instant['evidence'][number]): Instant {
  return { date: date(value), basis: 'stated', verbatim: value, evidence: [evidence] }
}

export function boundsOf(text: string): Bounds {
  const days = text.split(' ').map((day, index) => [boundNames[index], day] as const)
  return Object.fromEntries(days.filter(([, day]) => day !== '-')) as Bounds
}

/** Bounds as `boundsOf` reads them. */
export function boundsText(bounds: Bounds): string {
  return boundNames.map(name => bounds[name] ?? '-').join(' ')
}

export function membershipIri(id: string): string {
  return `${base}id/membership/${id.padEnd(10, '0')}`
}
