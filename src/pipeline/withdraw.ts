import { pathNamed } from './named.ts'
import { ProblemError } from '../problem.ts'
import type { Order } from './audit.ts'
import type { CorrectionFiles } from './correction-files.ts'
import { filesOf } from './find-file.ts'
import { dropGraph, ingestFiles, type IngestContext, type Run } from './ingest-all.ts'

export interface WithdrawContext extends IngestContext {
  readonly corrected: CorrectionFiles
}

/** Who wants it, and why. */
export type Reason = Pick<Order, 'reviewer'> & { readonly because: string }

/**
 * Takes the claims of an announcement back, until that is undone; what another announcement says too stays.
 * @param announcement id or IRI
 * @throws ProblemError not-found or correction-refused; then nothing was written
 */
export async function withdraw(announcement: string, reason: Reason, context: WithdrawContext): Promise<Run> {
  const { id, paths } = await known(announcement, context)
  if ((await context.corrected.refresh()).withdrawals.has(id)) throw refused(`${id} is already withdrawn`)
  await write(id, 'withdraw', reason, context)
  const order = { command: 'withdraw', ...reason }
  const run = await ingestFiles(paths, context, { force: true, order })
  // A file that is gone or cannot be read any more takes nothing back.
  const rest = await dropGraph(context.steps.graphOf(id), context, order)
  return { ...run, difference: [...run.difference, ...rest] }
}

/** Publishes an announcement again that was withdrawn. @throws as `withdraw` */
export async function undoWithdrawal(
  announcement: string,
  reason: Reason,
  context: WithdrawContext,
): Promise<Run> {
  const { id, paths } = await known(announcement, context)
  if (!(await context.corrected.refresh()).withdrawals.has(id)) throw refused(`${id} is not withdrawn`)
  await write(id, 'undo', reason, context)
  return ingestFiles(paths, context, { order: { command: 'withdraw --undo', ...reason } })
}

async function known(announcement: string, context: WithdrawContext) {
  const { steps, corrected } = context
  const id = pathNamed(announcement, steps.baseIri).replace(/^announcement\//u, '')
  const paths = await filesOf([id], context)
  const isHeld = (await steps.store.revision(steps.graphOf(id))) !== undefined
  if (paths.length > 0 || isHeld || corrected.known().withdrawals.has(id)) return { id, paths }
  throw new ProblemError('not-found', `there is no announcement with the id ${id}`, {
    remedy: 'The id is the last part of its address, /id/announcement/ID; /announcements lists all.',
  })
}

function write(
  announcement: string,
  action: 'withdraw' | 'undo',
  { reviewer = '', because }: Reason,
  { corrected, clock }: WithdrawContext,
): Promise<void> {
  return corrected.withdraw({ announcement, action, reviewer, because, time: clock().toISOString() })
}

function refused(detail: string): ProblemError {
  return new ProblemError('correction-refused', detail)
}
