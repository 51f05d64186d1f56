import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Decision } from '../review/decision.ts'
import { formatDecision, preamble } from '../review/decision-table.ts'
import { appendDecision, loadDecisions, readDecisions } from '../review/decisions-file.ts'

import { removeFile, replaceFile } from './replace-file.ts'

/** What editors decided, by the id of the announcement. @throws ProblemError('data-table') for a broken file */
export interface Decisions {
  /** Oldest first. */
  readonly of: (announcement: string) => Promise<readonly Decision[]>
  readonly add: (announcement: string, decision: Decision) => Promise<void>
  /** Erasure: puts others in the place of all; without any, their file goes. */
  readonly replace: (announcement: string, decisions: readonly Decision[]) => Promise<void>
  /** Differs after every decision; '' where there is none. */
  readonly version: (announcement: string) => Promise<string>
}

/** One file for each announcement in a folder, which need not exist. */
export function decisionsIn(folder: string): Decisions {
  const file = (announcement: string): string => join(folder, `${announcement}.tsv`)
  return {
    of: announcement => loadDecisions(file(announcement)),
    add: (announcement, decision) => appendDecision(file(announcement), decision),
    replace: async (announcement, decisions) => {
      const path = file(announcement)
      if (decisions.length === 0) return removeFile(path)
      await replaceFile(path, [preamble, ...decisions.map(formatDecision)].join(''))
    },
    version: async announcement => {
      const content = await readDecisions(file(announcement))
      return content === '' ? '' : createHash('sha256').update(content).digest('hex')
    },
  }
}
