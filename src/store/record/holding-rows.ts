import type { HoldingRow } from '../../register/register.ts'
import type { Database } from './database.ts'

const texts = [
  'person',
  'organization',
  'role',
  'post',
  'kind',
  'status',
  'beginEarliest',
  'beginLatest',
  'endEarliest',
  'endLatest',
  'confirmed',
  'basis',
] as const satisfies readonly (keyof HoldingRow)[]

const flags = ['sole', 'acting'] as const satisfies readonly (keyof HoldingRow)[]

const columns = [...texts, ...flags]

/** As it lies in the record: null for what is unknown, 0 or 1 for flags. */
export type StoredHolding = Readonly<Record<(typeof texts)[number], string | null>> &
  Readonly<Record<(typeof flags)[number], number>> & { readonly membership: string }

/** What a SELECT needs for `readHolding`. */
export const holdingColumns = ['membership', ...columns].join(', ')

export function putHolding(database: Database, membership: string, row: HoldingRow | undefined): void {
  database.run('DELETE FROM holding WHERE membership = ?', [membership])
  if (!row) return
  const values = [...texts.map(name => row[name] ?? null), ...flags.map(name => Number(row[name]))]
  database.run(`INSERT INTO holding (${holdingColumns}) VALUES (?${', ?'.repeat(columns.length)})`, [
    membership,
    ...values,
  ])
}

export function readHolding(stored: StoredHolding): HoldingRow {
  const known = texts.flatMap(name => (stored[name] === null ? [] : [[name, stored[name]] as const]))
  return {
    ...Object.fromEntries(known),
    sole: stored.sole === 1,
    acting: stored.acting === 1,
  } as HoldingRow
}

export function holdingOf(database: Database, membership: string): HoldingRow | undefined {
  const stored = database.get(`SELECT ${holdingColumns} FROM holding WHERE membership = ?`, [membership])
  return stored === undefined ? undefined : readHolding(stored as StoredHolding)
}
