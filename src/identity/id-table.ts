/** What gets an id. Organizations are listed with the readable path that they keep, everything else with an opaque id. */
export const idTypes = ['person', 'membership', 'event', 'organization'] as const
export type IdType = (typeof idTypes)[number]

/**
 * One key that finds an id. An id can have several keys, one for each way its announcement ever described it;
 * a row is never changed, unless its id is retired.
 */
export interface IdRow {
  readonly type: IdType
  readonly id: string
  /** The announcement that the key counts in; empty in a tombstone. */
  readonly announcement: string
  /** What finds the id again; empty in a tombstone, which must not say who it was. */
  readonly key: string
  /** A retired id stays listed for ever, so that it is never given out again. */
  readonly status: 'active' | 'retired'
}

/** All ids ever given out, in the order in which they were. */
export interface IdTable {
  readonly rows: readonly IdRow[]
  readonly taken: ReadonlySet<string>
  readonly byAnnouncement: ReadonlyMap<string, readonly IdRow[]>
  /** The path that an organization keeps, by the path that its name leads to. */
  readonly paths: ReadonlyMap<string, string>
}

interface Growing {
  readonly rows: IdRow[]
  readonly taken: Set<string>
  readonly byAnnouncement: Map<string, IdRow[]>
  readonly paths: Map<string, string>
}

export function idTable(rows: Iterable<IdRow> = []): IdTable {
  const table: Growing = { rows: [], taken: new Set(), byAnnouncement: new Map(), paths: new Map() }
  for (const row of rows) add(table, row)
  return table
}

/**
 * The table with further rows at its end. It grows in place and the old value must not be used any more: a copy for each
 * announcement would make the hundred-thousandth as dear as all before it.
 */
export function append(table: IdTable, rows: readonly IdRow[]): IdTable {
  for (const row of rows) add(table as Growing, row)
  return table
}

function add(table: Growing, row: IdRow): void {
  table.rows.push(row)
  table.taken.add(row.id)
  if (row.status === 'retired') return
  if (row.type === 'organization') table.paths.set(row.key, row.id)
  const siblings = table.byAnnouncement.get(row.announcement)
  if (siblings) siblings.push(row)
  else table.byAnnouncement.set(row.announcement, [row])
}

/** The table after ids were retired: one tombstone for each in place of its first row, without key or announcement. */
export function retire(table: IdTable, ids: ReadonlySet<string>): IdTable {
  const buried = new Set<string>()
  return idTable(
    table.rows.flatMap(row => {
      if (!ids.has(row.id) || row.type === 'organization') return [row]
      if (buried.has(row.id)) return []
      buried.add(row.id)
      return [{ ...row, announcement: '', key: '', status: 'retired' as const }]
    }),
  )
}

/** The path that an organization keeps for ever, given the path that its name leads to now. */
export function keptPath(table: IdTable, path: string): string {
  return table.paths.get(path) ?? path
}
