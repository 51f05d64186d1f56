import { join } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { setTimeout } from 'node:timers/promises'
import { readSource } from '../announcement/read.ts'
import type { IdentityFiles, Known } from '../identity/identity-files.ts'
import { namedNode } from '../rdf/terms.ts'
import { pathNamed } from './named.ts'
import { ProblemError } from '../problem.ts'
import { auditRow, type Order } from './audit.ts'
import type { Views } from './corrections.ts'
import {
  planErasure,
  planRepetition,
  type ErasurePlan,
  type Naming,
  type PlanContext,
} from './erasure-plan.ts'
import { forgetLinks } from './forget-links.ts'
import { dropGraph, ingestFiles } from './ingest-all.ts'
import { isInSlug, nameRanges } from '../correction/name-search.ts'
import { placeOf, remember } from './ingest-file.ts'
import { sumOf, type Difference } from './difference.ts'
import { hushed, redactAnnouncement, type Redacted } from './redact-announcement.ts'
import type { Reason, WithdrawContext } from './withdraw.ts'

export interface EraseContext extends WithdrawContext {
  readonly ids: IdentityFiles
  readonly views: Views
  /** Key of the suppression list. */
  readonly secret: string | undefined
}

/** What an erasure came to. Names nobody. */
export interface Erased {
  /** IRI of the person, which answers 410 from now on; none where several were erased again. */
  readonly person?: string
  readonly redacted: readonly Redacted[]
  readonly difference: Difference
  /** Announcements that name somebody of that name, who may be somebody else. */
  readonly unsure: readonly string[]
  /** Files that could not be read, whatever they hold. */
  readonly unreadable: readonly string[]
  /** How many announcements have the name in their id, which is in their address. */
  readonly namedIds: number
}

/**
 * Erases a person: from claims, register, search index, source index, decisions, reasons and texts. First the person goes on
 * the suppression list, so that nothing brings it back from then on; last its ids become tombstones. Whatever happens
 * between, the command can be repeated and goes on.
 *
 * @param person id or IRI
 * @throws ProblemError suppression-key, usage, not-found or gone; then nothing was written
 */
export async function erase(person: string, reason: Reason, context: EraseContext): Promise<Erased> {
  const planning = await planContext(context)
  const known = await context.ids.refresh()
  const id = eraseable(person, known, context.steps.baseIri)
  const plan = await planErasure(id, known, planning)
  requireDiscreet(reason, plan)
  const erased = await carryOut(plan, `person/${id}`, planning, { command: 'erase', ...reason })
  return { person: `${context.steps.baseIri}id/person/${id}`, ...erased }
}

/**
 * Erases whoever is on the suppression list once more, as after a backup was restored: from texts, and where the id table
 * was restored too, as `erase` does. @throws ProblemError('suppression-key')
 */
export async function eraseAgain(reason: Reason, context: EraseContext): Promise<Erased> {
  const planning = await planContext(context)
  const plan = await planRepetition(
    await context.ids.refresh(),
    context.corrected.known().suppressed,
    planning,
  )
  requireDiscreet(reason, plan)
  return carryOut(plan, 'suppression', planning, { command: 'erase --again', ...reason })
}

type Planning = EraseContext & PlanContext

async function planContext(context: EraseContext): Promise<Planning> {
  const { secret, steps, clock } = context
  if (secret === undefined) {
    throw new ProblemError(
      'suppression-key',
      'without a key nothing would keep an erased person from coming back',
    )
  }
  await steps.corrections.refresh()
  return { ...context, secret, time: clock().toISOString() }
}

async function carryOut(
  plan: ErasurePlan,
  about: string,
  context: Planning,
  order: Order,
): Promise<Omit<Erased, 'person'>> {
  const { corrected, steps, time } = context
  await corrected.suppress(plan.suppression)
  await steps.corrections.refresh()
  const redacted: Redacted[] = []
  for (const naming of plan.namings) redacted.push(await redactAnnouncement(naming, time, context))
  const unsure = plan.unsure.map(({ source }) => source.path)
  const paths = [...redacted.map(({ path }) => path), ...unsure]
  const difference = await publishWithout(plan, paths, context, order)
  await corrected.reword(words => hushed(words, plan.names))
  await steps.store.forgetVersions(said => tells(said, plan))
  await scrubbed(context)
  await context.ids.retire(plan.ids, time)
  await forgetLinks(join(context.folder, '..', 'links.tsv'), plan.ids)
  await recall(paths, plan, context)
  // What went with the person stands in the rows of the announcements.
  await corrected.log([auditRow(about, [], context, order)])
  return {
    redacted,
    difference,
    unsure: plan.unsure.map(({ announcement }) => announcement.id),
    unreadable: plan.unreadable,
    namedIds: plan.namings.filter(each => hasNameInId(each, plan)).length,
  }
}

/** Whether something tells of the person: by an id, by a name in words, or by one in an address. */
function tells(said: readonly Quad[], { ids, names }: ErasurePlan): boolean {
  const terms = said.flatMap(({ subject, object }) => [subject, object])
  return terms.some(({ termType, value }) =>
    termType === 'Literal'
      ? names.some(name => nameRanges(value, name).length > 0)
      : value.split(/[/#]/u).some(step => ids.has(step) || names.some(name => isInSlug(step, name))),
  )
}

function hasNameInId({ announcement, file }: Naming, { names }: ErasurePlan): boolean {
  return names.some(name => isInSlug(announcement.id, name) || isInSlug(file, name))
}

/** The id under which a person is published. @throws ProblemError usage, not-found or gone */
function eraseable(person: string, { table, identities }: Known, baseIri: string): string {
  const path = pathNamed(person, baseIri)
  const given = path.replace(/^person\//u, '')
  if (given.includes('/')) {
    throw new ProblemError('usage', `erase: ${path} is no person`, {
      remedy: 'Persons are erased, as id/person/ID; a single membership can be hidden or rejected in review.',
    })
  }
  const id = identities.survivorOf(given)
  const rows = [id, given].flatMap(each => table.byId.get(each) ?? []).filter(({ type }) => type === 'person')
  if (rows.some(({ status }) => status === 'active')) return id
  if (rows.length > 0) {
    throw new ProblemError('gone', `person/${given} is already erased`, {
      remedy: 'Nothing is left to erase. After a backup was restored: docs/corrections.md.',
    })
  }
  throw new ProblemError('not-found', `there is no person with the id ${given}`, {
    remedy: 'The id is the last part of the address, /id/person/ID; /persons lists all.',
  })
}

/** The reason is kept for good. */
function requireDiscreet({ because, reviewer = '' }: Reason, { names }: ErasurePlan): void {
  if (hushed(because, names) === because && hushed(reviewer, names) === reviewer) return
  throw new ProblemError('usage', 'erase: the reason names the person', {
    remedy: 'It is kept in the audit log: give a reason without the name, as the number of the request.',
  })
}

/** Ingests what was made unreadable, and takes away what still tells of the person: graphs of files that are gone or at fault. */
async function publishWithout(
  { ids }: ErasurePlan,
  paths: readonly string[],
  context: EraseContext,
  order: Order,
): Promise<Difference> {
  const { store, baseIri } = context.steps
  const { difference } = await ingestFiles(paths, context, { force: true, order })
  const rest: Difference[] = []
  for (const entity of [...ids].flatMap(id =>
    ['person', 'membership', 'event'].map(kind => `${kind}/${id}`),
  )) {
    for (const graph of await store.announcementsOf(namedNode(`${baseIri}id/${entity}`))) {
      rest.push(await dropGraph(graph, context, order))
    }
  }
  return sumOf([...difference, ...rest.flat()])
}

/**
 * What was ingested without the person, and what the erasure does not concern, need not be worked on again at the next run,
 * though the tables are others now.
 */
async function recall(
  paths: readonly string[],
  { untouched }: ErasurePlan,
  context: EraseContext,
): Promise<void> {
  const done = new Set(paths.map(path => placeOf(path, context.folder).file))
  for (const [file, { outcome }] of [...context.index.records]) {
    if (!untouched.has(file) && !done.has(file)) continue
    await remember(await readSource(join(context.folder, file)), file, outcome, context)
  }
}

const attempts = 20
const pause = 250

/** A server that is answering keeps the journal in use for moments. @throws ProblemError('store-unavailable') */
async function scrubbed({ steps: { store } }: EraseContext): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await store.scrub()
      return
    } catch (error) {
      const isBusy = error instanceof ProblemError && error.slug === 'store-unavailable'
      if (!isBusy || attempt === attempts) throw error
      await setTimeout(pause)
    }
  }
}
