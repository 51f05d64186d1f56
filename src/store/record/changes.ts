import type { Change, EntityChange } from '../store.ts'
import type { Database } from './database.ts'

interface ChangeRow {
  readonly sequence: number
  readonly kind: Change['kind']
  readonly subject: string
  readonly at: string
  readonly revision: string | null
}

/** Sequence number of the newest change; 0 when there is none. */
export function newestSequence(database: Database): number {
  const row = database.get('SELECT coalesce(max(sequence), 0) AS newest FROM change')
  return (row as { readonly newest: number }).newest
}

/** Gives the change the next number. */
export function addChange(
  database: Database,
  change: EntityChange & Pick<Change, 'at' | 'revision'>,
): Change {
  const numbered = { sequence: newestSequence(database) + 1, ...change }
  database.run('INSERT INTO change (sequence, kind, subject, at, revision) VALUES (?, ?, ?, ?, ?)', [
    numbered.sequence,
    change.kind,
    change.subject,
    change.at,
    change.revision ?? null,
  ])
  return numbered
}

/** Those after the sequence number `since`, oldest first. */
export function changesSince(database: Database, since: number, limit: number): readonly Change[] {
  const rows = database.all(
    'SELECT sequence, kind, subject, at, revision FROM change WHERE sequence > ? ORDER BY sequence LIMIT ?',
    [since, limit],
  )
  return (rows as ChangeRow[]).map(({ revision, ...change }) => ({
    ...change,
    ...(revision !== null && { revision }),
  }))
}
