import { cell, oneOf, table, timeOf } from './table.ts'

/** One row of data/withdrawals.tsv. */
export interface Withdrawal {
  readonly announcement: string
  readonly action: 'withdraw' | 'undo'
  readonly reviewer: string
  /** ISO 8601 in UTC. */
  readonly time: string
  readonly because: string
}

export const withdrawals = table<Withdrawal>(
  'Announcements whose claims are not published (docs/corrections.md). Lines are only added; the last one on an announcement counts.',
  ['announcement', 'action', 'reviewer', 'time', 'because'],
  row => ({
    announcement: cell(row, 'announcement', /./u, 'the id of an announcement'),
    action: oneOf(row, 'action', ['withdraw', 'undo']),
    reviewer: row.get('reviewer'),
    time: timeOf(row),
    because: row.get('because'),
  }),
)

/** The withdrawals that hold, by the id of the announcement. */
export function standingWithdrawals(rows: readonly Withdrawal[]): ReadonlyMap<string, Withdrawal> {
  const last = new Map(rows.map(row => [row.announcement, row]))
  return new Map([...last].filter(([, { action }]) => action === 'withdraw'))
}
