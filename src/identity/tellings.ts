import type { IdRow, IdTable } from './id-table.ts'
import { type Identities, publishedId } from './identities.ts'
import { foldName } from './name.ts'

interface Known {
  readonly table: IdTable
  readonly identities: Identities
}

/** All rows that speak of one thing under any of its ids, given the id that survives. */
export function tellingsOf(id: string, { table, identities }: Known): readonly IdRow[] {
  const bases = [id, ...identities.retiredFor(id)]
  const listed = bases.flatMap(base => [base, identities.originOf(base)?.id ?? base])
  return [...new Set(listed)]
    .flatMap(each => table.byId.get(each) ?? [])
    .filter(row => row.status === 'active' && publishedId(identities, row.id, row.announcement) === id)
}

/** The names of a person, folded, in whatever announcement. */
export function namesOf(id: string, known: Known): ReadonlySet<string> {
  return new Set(tellingsOf(id, known).map(({ key }) => foldName(key)))
}

/** The announcements that tell of one thing under any of its ids. */
export function announcementsOf(id: string, known: Known): ReadonlySet<string> {
  return new Set(tellingsOf(id, known).map(({ announcement }) => announcement))
}
