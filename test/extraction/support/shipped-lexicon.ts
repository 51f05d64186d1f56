import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Lexicon } from '../../../src/extraction/lexicon/lexicon.ts'
import { loadLexicon } from '../../../src/extraction/lexicon/load-lexicon.ts'

const data = fileURLToPath(new URL('../../../data', import.meta.url))

let loaded: Promise<Lexicon> | undefined

/** The lexicon that is shipped, read once for all tests. */
export function shippedLexicon(): Promise<Lexicon> {
  loaded ??= loadLexicon(join(data, 'lexicon/de'), join(data, 'vocabulary'))
  return loaded
}
