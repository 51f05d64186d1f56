import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readIfPresent, writeDurably } from './durable-file.ts'

/** What was made of one source file, and of which content of it. */
export interface SourceRecord<Outcome> {
  /** SHA-256 of the file and its sidecar. */
  readonly hash: string
  readonly outcome: Outcome
}

/**
 * Remembers which source files were already ingested, so that a second start need not repeat the work. It is no truth:
 * when it is missing, damaged or of another version, everything is ingested again with the same result.
 */
export interface SourceIndex<Outcome> {
  readonly records: Map<string, SourceRecord<Outcome>>
  /** @throws ProblemError('store-unavailable') */
  save(): Promise<void>
}

export interface OpenedIndex<Outcome> {
  readonly index: SourceIndex<Outcome>
  /** What was found damaged and how it was put right. */
  readonly repairs: readonly string[]
}

/**
 * Opens `sources.json` in the state folder. `version` stands for all else that the outcome depends on: software,
 * lexicon, vocabularies, shapes, settings.
 */
export async function openSourceIndex<Outcome>(
  folder: string,
  version: string,
): Promise<OpenedIndex<Outcome>> {
  const path = join(folder, 'sources.json')
  const text = await readIfPresent(path)
  const [checksum, written, body = ''] = text?.split('\n') ?? []
  const whole = checksum === hash(`${written ?? ''}\n${body}`)
  const records = new Map(
    whole && written === version ? (JSON.parse(body) as [string, SourceRecord<Outcome>][]) : [],
  )
  const save = async (): Promise<void> => {
    const content = `${version}\n${JSON.stringify([...records])}`
    await writeDurably(path, `${hash(content)}\n${content}`)
  }
  const repairs = text === undefined || whole ? [] : [`${path}: damaged; all announcements are read again`]
  return { index: { records, save }, repairs }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
