import { copyFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { sourceHash } from '../announcement/files.ts'
import { parseAnnouncement, readSource, type ReadOptions, type Source } from '../announcement/read.ts'
import { sidecarPath } from '../announcement/sidecar.ts'
import type { Log } from '../log.ts'
import type { Announcement } from '../model/announcement.ts'
import { ProblemError } from '../problem.ts'
import type { SourceIndex, SourceRecord } from '../store/source-index.ts'
import type { Difference } from './difference.ts'
import { failure } from './failure.ts'
import { ingest, type Steps } from './ingest.ts'
import { isFault, type FileOutcome, type Outcome } from './outcome.ts'

export interface FileContext {
  /** The folder of the announcements that are published. */
  readonly folder: string
  readonly read: ReadOptions
  readonly steps: Steps
  readonly index: SourceIndex<Outcome>
  readonly log: Log
}

/** A file that was worked on, and what the register says otherwise since. */
export interface IngestedFile extends FileOutcome {
  readonly difference: Difference
}

/** A file by its path below the announcements folder; one from elsewhere by its name, under which it will stand there. */
export function placeOf(path: string, folder: string): { readonly file: string; readonly inside: boolean } {
  const below = relative(resolve(folder), resolve(path))
  const inside = !below.startsWith('..')
  return { file: inside ? below : basename(path), inside }
}

/** Ingests a file unless it is as it was at an earlier run. @throws ProblemError for what concerns every file */
export async function ingestFile(path: string, context: FileContext): Promise<IngestedFile> {
  const { log, folder } = context
  const { file, inside } = placeOf(path, folder)
  try {
    const source = await readSource(path)
    const known = await currentRecord(source, file, context)
    if (known) return { file, outcome: known.outcome, skipped: true, difference: [] }
    const { outcome, difference } = await ingest(announcementIn(source, file, context), context.steps)
    if (!inside && !isFault(outcome)) await adopt(source, folder)
    await remember(source, file, outcome, context)
    log.info({ file, state: outcome.state }, 'ingested')
    return { file, outcome, skipped: false, difference }
  } catch (error) {
    const outcome = failure(error, log)
    log.warn({ file, state: outcome.state, problem: outcome.slug }, 'not ingested')
    return { file, outcome, skipped: false, difference: [] }
  }
}

/** The same content as before, and what came of it then is still in the store and does not hang on what others say. */
export async function currentRecord(
  source: Source,
  file: string,
  context: FileContext,
): Promise<SourceRecord<Outcome> | undefined> {
  const record = context.index.records.get(file)
  if (!record) return undefined
  const { hash, outcome } = record
  if (outcome.state !== 'failed' && outcome.contested) return undefined
  if (hash !== (await versionOf(source, outcome, context))) return undefined
  const { store, graphOf } = context.steps
  const isHeld =
    outcome.state !== 'published' ||
    (await store.revision(graphOf(outcome.announcement))) === outcome.revision
  return isHeld ? record : undefined
}

/** @throws ProblemError announcement-* */
export function announcementIn(source: Source, file: string, { read, index }: FileContext): Announcement {
  const announcement = parseAnnouncement(source, read)
  const twin = index.records.filesOf(announcement.id).find(other => other !== file)
  if (twin === undefined) return announcement
  throw new ProblemError('announcement-duplicate', `${file} and ${twin} both have the id ${announcement.id}`)
}

/** So that the file need not be worked on again until it, or what is known of it, changes. */
export async function remember(
  source: Source,
  file: string,
  outcome: Outcome,
  context: FileContext,
): Promise<void> {
  const announcement = announcementOf(outcome)
  const hash = await versionOf(source, outcome, context)
  context.index.records.set(file, { hash, outcome, ...(announcement !== undefined && { announcement }) })
}

/** Of the file, its sidecar, the decisions and corrections on it and the ids of whom it tells of. */
export async function versionOf(
  source: Source,
  outcome: Outcome,
  { steps }: Pick<FileContext, 'steps'>,
): Promise<string> {
  const id = announcementOf(outcome)
  if (id === undefined) return sourceHash(source)
  const { decisions, corrections, identity } = steps
  return [
    sourceHash(source),
    await decisions.version(id),
    corrections.versionFor(id),
    identity.version(id),
  ].join(' ')
}

export function announcementOf(outcome: Outcome): string | undefined {
  return outcome.state === 'failed' ? undefined : outcome.announcement
}

async function adopt({ path, sidecar }: Source, folder: string): Promise<void> {
  const target = join(folder, basename(path))
  if (sidecar) await copyFile(sidecarPath(path), sidecarPath(target))
  await copyFile(path, target)
}
