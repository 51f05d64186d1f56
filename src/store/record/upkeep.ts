import { rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { backup } from '@photostructure/sqlite'
import type { Database } from './database.ts'
import { storeProblem, unavailable } from './failures.ts'
import { leftovers } from './open-record.ts'

/**
 * Leaves no byte of what was removed: words for searching are merged, the file is written anew without free pages, the
 * journal is emptied, and what was set aside as damaged, or left of a restoration, goes.
 *
 * @throws ProblemError('store-unavailable') when another process keeps the journal in use
 */
export async function scrub(database: Database): Promise<void> {
  for (const file of leftovers(dirname(database.file))) await rm(file, { recursive: true, force: true })
  database.run(`INSERT INTO name (name) VALUES ('optimize')`)
  database.run('VACUUM')
  const { busy } = database.get('PRAGMA wal_checkpoint(TRUNCATE)') as { readonly busy: number }
  if (busy !== 0) {
    throw unavailable(database.file, {
      detail: 'what was removed is still in the journal, which another process is reading',
      remedy: 'Repeat the command; end the other process if it hangs.',
    })
  }
}

/** Copies the record while it is in use: the copy is whole or not there. @throws ProblemError('store-unavailable') */
export async function copyRecord({ connection }: Database, file: string): Promise<void> {
  try {
    await backup(connection, `${file}.new`)
    await rename(`${file}.new`, file)
  } catch (error) {
    throw storeProblem(error, file)
  }
}
