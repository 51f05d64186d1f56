import { join } from 'node:path'
import { filesIn } from '../announcement/files.ts'
import { survey } from './survey.ts'
import type { FileContext } from './ingest-file.ts'

/** The files of announcements, by their ids, as paths; those of which there is none are left out. */
export async function filesOf(
  announcements: Iterable<string>,
  context: FileContext,
): Promise<readonly string[]> {
  const { folder, index } = context
  const wanted = new Set(announcements)
  const known = [...wanted].flatMap(id => index.records.filesOf(id).map(file => join(folder, file)))
  if (known.length >= wanted.size) return known
  // A state folder that was never filled knows no files.
  const all = await survey(await filesIn(folder), context)
  return all.filter(({ announcement }) => wanted.has(announcement)).map(({ path }) => path)
}
