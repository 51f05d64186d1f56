import type { NamedNode } from '@rdfjs/types'
import { announcementId } from '../announcement/announcement-id.ts'
import { parseAnnouncement, readSource } from '../announcement/read.ts'
import { failure } from './failure.ts'
import { announcementOf, currentRecord, placeOf, type FileContext } from './ingest-file.ts'

/** A file before it is worked on. */
export interface Surveyed {
  readonly path: string
  /** Path below the announcements folder. */
  readonly file: string
  readonly isCurrent: boolean
  /** Id of its announcement; of one that cannot be read, the one it had before or the one that its name leads to. */
  readonly announcement: string
}

/** Which files changed, and what they are about. */
export async function survey(paths: readonly string[], context: FileContext): Promise<readonly Surveyed[]> {
  const surveyed: Surveyed[] = []
  for (const path of paths) surveyed.push(await look(path, context))
  return surveyed
}

async function look(path: string, context: FileContext): Promise<Surveyed> {
  const { file } = placeOf(path, context.folder)
  const before = context.index.records.get(file)
  try {
    const source = await readSource(path)
    const current = await currentRecord(source, file, context)
    const known = current && announcementOf(current.outcome)
    const announcement = known ?? parseAnnouncement(source, context.read).id
    return { path, file, isCurrent: current !== undefined, announcement }
  } catch (error) {
    // What is wrong with the file is said when it is worked on.
    const { slug } = failure(error, context.log)
    context.log.debug({ file, problem: slug }, 'not surveyed')
    return { path, file, isCurrent: false, announcement: before?.announcement ?? announcementId(file) }
  }
}

/** Graphs that belong to no file any more. A file at fault keeps what it said before. */
export async function orphansOf(
  announcements: Iterable<string>,
  { steps }: Pick<FileContext, 'steps'>,
): Promise<readonly NamedNode[]> {
  const claimed = new Set(Array.from(announcements, id => steps.graphOf(id).value))
  return (await steps.store.graphs()).filter(({ value }) => !claimed.has(value))
}
