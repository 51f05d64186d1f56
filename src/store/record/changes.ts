import type { Change, ChangePage, ChangeQuestion, EntityChange, Page } from '../store.ts'
import type { Database } from './database.ts'
import { pageOf } from './pages.ts'

export interface ChangeRow {
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

/** The time, but never before that of the newest change: whoever follows them by time misses none when a clock is set back. */
export function timeOfNext(database: Database, now: string): string {
  const newest = database.get('SELECT at FROM change ORDER BY sequence DESC LIMIT 1')
  const { at } = (newest ?? { at: now }) as { readonly at: string }
  return at > now ? at : now
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
  const rows = database.all(`SELECT ${columns} FROM change WHERE sequence > ? ORDER BY sequence LIMIT ?`, [
    since,
    limit,
  ])
  return (rows as ChangeRow[]).map(readChange)
}

export function changePage(database: Database, { since, days }: ChangeQuestion, page: Page): ChangePage {
  const list = {
    columns,
    from: 'FROM change',
    conditions: [
      ...(since === undefined ? [] : ['sequence > :since']),
      ...(days ? ['at >= :first', 'at < :after'] : []),
    ],
    order: ['sequence'],
    descending: since === undefined,
  }
  const values = {
    since: since ?? null,
    first: days?.first ?? null,
    // Whatever follows the day in a moment of it comes before this.
    after: days ? `${days.last}U` : null,
  }
  const { rows, ...place } = pageOf(database, list, values, page)
  return { ...place, entries: (rows as ChangeRow[]).map(readChange) }
}

const columns = 'sequence, kind, subject, at, revision'

export function readChange({ sequence, kind, subject, at, revision }: ChangeRow): Change {
  return { sequence, kind, subject, at, ...(revision !== null && { revision }) }
}
