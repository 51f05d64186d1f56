import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { isCompanyForm } from './company-name.ts'
import type { Reading } from './reading.ts'

/** Where the parts of a name end. */
export interface Name {
  /** Index after its given names: where the surname begins. */
  readonly given: number
  /** Index after the name. */
  readonly next: number
}

type Source = Pick<Reading, 'tokens' | 'lexicon'>

/** Given names of the list or initials, then particles and a surname. */
export function nameByGivenName(source: Source, start: number): Name | undefined {
  const initial = isInitial(source.tokens, start)
  if (!initial && !isGivenName(tokenAt(source.tokens, start), source.lexicon)) return undefined
  const given = givenNamesEnd(source, initial ? start + 2 : start + 1)
  const next = surnameEnd(source, given)
  if (next === undefined || (initial && !isPlausible(source, start, { given, next }))) return undefined
  return { given, next }
}

/** After a title or Herr/Frau any capital word is a name; two of them are given name and surname. */
export function nameAfterTitle(source: Source, start: number): Name | undefined {
  const listed = nameByGivenName(source, start)
  if (listed) return listed
  const first = surnameEnd(source, start)
  if (first === undefined) return undefined
  const second = surnameEnd(source, first)
  const two = second === first + 1 && !source.lexicon.nouns.has(tokenAt(source.tokens, first).norm)
  return two ? { given: first, next: second } : { given: start, next: first }
}

/** Nobody is announced with more; "A. A. A. …" must not be read from each of its letters to its end. */
const mostGivenNames = 8

/** Index after further initials and given names, of which the last still has a name behind it ("Anna Maria Koch"). */
function givenNamesEnd(source: Source, from: number): number {
  let index = from
  while (index - from < mostGivenNames) {
    if (isInitial(source.tokens, index)) index += 2
    else if (
      isGivenName(tokenAt(source.tokens, index), source.lexicon) &&
      surnameEnd(source, index + 1) !== undefined
    )
      index += 1
    else return index
  }
  return index
}

/** After a mere initial the surname must be a word that is no common noun ("S. Wagner", not "B. Planung"). */
function isPlausible({ tokens, lexicon }: Source, start: number, { given, next }: Name): boolean {
  const surname = tokenAt(tokens, next - 1)
  return next > given && tokenAt(tokens, start - 1).kind !== 'number' && !lexicon.nouns.has(surname.norm)
}

function isInitial(tokens: readonly Token[], index: number): boolean {
  const letter = tokenAt(tokens, index)
  const stop = tokenAt(tokens, index + 1)
  return (
    letter.norm !== 'st' &&
    !endsRetired(tokens, index) &&
    /^\p{Lu}(?:[hct]|-\p{Lu})?$/u.test(letter.text) &&
    stop.text === '.' &&
    stop.start === letter.end
  )
}

/** The "D." of "a. D.", the "R." of "i. R.": out of office, no name. */
const endsRetired = (tokens: readonly Token[], index: number): boolean =>
  afterRetired(tokens, index - 2) === index + 2

/** Index after "a. D." or "i. R."; the same index where none stands. */
export function afterRetired(tokens: readonly Token[], index: number): number {
  const letters = [0, 1, 2, 3].map(offset => tokenAt(tokens, index + offset).text).join('')
  return letters === 'a.D.' || letters === 'i.R.' ? index + 4 : index
}

function isGivenName({ kind, capital, norm }: Token, lexicon: Lexicon): boolean {
  if (!capital || kind !== 'word' || lexicon.cues.calendar.has(norm)) return false
  return norm.split('-').every(part => lexicon.firstNames.has(part)) && !lexicon.functionWords.has(norm)
}

/** Index after particles and surname, undefined where no surname stands. */
function surnameEnd(source: Source, start: number): number | undefined {
  const { tokens, lexicon } = source
  let index = start
  while (lexicon.nobility.has(tokenAt(tokens, index).norm) && index < start + 4) index += 1
  // "Graf", "Baron" are titles before a surname and surnames themselves.
  if (!isSurname(tokenAt(tokens, index), lexicon))
    return index > start && tokenAt(tokens, index - 1).capital ? index : undefined
  // A second surname ("Lopez Garcia") is rare: only the list of nobility goes on.
  const second = tokenAt(tokens, index + 1)
  return lexicon.nobility.has(second.norm) && second.capital
    ? (surnameEnd(source, index + 1) ?? index + 1)
    : index + 1
}

/** Whether a word may be a surname, as far as the word itself can tell. */
export function isSurname(token: Token, lexicon: Lexicon): boolean {
  return (
    token.kind === 'word' &&
    token.capital &&
    token.text.length >= 2 &&
    !isOtherWord(token, lexicon) &&
    !looksLikeOffice(token, lexicon)
  )
}

function isOtherWord(token: Token, lexicon: Lexicon): boolean {
  const { norm, text } = token
  const abbreviation = /^\p{Lu}{2,3}$/u.test(text)
  if (abbreviation || lexicon.titles.has(norm) || lexicon.functionWords.has(norm)) return true
  return lexicon.dates.parts.has(norm) || isCompanyForm(token, lexicon) || isSite(token, lexicon)
}

/** "Rathaus", "Anna-Muster-Ring"; surnames end so as well, but are no noun in use and have no hyphen. */
function isSite({ norm, text }: Token, { cues, nouns, heads }: Lexicon): boolean {
  if (!cues.siteNoun.has(norm)) return false
  const isNoun = nouns.has(norm) || norm.includes('-') || heads.find(text)?.left === ''
  return isNoun || !cues.surnameEnding.has(norm)
}

/** Compounds of role or organization words are no surnames; the bare words (Richter, Förster) may be. */
function looksLikeOffice(token: Token, lexicon: Lexicon): boolean {
  const role = lexicon.roles.find(token.text)
  if (role && (role.left !== '' || role.entry.gender === 'f' || role.entry.abstract)) return true
  const head = lexicon.heads.find(token.text)
  return head !== undefined && head.left.length > 3
}
