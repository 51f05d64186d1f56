import { join } from 'node:path'
import { z } from 'zod'
import { appendDurably, readIfPresent, writeDurably } from './durable-file.ts'

const line = z.object({
  sequence: z.number().int().positive(),
  kind: z.enum(['created', 'updated', 'removed']),
  graph: z.string(),
  at: z.iso.datetime(),
  revision: z.string().exactOptional(),
})

/** A change that is in the log: never `unchanged`. */
type LoggedChange = z.infer<typeof line>

export interface ChangeLog {
  readonly changes: readonly LoggedChange[]
  /** The newest change of each graph. */
  readonly latest: ReadonlyMap<string, LoggedChange>
  /** Gives the change the next sequence number; on the disk when it returns. */
  append(change: Omit<LoggedChange, 'sequence'>): Promise<LoggedChange>
}

export interface OpenedLog {
  readonly log: ChangeLog
  /** What was found damaged and how it was put right. */
  readonly repairs: readonly string[]
}

/**
 * Opens `changes.jsonl`: one change a line, numbered 1, 2, 3 … without a gap. A last line torn by a crash was never
 * acknowledged and is cut off; what follows a damaged line is cut off too, and the store then logs the graphs it holds
 * anew.
 */
export async function openChangeLog(folder: string): Promise<OpenedLog> {
  const path = join(folder, 'changes.jsonl')
  const text = (await readIfPresent(path)) ?? ''
  const changes = readLines(text)
  const whole = changes.map(toLine).join('')
  const repairs = whole === text ? [] : [`${path}: damaged after change ${changes.length}; cut off there`]
  if (repairs.length > 0) await writeDurably(path, whole)
  const latest = new Map(changes.map(change => [change.graph, change]))
  const append = async (change: Omit<LoggedChange, 'sequence'>): Promise<LoggedChange> => {
    const numbered = { sequence: changes.length + 1, ...change }
    await appendDurably(path, toLine(numbered))
    changes.push(numbered)
    latest.set(numbered.graph, numbered)
    return numbered
  }
  return { log: { changes, latest, append }, repairs }
}

function toLine(change: LoggedChange): string {
  return JSON.stringify(change) + '\n'
}

/** The changes up to the first line that is damaged or out of order. */
function readLines(text: string): LoggedChange[] {
  const changes: LoggedChange[] = []
  for (const written of text.split('\n').slice(0, -1)) {
    const change = readLine(written)
    if (change?.sequence !== changes.length + 1) break
    changes.push(change)
  }
  return changes
}

function readLine(written: string): LoggedChange | undefined {
  try {
    return line.safeParse(JSON.parse(written)).data
  } catch (error) {
    // JSON.parse throws nothing else: the caller cuts the log off here and reports it.
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
