import type { DateLexicon, Degree } from './date-lexicon.ts'
import type { DatePreposition } from './mention.ts'
import type { PhraseTable } from './date-tables.ts'
import type { Token } from './token.ts'

/** The tokens of one text and the words to read them by. */
export interface Source {
  readonly tokens: readonly Token[]
  readonly lexicon: DateLexicon
}

/** What was read, and the token after it. */
export interface Read<T> {
  readonly value: T
  readonly next: number
}

/** What stands before a date: its preposition, and whether a bare year may follow that. */
export interface Opening {
  readonly preposition?: DatePreposition
  readonly year: boolean
  /** A word like "etwa" stands between: then a number after it is a date all the same. */
  readonly degree?: Degree
}

/** Reads from one token on, looking ahead over a bounded number of tokens. */
export type Reader<T> = (source: Source, at: number) => Read<T> | undefined

/** The longest phrase of a table that stands here. */
export function readPhrase<T>(source: Source, at: number, table: PhraseTable<T>): Read<T> | undefined {
  const first = source.tokens[at]
  if (!first || first.kind === 'break') return undefined
  for (const { words, value } of table.get(first.lower) ?? []) {
    if (words.every((word, index) => isWord(source, at + index, word)))
      return { value, next: at + words.length }
  }
  return undefined
}

/** The longest reading; of equals the first. */
export function longest<T>(source: Source, at: number, readers: readonly Reader<T>[]): Read<T> | undefined {
  let best: Read<T> | undefined
  for (const read of readers) {
    const found = read(source, at)
    if (found && (!best || found.next > best.next)) best = found
  }
  return best
}

/** Whether this word or mark stands here, in any case. */
export function isWord(source: Source, at: number, ...lower: readonly string[]): boolean {
  const token = source.tokens[at]
  return token !== undefined && token.kind !== 'break' && lower.includes(token.lower)
}

/** The token after one of these words, or the same token where none stands. */
export function skip(source: Source, at: number, ...lower: readonly string[]): number {
  return isWord(source, at, ...lower) ? at + 1 : at
}

/** Looks a noun up: a word with a capital, no part of a compound, in a table by lower-case form. */
export function noun<T>(source: Source, at: number, table: ReadonlyMap<string, T>): T | undefined {
  const token = source.tokens[at]
  if (!token || !isCapitalised(token) || isTail(source, at, table) || isHead(source, at, table))
    return undefined
  return table.get(token.lower)
}

export function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && !token.text.startsWith(token.lower.charAt(0))
}

/** Whether a word is the end of a longer one: "Otto-Mai", "2Jahre"; but in "Januar-März" it is not. */
function isTail(source: Source, at: number, table: ReadonlyMap<string, unknown>): boolean {
  const [first, before, token] = [source.tokens[at - 2], source.tokens[at - 1], source.tokens[at]]
  if (!token?.glued || !before) return false
  if (before.kind === 'number') return true
  return before.text === '-' && before.glued && !(first && table.has(first.lower))
}

/** "Januar-Sitzung" is a compound, "Januar-März" is not. */
function isHead(source: Source, at: number, table: ReadonlyMap<string, unknown>): boolean {
  const [mark, after] = [source.tokens[at + 1], source.tokens[at + 2]]
  const joined = mark?.text === '-' && mark.glued && after?.glued === true && after.kind === 'word'
  return joined && !table.has(after.lower)
}

/** Whether no white space stands before the token. */
export function isGlued(source: Source, at: number): boolean {
  return source.tokens[at]?.glued === true
}

/** The stem of an inflected adjective in lower case: "vergangenen" and "vergangener" give "vergangen". */
export function stems(word: string): readonly string[] {
  return ['en', 'em', 'er', 'es', 'e']
    .filter(ending => word.endsWith(ending))
    .map(ending => word.slice(0, -ending.length))
}

/** Whether a sentence, quotation or line may begin with this token: then its capital says nothing. */
export function opensSentence(source: Source, at: number): boolean {
  const before = source.tokens[at - 1]
  return before === undefined || before.kind === 'break' || before.kind === 'mark'
}
