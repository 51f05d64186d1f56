import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readIfPresent, writeDurably } from './durable-file.ts'
import type { SourceIndex, SourceRecord } from './store.ts'

export interface OpenedIndex<Outcome> {
  readonly index: SourceIndex<Outcome>
  /** What was found damaged and how it was put right. */
  readonly repairs: readonly string[]
}

/**
 * Opens `sources.json` in the state folder. `version` stands for all else that the outcome depends on, as it
 * is when it is called: software, lexicon, vocabularies, shapes, ids, settings.
 */
export async function openSourceIndex<Outcome>(
  folder: string,
  version: () => Promise<string>,
): Promise<OpenedIndex<Outcome>> {
  const path = join(folder, 'sources.json')
  const text = await readIfPresent(path)
  const [checksum, written, body = ''] = text?.split('\n') ?? []
  const whole = checksum === hash(`${written ?? ''}\n${body}`)
  const records = new Map(
    whole && written === (await version()) ? (JSON.parse(body) as [string, SourceRecord<Outcome>][]) : [],
  )
  const save = async (): Promise<void> => {
    const content = `${await version()}\n${JSON.stringify([...records])}`
    await writeDurably(path, `${hash(content)}\n${content}`)
  }
  const repairs = text === undefined || whole ? [] : [`${path}: damaged; all announcements are read again`]
  return { index: { records, save }, repairs }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
