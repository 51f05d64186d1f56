import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Decision } from '../review/decision.ts'
import { appendDecision, loadDecisions, readDecisions } from '../review/decisions-file.ts'

/** What editors decided, by the id of the announcement. @throws ProblemError('data-table') for a broken file */
export interface Decisions {
  /** Oldest first. */
  readonly of: (announcement: string) => Promise<readonly Decision[]>
  readonly add: (announcement: string, decision: Decision) => Promise<void>
  /** Differs after every decision; '' where there is none. */
  readonly version: (announcement: string) => Promise<string>
}

/** One file for each announcement in a folder, which need not exist. */
export function decisionsIn(folder: string): Decisions {
  const file = (announcement: string): string => join(folder, `${announcement}.tsv`)
  return {
    of: announcement => loadDecisions(file(announcement)),
    add: (announcement, decision) => appendDecision(file(announcement), decision),
    version: async announcement => {
      const content = await readDecisions(file(announcement))
      return content === '' ? '' : createHash('sha256').update(content).digest('hex')
    },
  }
}
