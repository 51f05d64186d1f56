import { ProblemError } from '../../problem.ts'

interface Failure {
  readonly detail: string
  readonly remedy: string
}

const busy: Failure = {
  detail: 'another process has been writing to it for too long',
  remedy: 'Try again; end the other process if it hangs.',
}

const closed: Failure = {
  detail: 'it cannot be opened for reading and writing',
  remedy: 'Check owner and permissions of the state folder and its files.',
}

const full: Failure = {
  detail: 'its disk is full',
  remedy: 'Free some space on the disk of the state folder.',
}

const broken: Failure = {
  detail: 'its disk cannot be read or written',
  remedy: 'Check the disk of the state folder and the free space on it.',
}

const damaged: Failure = {
  detail: 'the file is damaged',
  remedy: 'Start again: it is then set aside and built anew from the data folder.',
}

/**
 * What keeps the record from working: SQLite's primary result code (sqlite.org/rescode.html), its message, which is all
 * that some calls tell, and what that means for us.
 */
const failures: readonly (readonly [code: string, message: string, Failure])[] = [
  ['SQLITE_BUSY', 'database is locked', busy],
  ['SQLITE_LOCKED', 'database table is locked', busy],
  ['SQLITE_CANTOPEN', 'unable to open database file', closed],
  ['SQLITE_PERM', 'access permission denied', closed],
  ['SQLITE_AUTH', 'authorization denied', closed],
  ['SQLITE_READONLY', 'attempt to write a readonly database', closed],
  ['SQLITE_FULL', 'database or disk is full', full],
  ['SQLITE_IOERR', 'disk I/O error', broken],
  ['SQLITE_CORRUPT', 'database disk image is malformed', damaged],
  ['SQLITE_NOTADB', 'file is not a database', damaged],
]

function failureOf(error: unknown): Failure | undefined {
  if (!(error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR')) return undefined
  // SQLITE_IOERR_WRITE is a kind of SQLITE_IOERR.
  const code = /^SQLITE_[A-Z]+/.exec('sqliteCodeName' in error ? String(error.sqliteCodeName) : '')?.[0]
  return failures.find(([known, message]) => known === code || error.message.startsWith(message))?.[2]
}

export function isBusy(error: unknown): boolean {
  return failureOf(error) === busy
}

export function busyProblem(file: string): ProblemError {
  return unavailable(file, busy)
}

export function isDamage(error: unknown): boolean {
  return failureOf(error) === damaged
}

/** What SQLite would throw, for damage that it only reports. */
export function damage(found: string): Error {
  return Object.assign(new Error(found), { code: 'ERR_SQLITE_ERROR', sqliteCodeName: 'SQLITE_CORRUPT' })
}

/** A failure of the machine as a problem of its own; anything else as it is, since it is a bug. */
export function storeProblem(error: unknown, file: string): unknown {
  const failure = failureOf(error)
  return failure ? unavailable(file, failure, error) : error
}

export function unavailable(file: string, { detail, remedy }: Failure, cause?: unknown): ProblemError {
  return new ProblemError('store-unavailable', `${file}: ${detail}`, { file, remedy }, { cause })
}
