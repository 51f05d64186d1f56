import type { Change, EntityChange } from '../store.ts'
import { addChange, changesSince, newestSequence, timeOfNext } from './changes.ts'
import type { Database } from './database.ts'

/** Name of the other record while it is attached. */
const other = 'other'

/** Every table with data of its own, its columns, and how its rows are told apart. */
interface Table {
  readonly name: string
  readonly columns: readonly string[]
}

/**
 * Attaches another record of the present version, whose content `takeOver` can put in the place of this one's, and
 * detaches it afterwards. The other record is changed and of no use any more.
 */
export async function withOther<Result>(
  { connection }: Database,
  file: string,
  work: () => Promise<Result>,
): Promise<Result> {
  connection.prepare(`ATTACH ? AS ${other}`).run(file)
  try {
    return await work()
  } finally {
    connection.exec(`DETACH ${other}`)
  }
}

/**
 * Puts the content of the attached record in the place of this one's; to be called in a transaction. Whoever follows the
 * changes is told of every entity that is another one now, under the numbers that come next: caches, queries and harvesters
 * need not know that it was not an ingest. Only where the other record goes on where this one ends, its own changes
 * follow.
 *
 * @param now ISO 8601 in UTC
 * @returns the changes since
 */
export function takeOver(database: Database, now: string): readonly Change[] {
  const before = newestSequence(database)
  const at = timeOfNext(database, now)
  const goesOn = isContinued(database, before)
  const told = goesOn ? [] : differences(database)
  if (!goesOn) keepWhatIsSame(database, at)
  keepVersions(database)
  replaceTables(database)
  if (goesOn) {
    database.run(`INSERT INTO main.change SELECT * FROM ${other}.change WHERE sequence > ?`, [before])
  }
  for (const change of told) addChange(database, { ...change, at })
  database.run('UPDATE main.graph SET sequence = ? WHERE sequence < 0', [newestSequence(database)])
  return changesSince(database, before, -1)
}

/** Whether the newest change here is one of the other record as well; always so when there is none. */
function isContinued(database: Database, newest: number): boolean {
  const sql = `
    SELECT 1 FROM main.change JOIN ${other}.change AS theirs USING (sequence, kind, subject, at)
    WHERE main.change.sequence = ? AND main.change.revision IS theirs.revision`
  return newest === 0 || database.get(sql, [newest]) !== undefined
}

/** Announcements whose claims are others there: their documents are too, whatever the register says of them. */
const retold = `
  SELECT theirs.announcement FROM ${other}.graph AS theirs JOIN main.graph AS ours USING (name)
  WHERE theirs.revision <> ours.revision`

/** The entities that will be others, and announcements whose claims will be, in code point order. */
function differences(database: Database): readonly (EntityChange & Pick<Change, 'revision'>)[] {
  const sql = `
    SELECT 'removed' AS kind, iri AS subject, NULL AS revision FROM main.entity
      WHERE iri NOT IN (SELECT iri FROM ${other}.entity)
    UNION SELECT 'created', iri, revision FROM ${other}.entity WHERE iri NOT IN (SELECT iri FROM main.entity)
    UNION SELECT 'updated', iri, theirs.revision FROM ${other}.entity AS theirs JOIN main.entity AS ours USING (iri)
      WHERE theirs.revision <> ours.revision OR iri IN (${retold})
    ORDER BY subject`
  const rows = database.all(sql) as (EntityChange & { readonly revision: string | null })[]
  return rows.map(({ kind, subject, revision }) => ({
    kind,
    subject,
    ...(revision !== null && { revision }),
  }))
}

/**
 * What is said here and not there becomes an earlier version, and what is told anew though it is the same. The earlier
 * versions of the other record are not taken: some may have been forgotten since, for good reasons.
 */
function keepVersions(database: Database): void {
  database.run(
    `INSERT OR REPLACE INTO main.version (sequence, quads)
     SELECT max(sequence), quads FROM main.entity AS ours JOIN main.change ON subject = iri
     WHERE iri IN (${retold}) OR NOT EXISTS (SELECT 1 FROM ${other}.entity AS theirs
       WHERE theirs.iri = ours.iri AND theirs.revision = ours.revision AND theirs.modified = ours.modified)
     GROUP BY iri`,
  )
}

/** What is the same has not changed since; what is another changes now. */
function keepWhatIsSame(database: Database, at: string): void {
  database.run(`UPDATE ${other}.entity SET modified = ?`, [at])
  database.run(
    `UPDATE ${other}.entity AS theirs SET created = ours.created,
       modified = CASE WHEN ours.iri IN (${retold}) THEN theirs.modified ELSE ours.modified END
     FROM main.entity AS ours WHERE ours.iri = theirs.iri AND ours.revision = theirs.revision`,
  )
  database.run(`UPDATE ${other}.graph SET sequence = -1, modified = ?`, [at])
  database.run(
    `UPDATE ${other}.graph AS theirs SET sequence = ours.sequence, modified = ours.modified
     FROM main.graph AS ours WHERE ours.name = theirs.name AND ours.revision = theirs.revision`,
  )
}

function replaceTables(database: Database): void {
  // Rows may come before those that they refer to; all are there at the end of the transaction.
  database.run('PRAGMA defer_foreign_keys = ON')
  const tables = tablesOf(database)
  for (const { name } of tables) database.run(`DELETE FROM main."${name}"`)
  for (const { name, columns } of tables) {
    const list = columns.map(column => `"${column}"`).join(', ')
    database.run(`INSERT INTO main."${name}" (${list}) SELECT ${list} FROM ${other}."${name}"`)
  }
}

/** All but the log of changes and the earlier versions, and what SQLite keeps for itself: the tables behind an index of words, views of it. */
function tablesOf(database: Database): readonly Table[] {
  const rows = database.all(
    `SELECT name, type FROM pragma_table_list
     WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite_%' AND name NOT IN ('change', 'version')
       AND name NOT IN (SELECT name FROM main.sqlite_schema WHERE sql LIKE '%USING fts5vocab%')`,
  ) as { readonly name: string; readonly type: string }[]
  return rows.map(({ name, type }) => {
    const columns = database.all('SELECT name FROM pragma_table_info(?)', [name]) as {
      readonly name: string
    }[]
    return {
      name,
      columns: [...(type === 'virtual' ? ['rowid'] : []), ...columns.map(column => column.name)],
    }
  })
}
