import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createExtractor } from '../../../src/extraction/create-extractor.ts'
import { loadLexicon } from '../../../src/extraction/lexicon/load-lexicon.ts'
import type { Announcement } from '../../../src/model/announcement.ts'
import type { Extractor } from '../../../src/model/extraction.ts'
import { parsePartialDate } from '../../../src/model/partial-date.ts'

export const dataFolder = fileURLToPath(new URL('../../../data', import.meta.url))

/** The extractor with the lexicon that is shipped. */
export async function openExtractor(): Promise<Extractor> {
  return createExtractor(await loadLexicon(join(dataFolder, 'lexicon/de'), join(dataFolder, 'vocabulary')))
}

/** A text without headline and metadata, but for the day of publication. */
export function bare(text: string, published?: string): Announcement {
  const date = published === undefined ? undefined : parsePartialDate(published)
  return {
    id: 'x',
    text,
    headline: { start: 0, end: 0 },
    language: 'de',
    ...(date ? { published: date } : {}),
  }
}
