import { hideable, type HiddenRow } from '../correction/hidden.ts'
import type { IdentityFiles } from '../identity/identity-files.ts'
import { pathNamed } from './named.ts'
import { ProblemError } from '../problem.ts'
import { filesOf } from './find-file.ts'
import { findClaim } from './find-claim.ts'
import { announcementWith, dropGraph, ingestFiles, type Run } from './ingest-all.ts'
import { isFault } from './outcome.ts'
import type { Reason, WithdrawContext } from './withdraw.ts'

export interface HideContext extends WithdrawContext {
  readonly ids: Pick<IdentityFiles, 'refresh'>
}

/**
 * Takes something out of what is published at once, while an objection to it is examined.
 * @param subject key of a statement, or id or IRI of a membership, person or event: what any announcement says of it
 * @throws ProblemError usage, not-found, gone or correction-refused; then nothing was written
 */
export async function hide(subject: string, reason: Reason, context: HideContext): Promise<Run> {
  const found = await find(subject, context)
  if ((await context.corrected.refresh()).hidden.rows.has(found.subject)) {
    throw new ProblemError('correction-refused', `${found.subject} is already hidden`)
  }
  const order = { command: 'hide', ...reason }
  await write(found, 'hide', reason, context)
  const run = await ingestFiles(found.paths, context, { force: true, order })
  // A file at fault keeps what it said before, but not this.
  const rest = []
  for (const each of run.outcomes.filter(({ outcome }) => isFault(outcome))) {
    const graph = context.steps.graphOf(announcementWith(each, context))
    rest.push(...(await dropGraph(graph, context, order)))
  }
  return { ...run, difference: [...run.difference, ...rest] }
}

/** Shows again what was hidden. @throws as `hide` */
export async function unhide(subject: string, reason: Reason, context: HideContext): Promise<Run> {
  const { rows } = (await context.corrected.refresh()).hidden
  const [row, ...others] = [...rows.values()].filter(
    each =>
      each.subject === pathNamed(subject, context.steps.baseIri) ||
      (!subject.includes('/') && each.subject.startsWith(subject)),
  )
  if (!row || others.length > 0) {
    const detail = row ? `several hidden keys begin with ${subject}` : `${subject} is not hidden`
    const remedy = `Hidden are: ${[...rows.keys()].join(', ') || 'none'}.`
    throw new ProblemError('correction-refused', detail, { remedy })
  }
  const announcements = row.announcement === '' ? await tellingOf(row.subject, context) : [row.announcement]
  const paths = await filesOf(announcements, context)
  await write(row, 'unhide', reason, context)
  return ingestFiles(paths, context, { order: { command: 'unhide', ...reason } })
}

interface Found extends Pick<HiddenRow, 'subject' | 'announcement' | 'words'> {
  readonly paths: readonly string[]
}

async function find(given: string, context: HideContext): Promise<Found> {
  const subject = pathNamed(given, context.steps.baseIri)
  if (!subject.includes('/')) return findStatement(subject, context)
  if (!hideable.test(subject)) {
    throw new ProblemError('usage', `hide: "${given}" is no membership, person or event`, {
      remedy:
        'Give its address, as …/id/membership/ID, or the key of a statement (`personalia review list`).',
    })
  }
  const surviving = await survivor(subject, context)
  const paths = await filesOf(await tellingOf(surviving, context), context)
  return { subject: surviving, announcement: '', words: '', paths }
}

async function findStatement(prefix: string, context: HideContext): Promise<Found> {
  const { key, path, announcement, found, decision } = await findClaim(prefix, context)
  const words = found?.words ?? decision?.words ?? ''
  return { subject: key, announcement: announcement.id, words, paths: [path] }
}

/** "membership/ID" for an IRI of it. */
/** @throws ProblemError not-found or gone */
async function survivor(subject: string, { ids }: HideContext): Promise<string> {
  const { table, identities } = await ids.refresh()
  const [kind = '', given = ''] = subject.split('/')
  const id = identities.survivorOf(given)
  const rows = table.byId.get(id) ?? table.byId.get(given) ?? []
  if (!rows.some(({ type }) => type === kind)) {
    throw new ProblemError('not-found', `there is no ${kind} with the id ${given}`, {
      remedy: 'The id is the last part of its address.',
    })
  }
  if (rows.every(({ status }) => status === 'retired')) {
    throw new ProblemError('gone', `${subject} was erased`, {
      remedy: 'Nothing of it is published any more.',
    })
  }
  return `${kind}/${id}`
}

/** Ids of the announcements that tell of it. */
async function tellingOf(subject: string, { ids }: HideContext): Promise<readonly string[]> {
  const { table, identities } = await ids.refresh()
  const id = subject.slice(subject.indexOf('/') + 1)
  const rows = [id, ...identities.retiredFor(id)].flatMap(each => table.byId.get(each) ?? [])
  return [...new Set(rows.filter(row => row.status === 'active').map(row => row.announcement))]
}

function write(
  { subject, announcement, words }: Pick<HiddenRow, 'subject' | 'announcement' | 'words'>,
  action: HiddenRow['action'],
  { reviewer = '', because }: Reason,
  { corrected, clock }: HideContext,
): Promise<void> {
  const time = clock().toISOString()
  return corrected.hide({ subject, action, announcement, words, reviewer, time, because })
}
