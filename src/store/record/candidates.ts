import { editDistance } from '../../model/edit-distance.ts'
import { namedNode } from '../../rdf/terms.ts'
import type { Candidates, NameQuestion } from '../store.ts'
import { askedWords } from '../words.ts'
import type { Database } from './database.ts'
import { readLabels } from './rows.ts'

/** So many names are looked at for one combination of words, whatever they are names of: a common word costs no more. */
const mostLookedAt = 2_000
/** Of a longer name the first words have to do. */
const mostWords = 8
/** As many other spellings of one word are tried. */
const mostSpellings = 6
/** A word is spelled otherwise where it begins with the same letters, and of four letters one may be another. */
const sameLetters = 2
const lettersOfFault = 4

/** A word in its spellings; any of them has to stand in the name. */
type Spellings = readonly string[]

interface EntityName {
  readonly iri: string
  readonly labels: string
}

interface Found {
  readonly rows: readonly EntityName[]
  readonly complete: boolean
}

/**
 * Names with all words; where there is none, with all words in similar spellings; where there is none either, with all
 * words but one and those that stand in no name at all, rare ones rather than common ones.
 */
export function candidatesFor(database: Database, { types, name, limit }: NameQuestion): Candidates {
  const words = [...new Set(askedWords(name))].slice(0, mostWords)
  if (words.length === 0) return { entries: [], complete: true }
  const named = (combination: readonly Spellings[]) =>
    entitiesNamed(database, combination, { types: JSON.stringify(types.map(({ value }) => value)), limit })
  const exact = named(words.map(word => [word]))
  if (exact.rows.length > 0) return candidates(exact)
  const spelled = words.map(word => [word, ...similarWords(database, word)])
  const similar = named(spelled)
  if (similar.rows.length > 0) return candidates({ ...similar, complete: true })
  const rows = new Map<string, EntityName>()
  for (const rest of fewerWords(database, spelled)) {
    if (rows.size >= limit) break
    for (const row of named(rest).rows) rows.set(row.iri, row)
  }
  return candidates({ rows: [...rows.values()].slice(0, limit), complete: true })
}

function candidates({ rows, complete }: Found): Candidates {
  return {
    entries: rows.map(({ iri, labels }) => ({ subject: namedNode(iri), labels: readLabels(labels) })),
    complete,
  }
}

function entitiesNamed(
  database: Database,
  words: readonly Spellings[],
  { types, limit }: { readonly types: string; readonly limit: number },
): Found {
  const match = words.map(spellings => `(${spellings.map(each => `"${each}"`).join(' OR ')})`).join(' AND ')
  const ids = database.all('SELECT rowid AS id FROM name WHERE name MATCH ? LIMIT ?', [
    match,
    mostLookedAt + 1,
  ])
  const rows: EntityName[] = []
  for (const { id } of ids as { readonly id: number }[]) {
    const row = database.get(
      'SELECT iri, labels FROM entity WHERE id = ? AND type IN (SELECT value FROM json_each(?))',
      [id, types],
    )
    if (row !== undefined) rows.push(row as EntityName)
    if (rows.length > limit) break
  }
  return { rows: rows.slice(0, limit), complete: rows.length <= limit && ids.length <= mostLookedAt }
}

/** Words of names that are spelled a little otherwise, the nearest first, then the commonest. */
function similarWords(database: Database, word: string): Spellings {
  const start = word.slice(0, sameLetters)
  const most = Math.floor(word.length / lettersOfFault)
  if (most === 0) return []
  const known = database.all('SELECT term, doc FROM name_word WHERE term >= ? AND term < ?', [
    start,
    `${start}\u{10ffff}`,
  ]) as { readonly term: string; readonly doc: number }[]
  return known
    .filter(({ term }) => term !== word && Math.abs(term.length - word.length) <= most)
    .map(({ term, doc }) => ({ term, doc, distance: editDistance(term, word) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || b.doc - a.doc)
    .slice(0, mostSpellings)
    .map(({ term }) => term)
}

/** In how many names a word stands. */
function frequency(database: Database, word: string): number {
  const row = database.get('SELECT doc FROM name_word WHERE term = ?', [word])
  return (row as { readonly doc: number } | undefined)?.doc ?? 0
}

/** What is left without the words that no name has, then without one more each, the commonest first. */
function fewerWords(database: Database, words: readonly Spellings[]): readonly (readonly Spellings[])[] {
  const counted = words
    .map(word => ({ word, names: word.reduce((sum, each) => sum + frequency(database, each), 0) }))
    .filter(({ names }) => names > 0)
  const known = counted.map(({ word }) => word)
  const shorter = counted
    .toSorted((a, b) => b.names - a.names)
    .map(({ word: left }) => known.filter(word => word !== left))
  return [...(known.length < words.length ? [known] : []), ...shorter].filter(rest => rest.length > 0)
}
