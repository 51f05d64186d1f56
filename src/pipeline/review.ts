import { relative } from 'node:path'
import { filesIn } from '../announcement/files.ts'
import { parseAnnouncement, readSource } from '../announcement/read.ts'
import type { Clock } from '../clock.ts'
import { ProblemError } from '../problem.ts'
import { applyDecisions } from '../review/apply-decisions.ts'
import type { Decision, Verdict } from '../review/decision.ts'
import { readEdits, type Vocabulary } from '../review/edits.ts'
import { impossible } from '../review/set-values.ts'
import { takeDecision } from '../review/take-decision.ts'
import { findClaim, type Claim } from './find-claim.ts'
import { failure } from './failure.ts'
import { ingestFiles, type IngestContext } from './ingest-all.ts'
import { versionOf } from './ingest-file.ts'
import type { FileOutcome, HeldBack, Outcome, Remark } from './outcome.ts'
import { sortStatements } from './sort.ts'
import { understand } from './understand.ts'

export type { Claim }

export interface ReviewContext extends IngestContext {
  readonly vocabulary: Vocabulary
  readonly clock: Clock
}

/** What of one announcement an editor may want to look at. */
export interface Waiting {
  readonly announcement: string
  readonly heldBack: readonly HeldBack[]
  readonly remarks: readonly Remark[]
}

export interface Request {
  readonly key: string
  readonly verdict: Verdict
  /** "start=2020-01" … */
  readonly assignments: readonly string[]
  readonly reviewer: string
  readonly reason: string
}

/** refused: nothing was written; recorded: the decision stands, and `held` says why the statement is still not published. */
export type Ruled =
  | { readonly state: 'refused'; readonly reason: string }
  | {
      readonly state: 'recorded'
      readonly decision: Decision
      readonly held: HeldBack | undefined
      readonly outcomes: readonly FileOutcome[]
    }

export interface ReviewDesk {
  readonly waiting: () => Promise<readonly Waiting[]>
  /** @throws ProblemError usage or not-found */
  readonly find: (key: string) => Promise<Claim>
  /** Writes the decision and ingests the announcement again. @throws ProblemError usage or not-found */
  readonly rule: (request: Request) => Promise<Ruled>
}

export function reviewDesk(context: ReviewContext): ReviewDesk {
  return {
    waiting: () => waiting(context),
    find: key => findClaim(key, context),
    rule: request => rule(request, context),
  }
}

async function waiting(context: ReviewContext): Promise<readonly Waiting[]> {
  const all: Waiting[] = []
  for (const path of await filesIn(context.folder)) {
    const found = await waitingIn(path, context)
    if (found) all.push(found)
  }
  return all
}

/** What the last run found where nothing changed since; else it is looked at now, and nothing is stored. */
async function waitingIn(path: string, context: ReviewContext): Promise<Waiting | undefined> {
  const { folder, index, read, steps, log } = context
  try {
    const source = await readSource(path)
    const record = index.records.get(relative(folder, path))
    const isCurrent = record?.hash === (record && (await versionOf(source, record.outcome, context)))
    if (record && isCurrent) return ofOutcome(record.outcome)
    const announcement = parseAnnouncement(source, read)
    return { announcement: announcement.id, ...(await understand(announcement, steps)) }
  } catch (error) {
    const { slug } = failure(error, log)
    log.warn({ problem: slug }, 'not looked at: the file is at fault')
    return undefined
  }
}

function ofOutcome(outcome: Outcome): Waiting | undefined {
  return outcome.state === 'failed' ? undefined : outcome
}

async function rule(request: Request, context: ReviewContext): Promise<Ruled> {
  const claim = await findClaim(request.key, context)
  const decision = decisionOf(request, claim, context)
  const held = heldAfter(decision, claim, context)
  if (held?.outcome === 'withhold' && vouches(decision)) {
    return { state: 'refused', reason: `data/publication.tsv withholds it: ${held.reason}` }
  }
  await context.steps.decisions.add(claim.announcement.id, decision)
  const { reviewer, reason: because } = request
  const options = { force: true, order: { command: 'review', reviewer, because } }
  const { outcomes } = await ingestFiles([claim.path], context, options)
  return { state: 'recorded', decision, held: held ?? contestedIn(outcomes, decision), outcomes }
}

/** What contradicts others is known only when the register is looked at. */
function contestedIn(outcomes: readonly FileOutcome[], { key }: Decision): HeldBack | undefined {
  return outcomes
    .flatMap(({ outcome }) => (outcome.state === 'failed' ? [] : outcome.heldBack))
    .find(({ decisionKey }) => decisionKey === key)
}

function decisionOf(request: Request, claim: Claim, { vocabulary, clock }: ReviewContext): Decision {
  const { verdict, reviewer, reason, assignments } = request
  const ruling = { verdict, reviewer, reason, time: clock().toISOString() }
  const { found, decision: before, extraction, announcement } = claim
  if (!found) {
    if (verdict === 'reject' && before) return { ...before, ...ruling, edits: {} }
    throw new ProblemError('usage', `review: the statement of ${claim.key} is gone`, {
      remedy: 'Its decision can be closed by reject; decide on the statement that stands in its place.',
    })
  }
  const entered = readEdits(assignments, found.statement.type, vocabulary)
  if (verdict === 'edit' && Object.keys(entered).length === 0) {
    throw new ProblemError('usage', 'review: edit needs at least one FIELD=VALUE')
  }
  const edits = { ...(verdict === 'edit' && before?.verdict === 'edit' ? before.edits : {}), ...entered }
  return takeDecision(found, extraction, announcement.text, { ...ruling, edits })
}

/** What would still hold the statement back; nothing where it is published or rejected. */
function heldAfter(decision: Decision, claim: Claim, { steps }: ReviewContext): HeldBack | undefined {
  const { extraction, announcement, decisions } = claim
  const reviewed = applyDecisions(extraction, announcement.text, [...decisions, decision])
  const key = [...reviewed.keys].find(([, each]) => each === decision.key)?.[0]
  const statement = reviewed.extraction.statements.find(each => each.key === key)
  const fault = statement && impossible(statement)
  if (fault !== undefined) throw new ProblemError('usage', `review: ${fault}`)
  const held = sortStatements(reviewed.extraction, steps.rules).heldBack.find(each => each.key === key)
  return held && { ...held, decisionKey: decision.key }
}

function vouches({ verdict }: Decision): boolean {
  return verdict === 'accept' || verdict === 'edit'
}
