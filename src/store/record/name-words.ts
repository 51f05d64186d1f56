import { isOneSlip } from '../../model/slip.ts'
import type { Database } from './database.ts'

/** Letters of words that are looked for in other spellings too: a shorter one is too near to too many. */
const forgiven = 4
/** Letters of words that are found in other spellings. */
const [shortest, longest] = [forgiven - 1, 40]

/** Puts the words of a name in the place of those that there were. */
export function putWords(database: Database, id: number, words: readonly string[]): void {
  const before = wordsOf(database, id)
  database.run('DELETE FROM name WHERE rowid = ?', [id])
  if (words.length > 0) database.run('INSERT INTO name (rowid, words) VALUES (?, ?)', [id, words.join(' ')])
  for (const word of before.filter(each => !words.includes(each))) forget(database, word)
  for (const word of words.filter(each => !before.includes(each))) remember(database, word)
}

function wordsOf(database: Database, id: number): readonly string[] {
  const row = database.get('SELECT words FROM name WHERE rowid = ?', [id])
  return (row as { readonly words: string } | undefined)?.words.split(' ') ?? []
}

/**
 * A word, and the word without each of its letters in turn: two words of which one slip leads to the other have one of these
 * in common, so that the other is found by a few looks instead of at every word there is (deletion neighbourhood).
 */
function partsOf(word: string): readonly string[] {
  const letters = Array.from(word)
  return [...new Set([word, ...letters.map((_, place) => letters.toSpliced(place, 1).join(''))])]
}

function remember(database: Database, word: string): void {
  if (word.length < shortest || word.length > longest) return
  for (const part of partsOf(word))
    database.run('INSERT OR IGNORE INTO spelling (part, word) VALUES (?, ?)', [part, word])
}

/** A word that stands in no name any more leaves nothing behind. */
function forget(database: Database, word: string): void {
  if (database.get('SELECT 1 FROM name WHERE name MATCH ? LIMIT 1', [`"${word}"`]) !== undefined) return
  for (const part of partsOf(word))
    database.run('DELETE FROM spelling WHERE part = ? AND word = ?', [part, word])
}

/** Words of names that somebody who made one slip may have meant; not the word itself. */
export function otherSpellings(database: Database, word: string): readonly string[] {
  if (word.length < forgiven || word.length > longest) return []
  const rows = database.all(
    'SELECT DISTINCT word FROM spelling WHERE part IN (SELECT value FROM json_each(?)) ORDER BY word',
    [JSON.stringify(partsOf(word))],
  ) as { readonly word: string }[]
  return rows.map(row => row.word).filter(each => each !== word && isOneSlip(each, word))
}
