import type { NamedNode } from '@rdfjs/types'
import { readSource } from '../announcement/read.ts'
import type { Replacement } from '../store/store.ts'
import { sumOf, type Difference, type Item } from './difference.ts'
import { failure } from './failure.ts'
import { dropOf, guardedIn, lostBy, type Drop, type Limits, type Outlook } from './guard.ts'
import { announcementIn, type FileContext, type IngestedFile } from './ingest-file.ts'
import { foresee, prepare } from './ingest.ts'
import type { FileOutcome } from './outcome.ts'
import { orphansOf, survey, type Surveyed } from './survey.ts'

interface PreviewContext extends FileContext {
  readonly limits: Limits
}

/** The files of a run; whether they are all there are, so that graphs of other files go. */
export interface Extent {
  readonly paths: readonly string[]
  readonly isAll: boolean
}

/** What a run would come to. */
export interface Preview {
  readonly outcomes: readonly FileOutcome[]
  readonly difference: Difference
  /** Why it would be refused. */
  readonly drop?: Drop
}

/** Works on every file that changed as a run would, and stores nothing. */
export async function preview(extent: Extent, context: PreviewContext): Promise<Preview> {
  const surveyed = await survey(extent.paths, context)
  const outcomes: FileOutcome[] = []
  const items: Item[] = []
  const outlooks: Outlook[] = []
  for (const each of surveyed) {
    const { difference, outlook, ...outcome } = await previewFile(each, context)
    outcomes.push(outcome)
    items.push(...difference)
    if (outlook) outlooks.push(outlook)
  }
  for (const graph of await orphans(surveyed, extent, context)) {
    items.push(...(await foresee({ graph, quads: [] }, context.steps)))
    outlooks.push({ graph, after: new Set() })
  }
  const { store, baseIri } = context.steps
  const lost = await lostBy(outlooks, store, baseIri)
  const drop = await dropOf(lost, store, { ...context.limits, baseIri })
  return { outcomes, difference: withLost(sumOf(items), lost), ...(drop && { drop }) }
}

/** Whether a run can remove too much at all: cheap to tell, since it works on no text. */
export async function mightDropTooMuch(extent: Extent, context: PreviewContext): Promise<boolean> {
  const { store, baseIri, graphOf } = context.steps
  const surveyed = await survey(extent.paths, context)
  const changed = surveyed.filter(({ isCurrent }) => !isCurrent)
  const touched = [
    ...changed.map(({ announcement }) => graphOf(announcement)),
    ...(await orphans(surveyed, extent, context)),
  ]
  const told = new Set<string>()
  for (const graph of touched) {
    for (const iri of guardedIn(await store.quads(graph), baseIri)) told.add(iri)
  }
  return (await dropOf(told, store, { ...context.limits, baseIri })) !== undefined
}

async function orphans(
  surveyed: readonly Surveyed[],
  { isAll }: Extent,
  context: FileContext,
): Promise<readonly NamedNode[]> {
  if (!isAll) return []
  return orphansOf(
    surveyed.map(({ announcement }) => announcement),
    context,
  )
}

interface PreviewedFile extends IngestedFile {
  readonly outlook?: Outlook
}

async function previewFile(
  { path, file, isCurrent }: Surveyed,
  context: FileContext,
): Promise<PreviewedFile> {
  const { index, steps, log } = context
  const known = index.records.get(file)
  if (isCurrent && known) return { file, outcome: known.outcome, skipped: true, difference: [] }
  try {
    const prepared = await prepare(announcementIn(await readSource(path), file, context), steps)
    if (prepared.state === 'rejected') {
      return { file, outcome: prepared.outcome, skipped: false, difference: [] }
    }
    const { graph, quads } = prepared
    const replacement: Replacement = { change: known ? 'updated' : 'created', changes: [] }
    return {
      file,
      outcome: prepared.outcome(replacement),
      skipped: false,
      difference: await foresee(prepared, steps),
      outlook: { graph, after: guardedIn(quads, steps.baseIri) },
    }
  } catch (error) {
    return { file, outcome: failure(error, log), skipped: false, difference: [] }
  }
}

/** What several graphs tell of goes only when all of them go: each alone would merely change it. */
function withLost(difference: Difference, lost: ReadonlySet<string>): Difference {
  return difference.map(item => (lost.has(item.iri) ? { ...item, effect: 'removed' } : item))
}
