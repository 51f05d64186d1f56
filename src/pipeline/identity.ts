import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import type { Random } from '../identity/base32.ts'
import { candidates, type Candidate } from '../identity/candidates.ts'
import type { Decision } from '../identity/identities.ts'
import type { IdentityFiles, Known } from '../identity/identity-files.ts'
import { merge } from '../identity/merge.ts'
import type { Ruling } from '../identity/ruling.ts'
import { split } from '../identity/split.ts'
import { undo } from '../identity/undo.ts'
import { ingestAll, ingestFiles, type IngestContext } from './ingest-all.ts'
import type { FileOutcome } from './outcome.ts'
import type { Order } from './audit.ts'

export type { Candidate, Decision }

export interface IdentityContext extends IngestContext {
  readonly ids: IdentityFiles
  readonly random: Random
  readonly clock: Clock
}

/** Who decides, and why. */
type Reason = Omit<Ruling, 'time'>

export interface Decided {
  /** What was written: the decision, and what follows from it for memberships. */
  readonly decisions: readonly Decision[]
  /** Of the announcements whose claims it changes. */
  readonly outcomes: readonly FileOutcome[]
}

/** Who is who. Every decision is written, then the announcements it concerns are ingested again. */
export interface IdentityDesk {
  readonly candidates: () => Promise<readonly Candidate[]>
  /** Decisions with their numbers, oldest first; `standing`: whether it was not undone. */
  readonly decisions: () => Promise<readonly (Decision & { readonly standing: boolean })[]>
  /** @throws ProblemError not-found, gone or identity-conflict; then nothing was written */
  readonly merge: (retired: string, surviving: string, reason: Reason) => Promise<Decided>
  /** @throws as `merge` */
  readonly split: (person: string, announcement: string, reason: Reason) => Promise<Decided>
  /** @throws as `merge` */
  readonly undo: (number: number, reason: Reason) => Promise<Decided>
}

export function identityDesk(context: IdentityContext): IdentityDesk {
  const { ids, random, clock } = context
  const decide = async (make: (ruling: Ruling, known: Known) => readonly Decision[], reason: Reason) => {
    const ruling = { ...reason, time: clock().toISOString() }
    const decisions = await ids.decide(known => make(ruling, known))
    return { decisions, outcomes: await ingestAgain(decisions, context, { command: 'identity', ...reason }) }
  }
  return {
    candidates: async () => candidates(await ids.refresh()),
    decisions: async () => {
      const { identities } = await ids.refresh()
      const standing = new Set(identities.standing)
      return identities.decisions.map(decision => ({ ...decision, standing: standing.has(decision) }))
    },
    merge: (retired, surviving, reason) =>
      decide((ruling, known) => merge(retired, surviving, ruling, known), reason),
    split: (person, announcement, reason) =>
      decide((ruling, known) => split({ person, announcement, ruling }, known, random), reason),
    undo: (number, reason) => decide((ruling, known) => undo(number, ruling, known, random), reason),
  }
}

/** The announcements that tell of what was decided on; those whose ids stay the same are skipped. */
async function ingestAgain(
  decisions: readonly Decision[],
  context: IdentityContext,
  order: Order,
): Promise<readonly FileOutcome[]> {
  const { index, folder, ids } = context
  const concerned = announcementsConcerned(decisions, ids.known())
  const paths = [...concerned].flatMap(id => index.records.filesOf(id).map(file => join(folder, file)))
  // A state folder that was never filled knows no files.
  const options = { force: true, order }
  const { outcomes } = await (paths.length < concerned.size
    ? ingestAll(context, options)
    : ingestFiles(paths, context, options))
  return outcomes
}

function announcementsConcerned(decisions: readonly Decision[], known: Known): ReadonlySet<string> {
  const { decisions: all, survivorOf, retiredFor, originOf } = known.identities
  const numbers = new Set(
    decisions.flatMap(({ action, number, other }) => [number, ...(action === 'undo' ? [Number(other)] : [])]),
  )
  const named = all
    .filter(({ action, number }) => action !== 'undo' && numbers.has(number))
    .flatMap(({ id, other }) => [id, other])
  const touched = named.flatMap(id => [id, survivorOf(id), ...retiredFor(survivorOf(id)), originOf(id) ?? id])
  return new Set(
    touched
      .flatMap(id => known.table.byId.get(id) ?? [])
      .filter(({ status }) => status === 'active')
      .map(({ announcement }) => announcement),
  )
}
