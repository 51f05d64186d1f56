import { randomId, type Random } from './base32.ts'
import type { IdRow, IdTable, IdType } from './id-table.ts'
import type { Identities } from './identities.ts'

/** Something that needs an id: its key in the extraction, and the key that finds its id in the table. */
export interface Item {
  readonly local: string
  readonly key: string
  /** Of a membership, the bounds of its period; of anything else empty. */
  readonly days: string
}

/** How much a key of the table and the key of an item look like the same thing described twice; 0: not at all. */
type Likeness = (known: string, key: string) => number

export interface Assignment {
  readonly ids: ReadonlyMap<string, string>
  readonly additions: readonly IdRow[]
}

/** Where the ids are looked for and drawn from. */
export interface Source {
  readonly table: IdTable
  readonly identities: Identities
  readonly announcement: string
  readonly random: Random
}

interface Alignment {
  readonly type: IdType
  readonly items: readonly Item[]
  readonly likeness: Likeness
  /** The id that another announcement gave the same thing, if any does; `claimed`: those of other items. */
  readonly elsewhere?: (item: Item, claimed: ReadonlySet<string>) => string | undefined
}

/**
 * Gives every item an id: the one that its key finds; else that of what the announcement told before and tells no more,
 * when it is like enough (its key is then added to the id's keys); else the one that it has elsewhere; else a new one.
 * The order of the items does not matter.
 */
export function align({ type, items, likeness, elsewhere }: Alignment, source: Source): Assignment {
  const rows = (source.table.byAnnouncement.get(source.announcement) ?? []).filter(row => row.type === type)
  const sorted = distinct([...items].sort(byKey))
  const ids = new Map<string, string>()
  const claimed = new Set<string>()
  const claim = (item: Item, id: string) => {
    ids.set(item.local, id)
    claimed.add(id)
  }
  for (const item of sorted) {
    // Newest first: where two things once were one, the younger key is the one that tells them apart.
    const found = rows.findLast(row => row.key === item.key && !claimed.has(row.id))
    if (found) claim(item, found.id)
  }
  const additions: IdRow[] = []
  const list = (item: Item, id: string) => {
    claim(item, id)
    additions.push(rowOf(type, id, item, source))
  }
  const missing = sorted.filter(item => !ids.has(item.local))
  for (const { item, row } of pairs(missing, rows, likeness)) {
    if (!ids.has(item.local) && !claimed.has(row.id)) list(item, row.id)
  }
  for (const item of missing.filter(each => !ids.has(each.local))) {
    list(item, elsewhere?.(item, claimed) ?? freshId(source, claimed))
  }
  return { ids, additions: [...additions, ...corrected(type, sorted, { ids, additions }, source)] }
}

function rowOf(type: IdType, id: string, { key, days }: Item, { announcement }: Source): IdRow {
  return { type, id, announcement, key, status: 'active', days }
}

/**
 * Rows for what was found by its key and has other days than before: announcements to come are compared with the last row.
 * A row without days, from an older table, is good as it is.
 */
function corrected(type: IdType, items: readonly Item[], { ids, additions }: Assignment, source: Source) {
  return items.flatMap((item): readonly IdRow[] => {
    const id = ids.get(item.local) ?? ''
    const last = source.table.byAnnouncement.get(source.announcement)?.findLast(row => row.id === id)
    if (!last || last.days === '' || additions.some(row => row.id === id)) return []
    return last.key === item.key && last.days === item.days ? [] : [rowOf(type, id, item, source)]
  })
}

function pairs(items: readonly Item[], rows: readonly IdRow[], likeness: Likeness) {
  return items
    .flatMap(item => rows.map(row => ({ item, row, score: likeness(row.key, item.key) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

/** The second of two things with one key is told apart by a number; the order of their days decides which that is. */
function distinct(items: readonly Item[]): readonly Item[] {
  const seen = new Map<string, number>()
  return items.map(item => {
    const count = (seen.get(item.key) ?? 0) + 1
    seen.set(item.key, count)
    return count === 1 ? item : { ...item, key: `${item.key} #${count}` }
  })
}

function byKey(a: Item, b: Item): number {
  return order(a.key, b.key) || order(a.days, b.days)
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** An id that was never given out, nor is among those claimed. */
export function freshId(source: Omit<Source, 'announcement'>, claimed: ReadonlySet<string>): string {
  for (;;) {
    const id = randomId(source.random)
    if (!isTaken(id, source) && !claimed.has(id)) return id
  }
}

function isTaken(id: string, { table, identities }: Pick<Source, 'table' | 'identities'>): boolean {
  return table.byId.has(id) || identities.ids.has(id)
}
