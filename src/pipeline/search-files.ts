import { filesIn } from '../announcement/files.ts'
import { parseAnnouncement, readSource, type Source } from '../announcement/read.ts'
import type { SoughtName } from '../correction/name-search.ts'
import type { Announcement } from '../model/announcement.ts'
import type { Extraction } from '../model/extraction.ts'
import { failure } from './failure.ts'
import { currentRecord, placeOf, type FileContext } from './ingest-file.ts'

/** An announcement in which a name may stand. */
export interface Found {
  readonly source: Source
  readonly file: string
  readonly announcement: Announcement
  readonly extraction: Extraction
}

export interface Searched {
  readonly found: readonly Found[]
  /** Files in which the name does not stand, and that were ingested as they are. */
  readonly untouched: ReadonlySet<string>
  /** Files that cannot be read as announcements, whatever they hold. */
  readonly unreadable: readonly string[]
}

/** Looks for last names in all announcement files, one after the other; for none in particular, each file is found. */
export async function searchFiles(
  names: readonly SoughtName[] | undefined,
  context: FileContext,
): Promise<Searched> {
  const families = [...new Set(names?.map(({ family }) => family.toLowerCase()) ?? [''])]
  const found: Found[] = []
  const untouched = new Set<string>()
  const unreadable: string[] = []
  for (const path of await filesIn(context.folder)) {
    const { file } = placeOf(path, context.folder)
    const read = await readFound(path, context)
    if (!read) {
      unreadable.push(file)
      continue
    }
    const { source, announcement } = read
    const words =
      `${announcement.text} ${announcement.title ?? ''} ${announcement.source ?? ''}`.toLowerCase()
    if (families.some(family => words.includes(family))) {
      found.push({ source, file, announcement, extraction: await context.steps.extract(announcement) })
    } else if (await currentRecord(source, file, context)) untouched.add(file)
  }
  return { found, untouched, unreadable }
}

async function readFound(
  path: string,
  { read, log }: FileContext,
): Promise<Pick<Found, 'source' | 'announcement'> | undefined> {
  try {
    const source = await readSource(path)
    return { source, announcement: parseAnnouncement(source, read) }
  } catch (error) {
    const { slug } = failure(error, log)
    log.debug({ problem: slug }, 'not searched: the file is at fault')
    return undefined
  }
}
