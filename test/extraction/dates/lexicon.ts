import { readFileSync } from 'node:fs'
import { dateLexicon, dateTables } from '../../../src/extraction/dates/date-lexicon.ts'

/** The tables of data/lexicon/de as they are. */
export const tables = Object.fromEntries(
  dateTables.map(name => [
    name,
    readFileSync(new URL(`../../../data/lexicon/de/${name}.tsv`, import.meta.url), 'utf8'),
  ]),
)

export const lexicon = dateLexicon(tables)
