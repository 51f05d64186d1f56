import { namedNode } from '../../rdf/terms.ts'
import type { Entry, SuggestQuestion, Suggestion } from '../store.ts'
import { askedWords } from '../words.ts'
import type { Database } from './database.ts'
import { otherSpellings } from './name-words.ts'
import { readLabels } from './rows.ts'

/** Words as the index of names is asked for them, from what fits best to what may be meant. */
interface Matches {
  /** All words as they are. */
  readonly whole: string
  /** Words that begin so. */
  readonly begun: string
  /** These, or such as one slip leads to. */
  readonly meant: string
}

/** Undefined where there is no word to look for. */
export function matchesFor(database: Database, q: string): Matches | undefined {
  const words = [...new Set(askedWords(q))]
  if (words.length === 0) return undefined
  const meant = words.map(word => {
    const others = otherSpellings(database, word).map(each => ` OR "${each}"`)
    return `("${word}"*${others.join('')})`
  })
  return {
    whole: words.map(word => `"${word}"`).join(' AND '),
    begun: words.map(word => `"${word}"*`).join(' AND '),
    meant: meant.join(' AND '),
  }
}

/** How well a name fits: 0 for all words, 1 for beginnings of words, 2 where a slip is forgiven. */
export const fit = `
  CASE
    WHEN name.rowid IN (SELECT rowid FROM name WHERE name MATCH :whole) THEN 0
    WHEN name.rowid IN (SELECT rowid FROM name WHERE name MATCH :begun) THEN 1
    ELSE 2
  END`

/** So many names are looked at for each kind: two letters begin many, and nobody wants to wait while typing. */
const reach = 200

/** Names for somebody who is typing one: of each class the best fitting first, then by the alphabet. */
export function suggestions(database: Database, { q, types, limit }: SuggestQuestion): readonly Suggestion[] {
  const matches = matchesFor(database, q)
  if (!matches) return []
  const fitting = (match: string): readonly Suggestion[] =>
    types.flatMap(type => namesOf(database, match, { type: type.value, limit }))
  const found = distinct([...fitting(matches.whole), ...fitting(matches.begun)])
  return found.length > 0 ? found : fitting(matches.meant)
}

interface NameRow {
  readonly iri: string
  readonly labels: string
}

function namesOf(
  database: Database,
  match: string,
  { type, limit }: { readonly type: string; readonly limit: number },
): readonly Suggestion[] {
  // The index of names comes first, whatever is known of how many there are of a class.
  const rows = database.all(
    `SELECT iri, labels FROM name CROSS JOIN entity ON entity.id = name.rowid
     WHERE name MATCH :match AND type = :type LIMIT :reach`,
    { match, type, reach },
  ) as NameRow[]
  return rows
    .map(({ iri, labels }) => ({ type, subject: namedNode(iri), labels: readLabels(labels) }))
    .sort((a, b) => nameOf(a).localeCompare(nameOf(b), 'de') || (a.subject.value < b.subject.value ? -1 : 1))
    .slice(0, limit)
}

function nameOf({ labels, subject }: Entry): string {
  return labels[0]?.value ?? subject.value
}

function distinct(found: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set<string>()
  return found.filter(({ subject }) => !seen.has(subject.value) && seen.add(subject.value))
}
