import { copyFile, mkdir } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { announcementId } from '../announcement/announcement-id.ts'
import { filesIn, sourceHash } from '../announcement/files.ts'
import { parseAnnouncement, readSource, type ReadOptions, type Source } from '../announcement/read.ts'
import { sidecarPath } from '../announcement/sidecar.ts'
import type { Log } from '../log.ts'
import { ProblemError } from '../problem.ts'
import type { SourceIndex, SourceRecord } from '../store/store.ts'
import { failure } from './failure.ts'
import { ingest, type Steps } from './ingest.ts'
import { isFault, type FileOutcome, type Outcome } from './outcome.ts'

export interface IngestContext {
  /** The folder of the announcements that are published. */
  readonly folder: string
  readonly read: ReadOptions
  readonly steps: Steps
  readonly index: SourceIndex<Outcome>
  readonly log: Log
}

/** Called after each file. */
export type Progress = (done: number, total: number) => void

/**
 * Brings the store into agreement with the folder: files that changed are ingested, the others skipped, and graphs
 * whose file is gone are dropped. A file that cannot be read or is rejected does not keep the others back.
 *
 * @throws ProblemError when the store or a table of the data folder fails, which concerns every file
 */
export async function ingestAll(
  context: IngestContext,
  progress?: Progress,
): Promise<readonly FileOutcome[]> {
  await mkdir(context.folder, { recursive: true })
  const files = await filesIn(context.folder)
  forgetGone(files, context)
  const outcomes = await inTurn(files, context, progress)
  await dropOrphans(outcomes, context)
  return outcomes
}

/**
 * Ingests single files. One from elsewhere is copied, with its sidecar, into the folder of the announcements, since that
 * folder is the truth from which the store is rebuilt; not so when it is at fault.
 */
export async function ingestFiles(
  paths: readonly string[],
  context: IngestContext,
  progress?: Progress,
): Promise<readonly FileOutcome[]> {
  await mkdir(context.folder, { recursive: true })
  forgetGone(await filesIn(context.folder), context)
  return inTurn(paths, context, progress)
}

/** A file that is gone must not count as the twin of one that was renamed. */
function forgetGone(files: readonly string[], { folder, index }: IngestContext): void {
  const present = new Set(files.map(path => relative(folder, path)))
  for (const file of [...index.records.keys()].filter(each => !present.has(each))) index.records.delete(file)
}

async function inTurn(
  paths: readonly string[],
  context: IngestContext,
  progress?: Progress,
): Promise<readonly FileOutcome[]> {
  const outcomes: FileOutcome[] = []
  try {
    for (const path of paths) {
      outcomes.push(await ingestFile(path, context))
      progress?.(outcomes.length, paths.length)
    }
  } finally {
    await context.index.save()
  }
  return outcomes
}

async function ingestFile(path: string, context: IngestContext): Promise<FileOutcome> {
  const { index, log } = context
  const inside = !relative(resolve(context.folder), resolve(path)).startsWith('..')
  const file = inside ? relative(resolve(context.folder), resolve(path)) : basename(path)
  const before = index.records.get(file)
  try {
    const source = await readSource(path)
    if (before && (await isCurrent(before, await versionOf(source, before.outcome, context), context))) {
      return { file, outcome: before.outcome, skipped: true }
    }
    const outcome = await ingestSource(source, file, context)
    if (!inside && !isFault(outcome)) await adopt(source, context.folder)
    const announcement = announcementOf(outcome)
    const hash = await versionOf(source, outcome, context)
    index.records.set(file, { hash, outcome, ...(announcement !== undefined && { announcement }) })
    log.info({ file, state: outcome.state }, 'ingested')
    return { file, outcome, skipped: false }
  } catch (error) {
    const outcome = failure(error, log)
    log.warn({ file, state: outcome.state, problem: outcome.slug }, 'not ingested')
    return { file, outcome, skipped: false }
  }
}

/** Of the file, its sidecar and the decisions on it. */
export async function versionOf(
  source: Source,
  outcome: Outcome,
  { steps }: Pick<IngestContext, 'steps'>,
): Promise<string> {
  const id = announcementOf(outcome)
  return `${sourceHash(source)} ${id === undefined ? '' : await steps.decisions.version(id)}`.trim()
}

/** The same content as before, and what came of it then is still in the store. */
async function isCurrent(
  { hash: known, outcome }: SourceRecord<Outcome>,
  hash: string,
  { steps }: IngestContext,
): Promise<boolean> {
  if (known !== hash) return false
  return (
    outcome.state !== 'published' ||
    (await steps.store.revision(steps.graphOf(outcome.announcement))) === outcome.revision
  )
}

async function ingestSource(
  source: Source,
  file: string,
  { read, steps, index }: IngestContext,
): Promise<Outcome> {
  const announcement = parseAnnouncement(source, read)
  const twin = index.records.filesOf(announcement.id).find(other => other !== file)
  if (twin !== undefined) {
    throw new ProblemError(
      'announcement-duplicate',
      `${file} and ${twin} both have the id ${announcement.id}`,
    )
  }
  return ingest(announcement, steps)
}

function announcementOf(outcome: Outcome): string | undefined {
  return outcome.state === 'failed' ? undefined : outcome.announcement
}

async function adopt({ path, sidecar }: Source, folder: string): Promise<void> {
  const target = join(folder, basename(path))
  if (sidecar) await copyFile(sidecarPath(path), sidecarPath(target))
  await copyFile(path, target)
}

/** Drops graphs that belong to no file any more. A file at fault keeps what it said before. */
async function dropOrphans(outcomes: readonly FileOutcome[], context: IngestContext): Promise<void> {
  const { index, steps, log } = context
  const claimed = new Set<string>()
  for (const { file, outcome } of outcomes) {
    const before = index.records.get(file)
    const id = announcementOf(outcome) ?? (before && announcementOf(before.outcome)) ?? announcementId(file)
    claimed.add(steps.graphOf(id).value)
  }
  for (const graph of await steps.store.graphs()) {
    if (claimed.has(graph.value)) continue
    const { change } = await steps.store.dropGraph(graph)
    log.info({ graph: graph.value, change }, 'dropped: its file is gone')
  }
}
