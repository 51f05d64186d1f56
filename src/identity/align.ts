import { randomId, type Random } from './base32.ts'
import type { IdRow, IdTable, IdType } from './id-table.ts'

/** Something that needs an id: its key in the extraction, and the key that finds its id in the table. */
export interface Item {
  readonly local: string
  readonly key: string
}

/** How much a key of the table and the key of an item look like the same thing described twice; 0: not at all. */
export type Likeness = (known: string, key: string) => number

export interface Assignment {
  readonly ids: ReadonlyMap<string, string>
  readonly additions: readonly IdRow[]
}

/** Where the ids are looked for and drawn from. */
export interface Source {
  readonly table: IdTable
  readonly announcement: string
  readonly random: Random
}

/**
 * Gives every item an id: the one that its key finds; else that of what the announcement told before and tells no more,
 * when it is like enough (its key is then added to the id's keys); else a new one. The order of the items does not matter.
 */
export function align(type: IdType, items: readonly Item[], likeness: Likeness, source: Source): Assignment {
  const rows = (source.table.byAnnouncement.get(source.announcement) ?? []).filter(row => row.type === type)
  const sorted = [...distinct(items)].sort(byKey)
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
    additions.push({ type, id, announcement: source.announcement, key: item.key, status: 'active' })
  }
  const missing = sorted.filter(item => !ids.has(item.local))
  for (const { item, row } of pairs(missing, rows, likeness)) {
    if (!ids.has(item.local) && !claimed.has(row.id)) list(item, row.id)
  }
  for (const item of missing.filter(each => !ids.has(each.local))) {
    list(item, freshId(source, claimed))
  }
  return { ids, additions }
}

function pairs(items: readonly Item[], rows: readonly IdRow[], likeness: Likeness) {
  return items
    .flatMap(item => rows.map(row => ({ item, row, score: likeness(row.key, item.key) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

/** The second of two things with one key is told apart by a number. */
function distinct(items: readonly Item[]): readonly Item[] {
  const seen = new Map<string, number>()
  return items.map(item => {
    const count = (seen.get(item.key) ?? 0) + 1
    seen.set(item.key, count)
    return count === 1 ? item : { ...item, key: `${item.key} #${count}` }
  })
}

function byKey(a: Item, b: Item): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0
}

function freshId(source: Source, claimed: ReadonlySet<string>): string {
  for (;;) {
    const id = randomId(source.random)
    if (!source.table.taken.has(id) && !claimed.has(id)) return id
  }
}
