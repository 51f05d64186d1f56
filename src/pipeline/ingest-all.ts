import { mkdir } from 'node:fs/promises'
import { relative } from 'node:path'
import { announcementId } from '../announcement/announcement-id.ts'
import { filesIn } from '../announcement/files.ts'
import type { NamedNode } from '@rdfjs/types'
import { auditRow, type Order } from './audit.ts'
import type { CorrectionFiles } from './correction-files.ts'
import { sumOf, type Difference, type Item } from './difference.ts'
import type { Drop, Limits } from './guard.ts'
import { announcementOf, ingestFile, type FileContext } from './ingest-file.ts'
import { foresee } from './ingest.ts'
import type { FileOutcome } from './outcome.ts'
import { mightDropTooMuch, preview, type Extent } from './preview.ts'
import { orphansOf } from './survey.ts'

export interface IngestContext extends FileContext {
  readonly limits: Limits
  readonly audit: Pick<CorrectionFiles, 'log' | 'isAudited'>
  readonly clock: () => Date
}

/** So many persons, posts or memberships may go whatever share they are: a small register changes by large shares. */
export const alwaysMayGo = 10

/** Called after each file. */
export type Progress = (done: number, total: number) => void

/** How a run is to be done. */
export interface RunOptions {
  readonly progress?: Progress
  /** It is done whatever it removes. */
  readonly force?: boolean
  /** Nothing is stored; the difference is what it would make. */
  readonly dryRun?: boolean
  /** On whose order, for the audit log. */
  readonly order?: Order
  /** It is no change of what is published: nothing of it goes to the audit log. */
  readonly unlogged?: boolean
}

export interface Run {
  readonly outcomes: readonly FileOutcome[]
  readonly difference: Difference
  /** Why nothing was done. */
  readonly refused?: Drop
}

/**
 * Brings the store into agreement with the folder: files that changed are ingested, the others skipped, and graphs
 * whose file is gone are dropped. A file that cannot be read or is rejected does not keep the others back. Nothing is done
 * when all of it together would remove too much.
 *
 * @throws ProblemError when the store or a table of the data folder fails, which concerns every file
 */
export async function ingestAll(context: IngestContext, options: RunOptions = {}): Promise<Run> {
  await mkdir(context.folder, { recursive: true })
  return run({ paths: await filesIn(context.folder), isAll: true }, context, options)
}

/**
 * Ingests single files. One from elsewhere is copied, with its sidecar, into the folder of the announcements, since that
 * folder is the truth from which the store is rebuilt; not so when it is at fault.
 */
export async function ingestFiles(
  paths: readonly string[],
  context: IngestContext,
  options: RunOptions = {},
): Promise<Run> {
  await mkdir(context.folder, { recursive: true })
  return run({ paths, isAll: false }, context, options)
}

async function run(extent: Extent, context: IngestContext, options: RunOptions): Promise<Run> {
  const { steps } = context
  const { force = false, dryRun = false } = options
  await steps.identity.refresh()
  await steps.corrections.refresh()
  await forgetGone(context)
  if (!dryRun && (force || !(await mightDropTooMuch(extent, context)))) {
    return publish(extent, context, options)
  }
  const { outcomes, difference, drop } = await preview(extent, context)
  const refused = drop && !force ? { refused: drop } : {}
  if (dryRun) return { outcomes, difference, ...refused }
  return drop ? { outcomes: [], difference, ...refused } : publish(extent, context, options)
}

async function publish(extent: Extent, context: IngestContext, options: RunOptions): Promise<Run> {
  const { index, steps } = context
  const tell = await teller(context, options)
  const outcomes: FileOutcome[] = []
  const items: Item[] = []
  try {
    for (const path of extent.paths) {
      const { difference, ...outcome } = await ingestFile(path, context)
      await tell(`announcement/${announcementWith(outcome, context)}`, difference)
      outcomes.push(outcome)
      items.push(...difference)
      options.progress?.(outcomes.length, extent.paths.length)
    }
    const claimed = outcomes.map(outcome => announcementWith(outcome, context))
    for (const graph of extent.isAll ? await orphansOf(claimed, context) : []) {
      const difference = await drop(graph, context)
      await tell(graph.value.slice(steps.baseIri.length), difference)
      items.push(...difference)
    }
  } finally {
    await index.save()
  }
  return { outcomes, difference: sumOf(items) }
}

/** Writes to the audit log what an announcement changed. */
async function teller(context: IngestContext, { order, unlogged = false }: RunOptions) {
  // What is only built again from the data folder is no change of what is published.
  const isRebuilt =
    unlogged || ((await context.steps.store.graphs()).length === 0 && (await context.audit.isAudited()))
  return async (about: string, difference: Difference): Promise<void> => {
    if (isRebuilt || difference.length === 0) return
    await context.audit.log([auditRow(about, difference, context, order)])
  }
}

/** Of a file at fault, the announcement that it was before. */
export function announcementWith({ file, outcome }: FileOutcome, { index }: FileContext): string {
  return announcementOf(outcome) ?? index.records.get(file)?.announcement ?? announcementId(file)
}

/** A file that is gone must not count as the twin of one that was renamed. */
async function forgetGone({ folder, index }: IngestContext): Promise<void> {
  const present = new Set((await filesIn(folder)).map(path => relative(folder, path)))
  for (const file of [...index.records.keys()].filter(each => !present.has(each))) index.records.delete(file)
}

/** Drops a graph whatever its file says. */
export async function dropGraph(graph: NamedNode, context: IngestContext, order: Order): Promise<Difference> {
  if ((await context.steps.store.revision(graph)) === undefined) return []
  const tell = await teller(context, { order })
  const difference = await drop(graph, context)
  await tell(graph.value.slice(context.steps.baseIri.length), difference)
  return difference
}

async function drop(graph: NamedNode, { steps, log }: IngestContext): Promise<Difference> {
  const difference = await foresee({ graph, quads: [] }, steps)
  const { change } = await steps.store.dropGraph(graph)
  log.info({ graph: graph.value, change }, 'dropped')
  return difference
}
