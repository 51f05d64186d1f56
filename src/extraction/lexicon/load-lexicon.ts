import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildLexicon } from './build-lexicon.ts'
import type { Lexicon } from './lexicon.ts'

/**
 * Reads all tables of the given folders (data/lexicon/de, data/vocabulary).
 *
 * @throws Error naming file and line when a table does not fit.
 */
export async function loadLexicon(...folders: readonly string[]): Promise<Lexicon> {
  const tables: Record<string, string> = {}
  for (const folder of folders) {
    for (const name of (await readdir(folder)).filter(file => file.endsWith('.tsv')).toSorted()) {
      tables[name.slice(0, -'.tsv'.length)] = await readFile(join(folder, name), 'utf8')
    }
  }
  return buildLexicon(tables)
}
