/** What gets an id. Organizations are listed with the readable path that they keep, everything else with an opaque id. */
export const idTypes = ['person', 'membership', 'event', 'organization'] as const
export type IdType = (typeof idTypes)[number]

/**
 * One key that finds an id. An id can have several keys, one for each way an announcement ever described it, and can be
 * listed under several announcements; a row is never changed, unless its id is retired.
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
  /** Of a membership, the four bounds of its period (`formatBounds`); of a tombstone, when it was retired; else empty. */
  readonly days: string
}

/** All ids ever given out, in the order in which they were. */
export interface IdTable {
  readonly rows: readonly IdRow[]
  /** Every id, tombstones included. */
  readonly byId: ReadonlyMap<string, readonly IdRow[]>
  /** Rows that count. */
  readonly byAnnouncement: ReadonlyMap<string, readonly IdRow[]>
  /** What words for an office mean the same one. */
  readonly officeName: OfficeName
  /** Rows of memberships by the name of their office, then by their id, in the order in which they were told. */
  readonly byOffice: ReadonlyMap<string, ReadonlyMap<string, readonly IdRow[]>>
  /** The keys of each person: its names. */
  readonly names: ReadonlyMap<string, ReadonlySet<string>>
  /** The path that an organization keeps, by the path that its name leads to. */
  readonly paths: ReadonlyMap<string, string>
}

/**
 * The one name of an office, given "organization role" as an announcement says it: the head of an Amt is its head, whether
 * the text says "Leiterin" or "Amtsleiterin".
 */
export type OfficeName = (office: string) => string

interface Growing {
  readonly officeName: OfficeName
  readonly rows: IdRow[]
  readonly byId: Map<string, IdRow[]>
  readonly byAnnouncement: Map<string, IdRow[]>
  readonly byOffice: Map<string, Map<string, IdRow[]>>
  readonly names: Map<string, Set<string>>
  readonly paths: Map<string, string>
}

export function idTable(rows: Iterable<IdRow> = [], officeName: OfficeName = office => office): IdTable {
  const table: Growing = {
    officeName,
    rows: [],
    byId: new Map(),
    byAnnouncement: new Map(),
    byOffice: new Map(),
    names: new Map(),
    paths: new Map(),
  }
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
  list(table.byId, row.id, row)
  if (row.status === 'retired') return
  if (row.type === 'organization') table.paths.set(row.key, row.id)
  if (row.type === 'person') table.names.set(row.id, (table.names.get(row.id) ?? new Set()).add(row.key))
  if (row.type === 'membership') {
    const office = table.officeName(officeOf(row))
    const holders = table.byOffice.get(office) ?? new Map<string, IdRow[]>()
    table.byOffice.set(office, holders)
    list(holders, row.id, row)
  }
  list(table.byAnnouncement, row.announcement, row)
}

function list(index: Map<string, IdRow[]>, key: string, row: IdRow): void {
  const rows = index.get(key)
  if (rows) rows.push(row)
  else index.set(key, [row])
}

/** "organization role" of a membership, as its announcement says it, out of its key "person organization role begin". */
export function officeOf({ key }: Pick<IdRow, 'key'>): string {
  return key.split(' ').slice(1, 3).join(' ')
}

/** The id of the person of a membership, as its announcement knows it. */
export function holderOf({ key }: Pick<IdRow, 'key'>): string {
  return key.split(' ', 1)[0] ?? ''
}

/** How an announcement describes something now: the last of the rows that it has for it. */
export function isCurrent(row: IdRow, { byAnnouncement }: IdTable): boolean {
  return byAnnouncement.get(row.announcement)?.findLast(({ id }) => id === row.id) === row
}

/** The table after ids were retired: of each only a tombstone is left, at the end, without key or announcement. */
export function retire(
  table: IdTable,
  gone: readonly { readonly id: string; readonly type: IdType }[],
  at: string,
): IdTable {
  const ids = new Set(gone.map(({ id }) => id))
  const before = table.rows.filter(({ id, status }) => ids.has(id) && status === 'retired')
  const buried = new Set(before.map(({ id }) => id))
  const tombstones = gone
    .filter(({ id }) => !buried.has(id))
    .map(({ id, type }) => ({ type, id, announcement: '', key: '', status: 'retired' as const, days: at }))
  const others = table.rows.filter(({ id }) => !ids.has(id))
  return idTable([...others, ...before, ...tombstones], table.officeName)
}

/** The path that an organization keeps for ever, given the path that its name leads to now. */
export function keptPath(table: IdTable, path: string): string {
  return table.paths.get(path) ?? path
}
