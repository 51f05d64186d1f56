import type { Item, Source } from './align.ts'
import { parsePartialDate } from '../model/partial-date.ts'
import { agreement, type Bounds, parseBounds, relate } from './bounds.ts'
import { holderOf, isCurrent, type IdRow, officeOf } from './id-table.ts'
import { publishedId } from './identities.ts'
import { foldName, isFullName } from './name.ts'
import { namesOf } from './tellings.ts'

/** An office that an announcement tells of: "organization role" as it says it, and when it was held. */
export interface Office {
  readonly office: string
  readonly days: string
}

interface Known {
  readonly row: IdRow
  /** The ids that the person and the membership have in the announcement of the row, merges not applied. */
  readonly person: string
  readonly membership: string
  readonly survivor: string
}

/**
 * The person of another announcement whose office continues: the same full name, but for its spelling, in the same
 * organization and role, at times that go together (`relate`). Where several persons fit, nobody is recognised.
 */
export function recognizePerson(
  name: string,
  offices: readonly Office[],
  taken: ReadonlySet<string>,
  source: Source,
): string | undefined {
  const folded = foldName(name)
  if (!isFullName(folded)) return undefined
  const others = publishedIds(taken, source)
  const found = offices.flatMap(({ office, days }) =>
    toldElsewhere(office, source)
      .map(known => ({ known, relation: relate(boundsIn(known.row), parseBounds(days)) }))
      .filter(({ known, relation }) => relation !== 'apart' && !others.has(known.survivor))
      .filter(({ known }) => namesOf(known.survivor, source).has(folded)),
  )
  const one = found.filter(({ relation }) => relation === 'one')
  for (const matches of [found, one]) {
    if (new Set(matches.map(({ known }) => known.survivor)).size === 1) return matches[0]?.known.person
  }
  return undefined
}

/**
 * The membership of the same person in the same office, as another announcement tells of it: the one that agrees best. One
 * that was this person's before an editor merged it with another comes first, so that an undoing finds little to sort out.
 */
export function recognizeMembership(
  { key, days }: Item,
  taken: ReadonlySet<string>,
  source: Source,
): string | undefined {
  const base = source.identities.baseOf(holderOf({ key }), source.announcement)
  const person = source.identities.survivorOf(base)
  const others = publishedIds(taken, source)
  const bounds = parseBounds(days)
  const [best] = toldElsewhere(officeOf({ key }), source)
    .filter(
      ({ survivor, membership }) =>
        survivor === person && !others.has(source.identities.survivorOf(membership)),
    )
    .map(known => ({ known, bounds: boundsIn(known.row) }))
    .filter(each => relate(each.bounds, bounds) === 'one')
    .map(each => ({ ...each, fit: agreement(each.bounds, bounds) + (each.known.person === base ? 3 : 0) }))
    .sort((a, b) => b.fit - a.fit)
  return best?.known.membership
}

/** A mayor is told of a thousand times: the newest accounts of a membership stand for all of them. */
const accounts = 8

function toldElsewhere(office: string, { table, identities, announcement }: Source): readonly Known[] {
  // Offices of no organization are not the same office.
  const holders = office.startsWith('- ') ? undefined : table.byOffice.get(table.officeName(office))
  return [...(holders?.values() ?? [])]
    .flatMap(rows => rows.slice(-accounts))
    .filter(row => row.announcement !== announcement && isCurrent(row, table))
    .map(row => {
      const person = identities.baseOf(holderOf(row), row.announcement)
      const membership = identities.baseOf(row.id, row.announcement)
      return { row, person, membership, survivor: identities.survivorOf(person) }
    })
}

/** Two things of one announcement are not one thing. */
function publishedIds(ids: ReadonlySet<string>, { identities, announcement }: Source): ReadonlySet<string> {
  return new Set([...ids].map(id => publishedId(identities, id, announcement)))
}

/** A row without days, from an older table, still has the begin in its key. */
export function boundsIn({ key, days }: Pick<IdRow, 'key' | 'days'>): Bounds {
  if (days !== '') return parseBounds(days)
  const begin = parsePartialDate(key.split(' ')[3]?.replace(/\/.*$/u, '') ?? '')
  return begin ? { beginEarliest: begin.earliest, beginLatest: begin.latest } : {}
}
