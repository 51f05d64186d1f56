import { DatabaseSync, type StatementSyncInstance } from '@photostructure/sqlite'
import { isBusy, isDamage, storeProblem } from './failures.ts'

type Value = string | number | null

/** Values by position, or by the names of the statement's parameters; names that it does not have are passed over. */
type Values = readonly Value[] | Readonly<Record<string, Value>>

/**
 * One connection to an SQLite file. Statements are compiled once. Everything here is synchronous: what runs inside
 * `write` or `read` is not interleaved with anything else of this process.
 */
export interface Database {
  readonly file: string
  get(sql: string, values?: Values): unknown
  all(sql: string, values?: Values): unknown[]
  /** How many rows it changed. */
  run(sql: string, values?: Values): number
  /** One transaction, durable when it returns; rolled back when `work` throws. Waits for other processes. */
  write<Result>(work: () => Result): Result
  /**
   * The same without waiting: undefined when another process is writing just now. With ROLLBACK nothing is kept in any
   * case: what would be.
   */
  attempt<Result>(end: TransactionEnd, work: () => Result): { readonly result: Result } | undefined
  /** One snapshot, whatever other processes write meanwhile. */
  read<Result>(work: () => Result): Result
  /** The connection itself, for what is none of these. */
  readonly connection: InstanceType<typeof DatabaseSync>
  close(): void
}

export type TransactionEnd = 'COMMIT' | 'ROLLBACK'

/** How long a single statement waits for another process to end its transaction, in milliseconds. */
const patience = 5000

/**
 * Opens the file, or makes it. WAL: readers and one writer do not wait for each other; synchronous FULL: a commit is on the
 * disk; secure_delete: what is removed is overwritten.
 *
 * @param onDamage called when the file turns out to be damaged while it is in use
 * @throws Error of SQLite, as it is
 */
export function openDatabase(file: string, onDamage: () => void): Database {
  const connection = new DatabaseSync(file, {
    timeout: patience,
    enableForeignKeyConstraints: true,
    allowUnknownNamedParameters: true,
    defensive: true,
  })
  try {
    connection.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY',
    )
  } catch (error) {
    connection.close()
    throw error
  }
  return { file, connection, ...operations(connection, file, onDamage) }
}

function operations(
  connection: InstanceType<typeof DatabaseSync>,
  file: string,
  onDamage: () => void,
): Omit<Database, 'file' | 'connection'> {
  const compiled = new Map<string, StatementSyncInstance>()
  const guarded = <Result>(work: () => Result): Result => {
    try {
      return work()
    } catch (error) {
      if (isDamage(error)) onDamage()
      throw storeProblem(error, file)
    }
  }
  const statement = (sql: string): StatementSyncInstance => {
    const known = compiled.get(sql) ?? connection.prepare(sql)
    compiled.set(sql, known)
    return known
  }
  const bound = (values: Values): unknown[] => (Array.isArray(values) ? [...(values as Value[])] : [values])
  const ended = <Result>(end: TransactionEnd, work: () => Result): Result => {
    try {
      const result = work()
      connection.exec(end)
      return result
    } finally {
      // SQLite has ended some failed transactions by itself.
      if (connection.isTransaction) connection.exec('ROLLBACK')
    }
  }
  const transaction = <Result>(begin: string, work: () => Result): Result =>
    guarded(() => {
      connection.exec(begin)
      return ended('COMMIT', work)
    })
  return {
    get: (sql, values = []) => guarded(() => statement(sql).get(...bound(values)) as unknown),
    all: (sql, values = []) => guarded(() => statement(sql).all(...bound(values)) as unknown[]),
    run: (sql, values = []) => guarded(() => statement(sql).run(...bound(values)).changes),
    write: work => transaction('BEGIN IMMEDIATE', work),
    attempt: (end, work) =>
      guarded(() => (beginsAtOnce(connection) ? { result: ended(end, work) } : undefined)),
    read: work => transaction('BEGIN', work),
    close: () => {
      emptyJournal(connection, file)
      connection.close()
    },
  }
}

/** Whether a transaction that writes has begun; not so while another process has one. */
function beginsAtOnce(connection: InstanceType<typeof DatabaseSync>): boolean {
  connection.exec('PRAGMA busy_timeout = 0')
  try {
    connection.exec('BEGIN IMMEDIATE')
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  } finally {
    connection.exec(`PRAGMA busy_timeout = ${patience}`)
  }
}

/**
 * Moves what is in the journal into the file. SQLite does it when the last connection closes, but here compiled statements
 * keep a closed connection until they are collected. What fails here loses nothing: the journal is as durable as the file.
 */
function emptyJournal(connection: InstanceType<typeof DatabaseSync>, file: string): void {
  try {
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch (error) {
    if (storeProblem(error, file) === error) throw error
  }
}
