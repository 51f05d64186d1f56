import type { HeadEntry, Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { nameJoins } from './noun-group.ts'

/** Adjectives that are part of a name when they are written with a capital inside a sentence. */
const nameAdjective =
  /(?:^unter|^ober|^oberst|^höher|^zentral|isch|lich|ig|al|är|iv|end|ell|ös|haft|bar|sam|iert|igt|deutsch|weitert)e[nmrs]?$/u

/**
 * First token of the name before its head: "Haupt- und Werkausschuss", "Jugendzahnärztlicher Dienst",
 * "Schul-, Kultur- und Sportamt".
 */
export function adjectiveStart(tokens: readonly Token[], head: number, lexicon: Lexicon): number {
  const elliptic = ellipsisStart(tokens, head)
  if (elliptic < head) return elliptic
  let first = head
  while (first > 0 && head - first < 3 && isNameAdjective(tokens, first - 1, lexicon)) first -= 1
  return first
}

/** "Haupt- und", "Schul-, Kultur- und": coordinated left parts that end in a hyphen. */
function ellipsisStart(tokens: readonly Token[], head: number): number {
  let first = head
  while (isJoin(tokenAt(tokens, first - 1)) && tokenAt(tokens, first - 2).text.endsWith('-')) first -= 2
  return first
}

const isJoin = ({ norm }: Token): boolean => norm === ',' || nameJoins.has(norm)

function isNameAdjective(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'word' || !token.capital || !nameAdjective.test(token.norm)) return false
  if (lexicon.functionWords.has(token.norm) || lexicon.nouns.has(token.norm)) return false
  return index > 0
}

/** Stem of a place adjective before the name ("Musterstädter" → "Musterstädt"); the place itself may be spelled otherwise. */
export function placeAdjective(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): string | undefined {
  const token = tokenAt(tokens, index)
  if (token.kind !== 'word' || !token.capital || !/\p{L}{3}er$/u.test(token.text)) return undefined
  if (lexicon.functionWords.has(token.norm) || lexicon.roles.find(token.text) !== undefined) return undefined
  const listed = ['', 'en', 'n', 'e'].some(ending => lexicon.places.has(token.norm.slice(0, -2) + ending))
  if ((lexicon.nouns.has(token.norm) && !listed) || adjectiveLike(token, index, lexicon)) return undefined
  return token.text.slice(0, -2)
}

/** "Neuer", "Weiterer" at the start of a sentence. */
function adjectiveLike(token: Token, index: number, lexicon: Lexicon): boolean {
  return index === 0 && lexicon.modifiers.has(token.norm.slice(0, -2))
}

interface Name {
  readonly first: number
  readonly head: number
  /** Offset where the unit's own name ends. */
  readonly end: number
}

/** The unit's own name in the nominative: "des Jugendzahnärztlichen Dienstes" → "Jugendzahnärztlicher Dienst". */
export function baseForm(
  tokens: readonly Token[],
  text: string,
  name: Name,
  match: { entry: HeadEntry; left: string },
): string {
  const head = tokenAt(tokens, name.head)
  const before = tokens.slice(name.first, name.head).map(token => nominative(token.text, match.entry.gender))
  const headWord =
    match.left +
    (match.left === '' || match.left.endsWith('-') ? match.entry.head : lowered(match.entry.head))
  const after = text.slice(head.end, name.end)
  const words = match.entry.plural ? [...before, head.text] : [...before, headWord]
  return (words.join(' ').replace(/ ,/gu, ',') + after).replace(/\s+/gu, ' ').trim()
}

const lowered = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

const strongEnding = { m: 'er', f: 'e', n: 'es' } as const

function nominative(word: string, gender: 'f' | 'm' | 'n'): string {
  return nameAdjective.test(word.toLowerCase()) ? word.replace(/e[nmrs]?$/u, strongEnding[gender]) : word
}
