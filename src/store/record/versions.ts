import type { Quad } from '@rdfjs/types'
import { readLines } from '../../rdf/n-quads.ts'
import type { Change, EntityChange, Version } from '../store.ts'
import { readChange, type ChangeRow } from './changes.ts'
import type { Database } from './database.ts'
import type { EntityRow } from './rows.ts'

/**
 * What the register said of an entity after each change. What it says now stands with the entity; a row is written when that
 * is replaced, so a change costs one row, however much was said before. Without its row an earlier version is gone.
 */

/** Keeps what is said of an entity as the version that its newest change made; to be called before the next is added. */
export function keepVersion(database: Database, { iri, quads }: Pick<EntityRow, 'iri' | 'quads'>): void {
  database.run(
    `INSERT OR REPLACE INTO version (sequence, quads)
     SELECT max(sequence), :quads FROM change WHERE subject = :iri HAVING max(sequence) IS NOT NULL`,
    { iri, quads },
  )
}

/** Changes with what was said after them; null after a removal, and for a version that is gone. */
const versions = `
  SELECT sequence, kind, subject, at, revision,
    CASE
      WHEN kind = 'removed' THEN NULL
      WHEN EXISTS (SELECT 1 FROM change AS later WHERE later.subject = told.subject AND later.sequence > told.sequence)
        THEN (SELECT quads FROM version WHERE version.sequence = told.sequence)
      ELSE (SELECT quads FROM entity WHERE iri = told.subject)
    END AS quads
  FROM change AS told WHERE sequence > ?`

type VersionRow = ChangeRow & { readonly quads: string | null }

/** Those after the sequence number `since`, oldest first. */
export function versionsSince(database: Database, since: number, limit: number): readonly Version[] {
  const rows = database.all(`${versions} ORDER BY sequence LIMIT ?`, [since, limit]) as VersionRow[]
  return rows.map(({ quads, ...row }) => ({
    ...readChange(row),
    ...(quads !== null && { said: readLines(quads) }),
  }))
}

/** The first removal or version after the sequence number `since` that is not gone. */
export function nextTold(database: Database, since: number): Change | undefined {
  const row = database.get(`${left} ORDER BY sequence LIMIT 1`, [since]) as VersionRow | undefined
  return row && readChange(row)
}

/** The last such up to the sequence number `until`. */
export function lastTold(database: Database, until: number): Change | undefined {
  const sql = `${left} AND sequence <= ? ORDER BY sequence DESC LIMIT 1`
  const row = database.get(sql, [0, until]) as VersionRow | undefined
  return row && readChange(row)
}

const left = `SELECT * FROM (${versions}) WHERE (kind = 'removed' OR quads IS NOT NULL)`

/** Forgets the earlier versions of all that was touched by a claim graph, and of all that it ever had a part in. */
export function forgetVersions(
  database: Database,
  { spokenOf, changes }: { readonly spokenOf: readonly string[]; readonly changes: readonly EntityChange[] },
  graph: string,
): void {
  for (const subject of new Set([...spokenOf, ...changes.map(change => change.subject)])) {
    const sql = 'DELETE FROM version WHERE sequence IN (SELECT sequence FROM change WHERE subject = ?)'
    database.run(sql, [subject])
  }
  database.run('DELETE FROM version WHERE instr(quads, ?) > 0', [` <${graph}> .`])
}

/** Forgets the earlier versions that a test finds something in. */
export function forgetVersionsWith(database: Database, isIn: (said: readonly Quad[]) => boolean): void {
  for (let last = 0; ;) {
    const row = database.get(
      'SELECT sequence, quads FROM version WHERE sequence > ? ORDER BY sequence LIMIT 1',
      [last],
    ) as { readonly sequence: number; readonly quads: string } | undefined
    if (!row) return
    last = row.sequence
    if (isIn(readLines(row.quads))) database.run('DELETE FROM version WHERE sequence = ?', [last])
  }
}
