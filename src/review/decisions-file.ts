import { mkdir, open, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ProblemError } from '../problem.ts'
import type { Decision } from './decision.ts'
import { formatDecision, parseDecisions, preamble } from './decision-table.ts'

/** The decisions in a file, oldest first; none where there is no file. @throws ProblemError('data-table') */
export async function loadDecisions(file: string): Promise<readonly Decision[]> {
  return parseDecisions(file, await readDecisions(file))
}

/** The file as it is; '' where there is none. */
export async function readDecisions(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return ''
    throw new ProblemError('data-table', `${file} cannot be read`, { file }, { cause: error })
  }
}

/**
 * Adds one decision as a whole line, on the disk when it returns. A line that a crash cut off before is closed first, so
 * that it spoils no other; reading then names it.
 */
export async function appendDecision(file: string, decision: Decision): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true })
    const present = await readDecisions(file)
    const opening = present === '' ? preamble : present.endsWith('\n') ? '' : '\n'
    const handle = await open(file, 'a')
    try {
      await handle.appendFile(`${opening}${formatDecision(decision)}`)
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof ProblemError) throw error
    const remedy = 'Check the permissions of the data folder and the free space on its disk.'
    throw new ProblemError('data-table', `${file} cannot be written`, { file, remedy }, { cause: error })
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
