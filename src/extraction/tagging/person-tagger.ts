import type { Range } from '../../model/range.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { calendarWord } from './calendar-words.ts'
import { isCompanyForm } from './company-name.ts'

/** One mention of a person by name. */
export interface PersonMention extends Range {
  /** The name without title, Herr/Frau and genitive ending. */
  readonly name: string
  readonly given?: string
  readonly family: string
  readonly title?: string
  readonly gender?: 'f' | 'm'
  /** Range of the name itself, without title. */
  readonly nameRange: Range
  readonly rule: 'given-name' | 'title' | 'role' | 'context' | 'surname'
}

interface Reading {
  readonly tokens: readonly Token[]
  readonly text: string
  readonly lexicon: Lexicon
}

/** Words before a name that show a person although the name is on no list. */
const salutations: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ['herr', 'm'],
  ['herrn', 'm'],
  ['hr', 'm'],
  ['frau', 'f'],
  ['fr', 'f'],
])

const placeLike =
  /(?:straße|strasse|platz|allee|park|haus|schule|gymnasium|halle|brücke|weg|ring|preis|stiftung|zentrum|institut|klinik|kirche|saal|stadion|gasse|heim)(?:s|es|n)?$/u

/** Persons named in one sentence, in text order, not overlapping. */
export function tagPersons(
  tokens: readonly Token[],
  text: string,
  taken: (token: Token) => boolean,
  lexicon: Lexicon,
): readonly PersonMention[] {
  const reading = { tokens, text, lexicon }
  const found: PersonMention[] = []
  let index = 0
  while (index < tokens.length) {
    const match = taken(tokenAt(tokens, index)) ? undefined : personAt(reading, index)
    if (match) found.push(match.mention)
    index = match ? match.next : index + 1
  }
  return found
}

interface PersonMatch {
  readonly mention: PersonMention
  readonly next: number
}

function personAt(reading: Reading, start: number): PersonMatch | undefined {
  const first = tokenAt(reading.tokens, start)
  if (first.kind !== 'word') return undefined
  const title = titleAt(reading, start)
  const nameStart = title.next
  const name = title.shown ? nameAfterTitle(reading, nameStart) : nameByGivenName(reading, nameStart)
  if (name === undefined) return undefined
  return finish(reading, start, nameStart, name, title)
}

interface Title {
  readonly next: number
  readonly shown: boolean
  readonly text: string
  readonly gender?: 'f' | 'm'
}

/** "Frau Prof. Dr.-Ing. h. c." */
function titleAt({ tokens, lexicon, text }: Reading, start: number): Title {
  let index = start
  let gender: 'f' | 'm' | undefined
  let titled: number | undefined
  for (;;) {
    const token = tokenAt(tokens, index)
    const salutation = titled === undefined ? salutations.get(token.norm) : undefined
    const title = isTitle(token, lexicon)
    if (salutation === undefined && !title) break
    gender ??= salutation
    if (title) titled ??= index
    index += 1
    if (tokenAt(tokens, index).text === '.' && tokenAt(tokens, index).start === token.end) index += 1
    if (tokenAt(tokens, index).text === '-' && isTitle(tokenAt(tokens, index + 1), lexicon)) index += 1
  }
  const last = tokenAt(tokens, index - 1)
  const words = titled === undefined ? '' : text.slice(tokenAt(tokens, titled).start, last.end)
  return { next: index, shown: index > start, text: words, ...(gender === undefined ? {} : { gender }) }
}

function isTitle(token: Token, lexicon: Lexicon): boolean {
  return (
    token.kind === 'word' &&
    (lexicon.titles.has(token.norm) || token.norm === 'ing') &&
    !salutations.has(token.norm)
  )
}

interface Name {
  readonly next: number
  readonly given: number
  readonly rule: PersonMention['rule']
}

/** Given names of the list, then initials and particles, then a surname. */
function nameByGivenName(reading: Reading, start: number): Name | undefined {
  const { tokens, lexicon } = reading
  const first = tokenAt(tokens, start)
  const listed = givenName(first, lexicon)
  const initial = isInitial(tokens, start)
  if (!listed && !initial) return undefined
  let index = initial ? start + 2 : start + 1
  while (isInitial(tokens, index) || givenFollowedByName(reading, index)) {
    index += isInitial(tokens, index) ? 2 : 1
  }
  const given = index
  const end = surnameEnd(reading, index)
  if (end === undefined || end === start) return undefined
  if (initial && !plausibleAfterInitial(reading, start, given, end)) return undefined
  return { next: end, given, rule: 'given-name' }
}

/** After a mere initial the surname must be a word that is no common noun ("S. Wagner", not "B. Planung"). */
function plausibleAfterInitial(
  { tokens, lexicon }: Reading,
  start: number,
  given: number,
  end: number,
): boolean {
  const before = tokenAt(tokens, start - 1)
  const surname = tokenAt(tokens, end - 1)
  return end > given && before.kind !== 'number' && !lexicon.nouns.has(surname.norm)
}

function isInitial(tokens: readonly Token[], index: number): boolean {
  const letter = tokenAt(tokens, index)
  const stop = tokenAt(tokens, index + 1)
  return (
    letter.norm !== 'st' &&
    /^\p{Lu}(?:[hct]|-\p{Lu})?$/u.test(letter.text) &&
    stop.text === '.' &&
    stop.start === letter.end
  )
}

function givenName(token: Token, lexicon: Lexicon): boolean {
  if (!token.capital || token.kind !== 'word' || calendarWord.test(token.norm)) return false
  return (
    token.norm.split('-').every(part => lexicon.firstNames.has(part)) &&
    !lexicon.functionWords.has(token.norm)
  )
}

/** A further given name, if a name still follows it ("Anna Maria Koch"). */
function givenFollowedByName(reading: Reading, index: number): boolean {
  return (
    givenName(tokenAt(reading.tokens, index), reading.lexicon) && surnameEnd(reading, index + 1) !== undefined
  )
}

/** Index after particles and surname, undefined where no surname stands. */
function surnameEnd({ tokens, lexicon }: Reading, start: number): number | undefined {
  let index = start
  while (lexicon.nobility.has(tokenAt(tokens, index).norm) && index < start + 4) index += 1
  const surname = tokenAt(tokens, index)
  // "Graf", "Baron" are titles before a surname and surnames themselves.
  if (!isSurname(surname, lexicon))
    return index > start && tokenAt(tokens, index - 1).capital ? index : undefined
  const second = tokenAt(tokens, index + 1)
  // "Meyer-Lang" is one token; "Meyer - Lang" and a second surname ("Lopez Garcia") are rare: only the list decides.
  return lexicon.nobility.has(second.norm) && second.capital
    ? (surnameEnd({ tokens, lexicon, text: '' }, index + 1) ?? index + 1)
    : index + 1
}

export function isSurname(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word' || !token.capital || token.text.length < 2) return false
  if (lexicon.titles.has(token.norm) || isCompanyForm(token) || /^(?:anfang|mitte|ende)$/u.test(token.norm))
    return false
  if (lexicon.functionWords.has(token.norm) || placeLike.test(token.norm)) return false
  if (/^\p{Lu}{2,}$/u.test(token.text) && token.text.length < 4) return false
  return !looksLikeOffice(token, lexicon)
}

/** Compounds of role or organization words are no surnames; the bare words (Richter, Förster) may be. */
function looksLikeOffice(token: Token, lexicon: Lexicon): boolean {
  const role = lexicon.roles.find(token.text)
  if (role && (role.left !== '' || role.entry.gender === 'f' || role.entry.abstract)) return true
  const head = lexicon.heads.find(token.text)
  return head !== undefined && head.left.length > 3
}

/** After a title or Herr/Frau any capital word is a name; two of them are given name and surname. */
function nameAfterTitle(reading: Reading, start: number): Name | undefined {
  const listed = nameByGivenName(reading, start)
  if (listed) return { ...listed, rule: 'title' }
  const end = surnameEnd(reading, start)
  if (end === undefined) return undefined
  const next = surnameEnd(reading, end)
  const two =
    next !== undefined && next === end + 1 && !reading.lexicon.nouns.has(tokenAt(reading.tokens, end).norm)
  return two ? { next, given: end, rule: 'title' } : { next: end, given: start, rule: 'title' }
}

function finish(
  { tokens, text, lexicon }: Reading,
  start: number,
  nameStart: number,
  name: Name,
  title: Title,
): PersonMatch {
  const first = tokenAt(tokens, nameStart)
  const last = tokenAt(tokens, name.next - 1)
  const givenLast = tokenAt(tokens, name.given - 1)
  const hasGiven = name.given > nameStart
  const given = hasGiven ? text.slice(first.start, givenLast.end) : undefined
  const gender = title.gender ?? genderOf(first, lexicon)
  return {
    next: name.next,
    mention: {
      start: tokenAt(tokens, start).start,
      end: last.end,
      nameRange: { start: first.start, end: last.end },
      name: collapse(text.slice(first.start, last.end)),
      family: collapse(text.slice(tokenAt(tokens, name.given).start, last.end)),
      rule: name.rule,
      ...(given === undefined ? {} : { given: collapse(given) }),
      ...(title.text === '' ? {} : { title: title.text }),
      ...(gender === undefined ? {} : { gender }),
    },
  }
}

export function genderOf(given: Token, lexicon: Lexicon): 'f' | 'm' | undefined {
  const entry = lexicon.firstNames.get(given.norm) ?? lexicon.firstNames.get(given.norm.split('-')[0] ?? '')
  return entry === undefined || entry.gender === 'u' ? undefined : entry.gender
}

const collapse = (name: string): string => name.replace(/\s+/gu, ' ')
