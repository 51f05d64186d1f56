import type { Literal } from '@rdfjs/types'
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
const reach = 60

/** Names for somebody who is typing one: of each class the best fitting first, then by the alphabet. */
export function suggestions(database: Database, { q, types, limit }: SuggestQuestion): readonly Suggestion[] {
  const matches = matchesFor(database, q)
  if (!matches) return []
  const fitting = (match: string, most = limit) =>
    types.flatMap(type => namesOf(database, match, { type: type.value, limit: most }))
  const whole = fitting(matches.whole)
  const known = new Set(whole.map(({ subject }) => subject.value))
  const begun = fitting(matches.begun, limit + known.size).filter(({ subject }) => !known.has(subject.value))
  const found = [...whole, ...begun]
  return types.flatMap(({ value }) => bestOf(found.length > 0 ? found : fitting(matches.meant), value, limit))
}

function bestOf(found: readonly Suggestion[], type: string, limit: number): readonly Suggestion[] {
  return found.filter(each => each.type === type).slice(0, limit)
}

const collator = new Intl.Collator('de')

function namesOf(
  database: Database,
  match: string,
  { type, limit }: { readonly type: string; readonly limit: number },
): readonly Suggestion[] {
  const rows = database.all(
    `SELECT iri FROM ${namesOfClass} WHERE name MATCH :match AND type = :type LIMIT :reach`,
    { match, type, reach },
  ) as { readonly iri: string }[]
  return rows
    .map(({ iri }) => ({ type, subject: namedNode(iri), labels: labelsIn(database, iri) }))
    .sort((a, b) => collator.compare(nameOf(a), nameOf(b)) || (a.subject.value < b.subject.value ? -1 : 1))
    .slice(0, limit)
}

/** The index of names comes first, whatever is known of how many there are of a class; then a look at the class alone. */
export const namesOfClass = 'name CROSS JOIN entity INDEXED BY entity_class ON entity.id = name.rowid'

export function labelsIn(database: Database, iri: string): readonly Literal[] {
  const row = database.get('SELECT labels FROM entity WHERE iri = ?', [iri])
  return readLabels((row as { readonly labels: string } | undefined)?.labels ?? '[]')
}

function nameOf({ labels, subject }: Entry): string {
  return labels[0]?.value ?? subject.value
}
