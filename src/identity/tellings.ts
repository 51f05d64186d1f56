import { holderOf, type IdRow, type IdTable, type IdType } from './id-table.ts'
import { type Identities, publishedId } from './identities.ts'
import { foldName } from './name.ts'

interface Known {
  readonly table: IdTable
  readonly identities: Identities
}

/** All rows that speak of one thing under any of its ids, given the id that survives. */
export function tellingsOf(id: string, { table, identities }: Known): readonly IdRow[] {
  return listedIds(id, identities)
    .flatMap(each => table.byId.get(each) ?? [])
    .filter(row => row.status === 'active' && publishedId(identities, row.id, row.announcement) === id)
}

/** The rows of the memberships of a person, given the id that survives. */
export function officesOf(person: string, known: Known): readonly IdRow[] {
  return [...announcementsOf(person, known)].flatMap(announcement =>
    (known.table.byAnnouncement.get(announcement) ?? []).filter(
      row =>
        row.type === 'membership' && publishedId(known.identities, holderOf(row), announcement) === person,
    ),
  )
}

/** The names of a person, folded, in whatever announcement. */
export function namesOf(id: string, { table, identities }: Known): ReadonlySet<string> {
  return new Set(listedIds(id, identities).flatMap(each => [...(table.names.get(each) ?? [])].map(foldName)))
}

/** The ids under which the table may list what is published under one: retired ones, and those it was split off. */
function listedIds(id: string, { retiredFor, originOf }: Identities): readonly string[] {
  const listed = new Set<string>()
  for (const base of [id, ...retiredFor(id)]) {
    for (let each: string | undefined = base; each !== undefined; each = originOf(each)) listed.add(each)
  }
  return [...listed]
}

/** The announcements that tell of one thing under any of its ids. */
export function announcementsOf(id: string, known: Known): ReadonlySet<string> {
  return new Set(tellingsOf(id, known).map(({ announcement }) => announcement))
}

/** What an id was given to; undefined for one that never was. */
export function typeOfId(id: string, { table, identities: { decisions } }: Known): IdType | undefined {
  const named = decisions.find(
    ({ action, id: one, other }) => action !== 'undo' && (one === id || other === id),
  )
  return table.byId.get(id)?.[0]?.type ?? named?.type
}

/** Every id that a person and its memberships ever had, given any id of the person: what an erasure retires. */
export function everyIdOf(person: string, known: Known): ReadonlySet<string> {
  const { survivorOf, retiredFor } = known.identities
  const survivor = survivorOf(person)
  const memberships = officesOf(survivor, known).map(row =>
    publishedId(known.identities, row.id, row.announcement),
  )
  return new Set([survivor, ...memberships].flatMap(id => [id, ...retiredFor(id)]))
}
