import { copyFile, mkdir, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { ProblemError } from '../../problem.ts'
import { isDamage, storeProblem } from './failures.ts'
import { migrations } from './schema.ts'

type Connection = InstanceType<typeof DatabaseSync>

/**
 * Copies a backup to `target`, where nothing may be, and looks at all of the copy: it is a record of ours, of this or an
 * earlier version, and whole. The backup itself is only read.
 *
 * @throws ProblemError('backup-refused') for any other file; then nothing is left at `target`
 */
export async function bringIn(file: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true })
  try {
    // A record that was copied as it lay there has its newest changes in the journal beside it.
    for (const companion of ['', '-wal']) {
      if (companion === '' || existsSync(file + companion))
        await copyFile(file + companion, target + companion)
    }
    inspect(target, file)
  } catch (error) {
    await rm(dirname(target), { recursive: true, force: true })
    if (error instanceof ProblemError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (['ENOENT', 'EISDIR', 'EACCES'].includes(code)) throw refused(file, 'it cannot be read', error)
    if (isDamage(error)) throw refused(file, 'it is no record, or damaged', error)
    throw storeProblem(error, target)
  }
}

function inspect(copy: string, file: string): void {
  const connection = new DatabaseSync(copy, { defensive: true })
  try {
    const { user_version: version } = connection.prepare('PRAGMA user_version').get() as {
      readonly user_version: number
    }
    if (version > migrations.length) {
      throw refused(
        file,
        `a newer version of this software made it (${version} is above ${migrations.length})`,
      )
    }
    if (version < 1 || shapeOf(connection) !== shapeAt(version))
      throw refused(file, 'it is no record of ours')
    const found = connection.prepare('PRAGMA integrity_check(1)').get() as {
      readonly integrity_check: string
    }
    if (found.integrity_check !== 'ok') throw refused(file, `it is damaged: ${found.integrity_check}`)
  } finally {
    connection.close()
  }
}

/** All tables, indexes and whatever else is in a file. */
function shapeOf(connection: Connection): string {
  return JSON.stringify(
    connection.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY 1, 2').all(),
  )
}

/** Those that a record has in a version. */
function shapeAt(version: number): string {
  const connection = new DatabaseSync(':memory:')
  try {
    for (const step of migrations.slice(0, version)) connection.exec(step)
    return shapeOf(connection)
  } finally {
    connection.close()
  }
}

function refused(file: string, detail: string, cause?: unknown): ProblemError {
  return new ProblemError('backup-refused', `${file}: ${detail}`, { file }, { cause })
}
