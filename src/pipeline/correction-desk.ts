import { erase, eraseAgain, type EraseContext, type Erased } from './erase.ts'
import { hide, unhide } from './hide.ts'
import type { Run } from './ingest-all.ts'
import type { Store } from '../store/store.ts'
import { undoWithdrawal, withdraw, type Reason } from './withdraw.ts'

export type { Erased, Reason }

/** Everything that takes something back. Each may throw ProblemError before anything is written. */
export interface CorrectionDesk {
  readonly withdraw: (announcement: string, reason: Reason) => Promise<Run>
  readonly undoWithdrawal: (announcement: string, reason: Reason) => Promise<Run>
  readonly hide: (subject: string, reason: Reason) => Promise<Run>
  readonly unhide: (subject: string, reason: Reason) => Promise<Run>
  readonly erase: (person: string, reason: Reason) => Promise<Erased>
  /** Whoever was erased, as after a backup was restored. */
  readonly eraseAgain: (reason: Reason) => Promise<Erased>
}

/** What takes something back takes it out of earlier versions too, at the same moment. */
export function correctionDesk(context: EraseContext): CorrectionDesk {
  const takingBack = { ...context, steps: { ...context.steps, store: forgetting(context.steps.store) } }
  return {
    withdraw: (announcement, reason) => withdraw(announcement, reason, takingBack),
    undoWithdrawal: (announcement, reason) => undoWithdrawal(announcement, reason, context),
    hide: (subject, reason) => hide(subject, reason, takingBack),
    unhide: (subject, reason) => unhide(subject, reason, context),
    erase: (person, reason) => erase(person, reason, takingBack),
    eraseAgain: reason => eraseAgain(reason, takingBack),
  }
}

function forgetting(store: Store): Store {
  return {
    ...store,
    replaceGraph: (graph, quads) => store.replaceGraph(graph, quads, { forget: true }),
    dropGraph: graph => store.dropGraph(graph, { forget: true }),
  }
}
