import type { HeadEntry, Lexicon } from '../lexicon/lexicon.ts'
import type { Match } from '../lexicon/suffix-table.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { nameJoins } from './noun-group.ts'
import type { Reading } from './reading.ts'

/**
 * First token of the name before its head: "Haupt- und Werkausschuss", "Jugendzahnärztlicher Dienst",
 * "Schul-, Kultur- und Sportamt", "Alpha Museum".
 */
export function nameStart(reading: Reading, head: number): number {
  const { tokens, lexicon } = reading
  const elliptic = ellipsisStart(tokens, head)
  if (elliptic < head) return elliptic
  let first = head
  while (first > 0 && head - first < 3 && isNameAdjective(tokens, first - 1, lexicon)) first -= 1
  return first < head ? first : properStart(reading, head)
}

/** "am Alpha Museum", "der Alpha Beta Stiftung": unknown words between an article or preposition and the head. */
function properStart({ tokens, lexicon, taken }: Reading, head: number): number {
  const isUnknown = (token: Token): boolean =>
    token.kind === 'word' &&
    token.capital &&
    !taken(token) &&
    !token.text.endsWith('-') &&
    isNoWord(token, lexicon)
  let first = head
  while (first > 0 && head - first < 3 && isUnknown(tokenAt(tokens, first - 1))) first -= 1
  return lexicon.cues.nounOpener.has(tokenAt(tokens, first - 1).norm) ? first : head
}

/** No word of the language, no place ("Musterstädter") and no role. */
function isNoWord({ norm, text }: Token, lexicon: Lexicon): boolean {
  const { nouns, functionWords, notRoles, modifiers, places, cues, roles, heads } = lexicon
  if ([nouns, functionWords, notRoles, places, cues.calendar].some(words => words.has(norm))) return false
  if (norm.endsWith('er') || modifiers.has(norm.replace(/e[nmrs]?$/u, ''))) return false
  return roles.find(text) === undefined && heads.find(text) === undefined
}

/** "Haupt- und", "Schul-, Kultur- und": coordinated left parts that end in a hyphen. */
function ellipsisStart(tokens: readonly Token[], head: number): number {
  let first = head
  while (isJoin(tokenAt(tokens, first - 1)) && tokenAt(tokens, first - 2).text.endsWith('-')) first -= 2
  return first
}

const isJoin = ({ norm }: Token): boolean => norm === ',' || nameJoins.has(norm)

/** An adjective is part of a name when it is written with a capital inside a sentence. */
function isNameAdjective(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokenAt(tokens, index)
  // After a mark the capital says nothing: "Neues Amt: Neue Leitung".
  if (tokenAt(tokens, index - 1).kind !== 'word' || token.kind !== 'word' || !token.capital) return false
  return (
    isAdjective(token.norm, lexicon) && !lexicon.functionWords.has(token.norm) && !isThing(token, lexicon)
  )
}

/** "Sender", "Kalender": ends as an adjective and is a noun. */
const isThing = ({ norm, text }: Token, { nouns, heads }: Lexicon): boolean =>
  heads.find(text) !== undefined || (norm.endsWith('er') && nouns.has(norm))

/** "freiwilligen", "neue": ends as an adjective. */
export const isAdjective = (norm: string, { cues }: Lexicon): boolean =>
  /e[nmrs]?$/u.test(norm) && cues.nameAdjective.has(norm.replace(/e[nmrs]?$/u, ''))

/** Stem of a place adjective before the name ("Musterstädter" → "Musterstädt"); the place itself may be spelled otherwise. */
export function placeAdjective(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): string | undefined {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'word' || !token.capital || !/\p{L}{3}er$/u.test(token.text)) return undefined
  if (lexicon.functionWords.has(token.norm) || isRoleOrHead(token.text, lexicon)) return undefined
  const listed = ['', 'en', 'n', 'e'].some(ending => lexicon.places.has(token.norm.slice(0, -2) + ending))
  if ((lexicon.nouns.has(token.norm) && !listed) || adjectiveLike(tokens, index, lexicon)) return undefined
  return token.text.slice(0, -2)
}

const isRoleOrHead = (text: string, { roles, heads }: Lexicon): boolean =>
  roles.find(text) !== undefined || heads.find(text) !== undefined

/** "Neuer", "Weiterer" at the start of a sentence or after a mark. */
function adjectiveLike(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const opens = tokenAt(tokens, index - 1).kind !== 'word'
  return opens && lexicon.modifiers.has(tokenAt(tokens, index).norm.slice(0, -2))
}

interface Name {
  readonly first: number
  /** Where the head starts; it may be of two words. */
  readonly from: number
  readonly head: number
  /** Offset where the unit's own name ends. */
  readonly end: number
}

/** The unit's own name in the nominative: "des Jugendzahnärztlichen Dienstes" → "Jugendzahnärztlicher Dienst". */
export function baseForm(
  { tokens, text, lexicon }: Reading,
  name: Name,
  { entry, left }: Match<HeadEntry>,
): string {
  const head = tokenAt(tokens, name.head)
  const ending = entry.plural ? 'e' : strongEnding[entry.gender]
  const before = tokens
    .slice(name.first, name.from)
    .map(({ text: word, norm }) => (isAdjective(norm, lexicon) ? word.replace(/e[nmrs]?$/u, ending) : word))
  const headWord = left + (left === '' || left.endsWith('-') ? entry.head : lowered(entry.head))
  const after = text.slice(head.end, name.end)
  const words = [...before, entry.plural ? head.text : headWord]
  return (words.join(' ').replace(/ ,/gu, ',') + after).replace(/\s+/gu, ' ').trim()
}

const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

const strongEnding = { m: 'er', f: 'e', n: 'es' } as const
