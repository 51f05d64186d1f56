import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase, type Database } from './database.ts'
import { damage, isDamage, storeProblem, unavailable } from './failures.ts'
import { migrations } from './schema.ts'

export interface OpenedRecord {
  readonly database: Database
  /** What was found damaged and how it was put right. */
  readonly repairs: readonly string[]
}

/** Where things lie in the state folder. */
const places = {
  record: 'record.sqlite',
  /** What was damaged, for whoever wants to know why. */
  aside: 'record.damaged.sqlite',
  /** Says that damage was met while the record was in use: the next start looks at all of it. */
  suspicion: 'record.suspicion',
} as const

/** Where a backup is made ready before it takes the place of the record. */
export const restoringFolder = 'restoring'

/** Name of the file in a state folder. */
export const recordFile: string = places.record

/** SQLite's companions of a database file. */
const companions = ['', '-wal', '-shm'] as const

/** What the store kept its data in before there was a record; they are ingested anew. */
const outdated = ['graphs', 'changes.jsonl', 'sources.json']

/** Up to this size, in bytes, the whole file is checked at every start; a larger one after damage was met. */
const quicklyChecked = 64 * 1024 * 1024

/**
 * Opens the record in the state folder, made when missing, and brings it to the present version. A damaged one is set
 * aside and an empty one takes its place, to be filled by the next ingest.
 *
 * @throws ProblemError('store-unavailable')
 */
export function openRecord(folder: string): OpenedRecord {
  const file = join(folder, places.record)
  makeFolder(folder)
  const suspicion = join(folder, places.suspicion)
  const suspect = (): void => {
    writeFileSync(suspicion, '')
  }
  try {
    return { database: openSound(file, suspect), repairs: [] }
  } catch (error) {
    if (!isDamage(error)) throw storeProblem(error, file)
    setAside(folder)
    const repair = `${file}: damaged; set aside as ${places.aside}, to be built again from the data`
    return { database: openSound(file, suspect), repairs: [repair] }
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    for (const name of outdated) rmSync(join(folder, name), { recursive: true, force: true })
  } catch (error) {
    const remedy = 'Check owner and permissions of the state folder.'
    throw unavailable(folder, { detail: 'the folder cannot be made or written', remedy }, error)
  }
}

/** @throws Error of SQLite when it is damaged; ProblemError when a newer software made it */
function openSound(file: string, onDamage: () => void): Database {
  const database = openDatabase(file, onDamage)
  try {
    check(database)
    migrate(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** @throws an error that is taken for damage */
function check({ connection, file }: Database): void {
  const suspicion = join(file, '..', places.suspicion)
  const whole = existsSync(suspicion) || statSync(file).size <= quicklyChecked
  // Reading the catalogue finds a file that is none of SQLite's; quick_check looks at every page.
  const sql = whole ? 'PRAGMA quick_check(1)' : `SELECT 'ok' AS quick_check FROM sqlite_schema`
  const found = connection.prepare(sql).get() as { readonly quick_check: string } | undefined
  if (found && found.quick_check !== 'ok') throw damage(found.quick_check)
  rmSync(suspicion, { force: true })
}

function migrate(database: Database): void {
  const { connection, file } = database
  const version = versionOf(database)
  if (version > migrations.length) {
    throw unavailable(file, {
      detail: `made by a newer version of this software (${version} is above ${migrations.length})`,
      remedy: 'Use that version, or remove the file: it is built anew from the data folder.',
    })
  }
  if (version === migrations.length) return
  database.write(() => {
    // Another process may have been faster.
    for (const step of migrations.slice(versionOf(database))) connection.exec(step)
    connection.exec(`PRAGMA user_version = ${migrations.length}`)
  })
}

function versionOf({ connection }: Database): number {
  const row = connection.prepare('PRAGMA user_version').get() as { readonly user_version: number }
  return row.user_version
}

function setAside(folder: string): void {
  for (const companion of companions) {
    const from = join(folder, places.record + companion)
    rmSync(join(folder, places.aside + companion), { force: true })
    if (existsSync(from)) renameSync(from, join(folder, places.aside + companion))
  }
  rmSync(join(folder, places.suspicion), { force: true })
}

/** What in the state folder holds what was stored once and is not needed. */
export function leftovers(folder: string): readonly string[] {
  return [
    ...companions.map(companion => join(folder, places.aside + companion)),
    join(folder, restoringFolder),
  ]
}
