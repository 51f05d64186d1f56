import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { loadKickers, type Kicker } from '../announcement/kickers.ts'
import { createExtractor } from '../extraction/create-extractor.ts'
import type { Lexicon } from '../extraction/lexicon/lexicon.ts'
import { loadLexicon } from '../extraction/lexicon/load-lexicon.ts'
import { segment } from '../extraction/text/sentences.ts'
import { roleLinkQuads } from '../mapping/links.ts'
import { loadMappingTables, type MappingTables } from '../mapping/load-tables.ts'
import { organizationTypeQuads, roleQuads } from '../mapping/vocabulary.ts'
import type { Extractor } from '../model/extraction.ts'
import type { Range } from '../model/range.ts'
import { ProblemError } from '../problem.ts'
import { parse } from '../rdf/parse.ts'
import type { IdleWords } from '../reconciliation/words.ts'
import { createGate, type Gate } from '../validation/gate.ts'
import { registerRules } from '../validation/rules.ts'

/** All that is known before an announcement is read: words, tables, vocabularies, shapes. */
export interface Knowledge {
  readonly kickers: readonly Kicker[]
  readonly extract: Extractor
  readonly sentences: (text: string) => readonly Range[]
  readonly tables: MappingTables
  /** Titles and articles, which tell no two names apart. */
  readonly idleWords: IdleWords
  /** For the claims of one announcement. */
  readonly gate: Gate
  /** For what the register says. */
  readonly registerGate: Gate
  readonly vocabularies: Readonly<Record<'ns' | 'role' | 'orgtype' | 'shapes', readonly Quad[]>>
}

/** Where it stands. */
export interface KnowledgePlaces {
  /** Holds lexicon/, vocabulary/, organizations.tsv and publication.tsv. */
  readonly data: string
  readonly shapes: string
  /** Confirmed links of what is published here: never those that come with the software. */
  readonly links: string
}

/**
 * The tables of the data folder where it has a lexicon of its own, else those that come with the software: a folder that
 * holds announcements only is enough to publish them.
 * @param root the folder of the software, with data/ and shapes/
 */
export function knowledgePlaces(data: string, root: string): KnowledgePlaces {
  const own = existsSync(join(data, 'lexicon'))
  return {
    data: own ? data : join(root, 'data'),
    shapes: join(root, 'shapes'),
    links: join(data, 'links.tsv'),
  }
}

/** What there is of it on the disk, for a fingerprint. */
export function knowledgeFiles({ data, shapes, links }: KnowledgePlaces): readonly string[] {
  const tables = ['lexicon', 'vocabulary', 'organizations.tsv', 'publication.tsv']
  return [...tables.map(name => join(data, name)), shapes, links]
}

/** @throws ProblemError('data-table') naming the file, and the line where it is known */
export async function loadKnowledge({ data, shapes, links }: KnowledgePlaces): Promise<Knowledge> {
  const words = join(data, 'lexicon/de')
  const vocabulary = join(data, 'vocabulary')
  const [lexicon, kickers, tables, ns, shapeQuads] = await Promise.all([
    table(words, () => loadLexicon(words, vocabulary)),
    table(words, () => loadKickers(words)),
    table(data, () => loadMappingTables(data, links)),
    table(vocabulary, () => readTurtle([join(vocabulary, 'ns.ttl')])),
    table(shapes, () => readFolder(shapes)),
  ])
  const role = [...roleQuads(tables.roles), ...roleLinkQuads(tables.links)]
  const orgtype = organizationTypeQuads(tables.organizationTypes)
  const concepts = [...ns, ...role, ...orgtype]
  return {
    kickers,
    extract: createExtractor(lexicon),
    sentences: text => segment(text, lexicon),
    tables,
    idleWords: { titles: lexicon.titles, articles: wordsOfCategory('article', lexicon) },
    gate: createGate(shapeQuads, concepts),
    registerGate: createGate(shapeQuads, concepts, registerRules),
    vocabularies: { ns, role, orgtype, shapes: shapeQuads },
  }
}

function wordsOfCategory(
  category: string,
  { functionWords }: Pick<Lexicon, 'functionWords'>,
): ReadonlySet<string> {
  return new Set([...functionWords].filter(([, each]) => each === category).map(([word]) => word))
}

async function readFolder(folder: string): Promise<readonly Quad[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.ttl')).sort()
  return readTurtle(names.map(name => join(folder, name)))
}

async function readTurtle(paths: readonly string[]): Promise<readonly Quad[]> {
  const texts = await Promise.all(paths.map(path => readFile(path, 'utf8')))
  return (await Promise.all(texts.map(text => parse(text, { format: 'text/turtle' })))).flat()
}

/** A table that cannot be read is no bug of ours: it says which, and where. */
async function table<Result>(place: string, load: () => Promise<Result>): Promise<Result> {
  try {
    return await load()
  } catch (error) {
    if (error instanceof ProblemError && error.slug === 'data-table') throw error
    const what = error instanceof Error ? error.message : String(error)
    throw new ProblemError(
      'data-table',
      what.includes(place) ? what : `${place}: ${what}`,
      {},
      { cause: error },
    )
  }
}
