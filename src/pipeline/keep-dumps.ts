import { setTimeout } from 'node:timers/promises'
import type { Log } from '../log.ts'
import type { CorrectionDesk } from './correction-desk.ts'
import { updateDumps, type DumpContext } from './write-dumps.ts'

export interface KeptDumps {
  /** Ends the work that is going on. */
  readonly close: () => Promise<void>
}

interface Keeping extends DumpContext {
  readonly log: Log
  /** Milliseconds from one look at the data to the next. */
  readonly interval: number
}

/** Writes the dump anew whenever the data changed, one at a time. What fails is logged and tried again. */
export function keepDumps({ log, interval, ...context }: Keeping): KeptDumps {
  const ending = new AbortController()
  const { signal } = ending
  const keep = async (): Promise<void> => {
    while (!signal.aborted) {
      await attempt()
      await setTimeout(interval, undefined, { signal, ref: false })
    }
  }
  const attempt = async (): Promise<void> => {
    try {
      await updateDumps(context, signal)
    } catch (error) {
      if (signal.aborted) return
      log.warn({ error: error instanceof Error ? error.message : String(error) }, 'dump not written')
    }
  }
  const done = keep().catch((error: unknown) => {
    // To be asked to end is how it ends.
    if (!signal.aborted) log.error({ error: String(error) }, 'dumps are kept no longer')
  })
  return {
    close: async () => {
      ending.abort()
      await done
    },
  }
}

/**
 * Corrections that reach the dump: what was taken back, hidden or erased is in no file any more when they return. Where
 * there was a dump it is written anew.
 */
export function withDumps(desk: CorrectionDesk, context: DumpContext): CorrectionDesk {
  const after = async <Done>(correction: Promise<Done>): Promise<Done> => {
    const done = await correction
    if (await context.folder.clear()) await updateDumps(context)
    return done
  }
  return {
    withdraw: (announcement, reason) => after(desk.withdraw(announcement, reason)),
    undoWithdrawal: (announcement, reason) => after(desk.undoWithdrawal(announcement, reason)),
    hide: (subject, reason) => after(desk.hide(subject, reason)),
    unhide: (subject, reason) => after(desk.unhide(subject, reason)),
    erase: (person, reason) => after(desk.erase(person, reason)),
    eraseAgain: reason => after(desk.eraseAgain(reason)),
  }
}
