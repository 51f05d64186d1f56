import { type Token, tokenAt } from '../text/tokens.ts'
import type { Reading } from './reading.ts'

/** Join the nouns of a name, and the left parts that end in a hyphen. */
export const nameJoins: ReadonlySet<string> = new Set(['und', '&', 'sowie', '/'])

/** Index after a coordination of nouns ("Jugend, Schulen, Kultur und Sport"); `from` where none stands. */
export function coordinationEnd(reading: Reading, from: number): number {
  let end = nounGroupEnd(reading, from)
  if (end === from) return from
  while (joinsNext(reading, end)) {
    const next = nounGroupEnd(reading, end + 1)
    if (next === end + 1) return end
    end = next
  }
  return end
}

function joinsNext(reading: Reading, index: number): boolean {
  const { text, norm } = tokenAt(reading.tokens, index)
  return text === ',' ? commaContinues(reading, index) : nameJoins.has(norm)
}

/** A comma belongs to the name only when "… und X" still follows before anything else. */
function commaContinues(reading: Reading, comma: number): boolean {
  let at = comma
  for (let step = 0; step < 8; step += 1) {
    const next = nounGroupEnd(reading, at + 1)
    if (next === at + 1) return false
    const join = tokenAt(reading.tokens, next)
    if (nameJoins.has(join.norm)) return nounGroupEnd(reading, next + 1) > next + 1
    if (join.text !== ',') return false
    at = next
  }
  return false
}

/** Adjectives and one noun or more ("soziale Dienste", "Land-"): index after them. */
function nounGroupEnd(reading: Reading, from: number): number {
  const nouns = attributesEnd(reading, articleEnd(reading, from))
  let at = nouns
  while (nounAt(reading, at) && at - nouns < 3) at += 1
  if (at === nouns) return from
  // "für Menschen mit Behinderung"
  return tokenAt(reading.tokens, at).norm === 'mit' && nounAt(reading, at + 1) ? at + 2 : at
}

/** "für die …": an article inside the name. */
function articleEnd({ tokens, lexicon }: Reading, index: number): number {
  const inside = tokenAt(tokens, index - 1).norm === 'für'
  return inside && lexicon.cues.article.has(tokenAt(tokens, index).norm) ? index + 1 : index
}

function attributesEnd({ tokens, lexicon }: Reading, from: number): number {
  const isAttribute = ({ text, norm }: Token): boolean =>
    /^\p{Ll}+(?:e|en|er|es)$/u.test(text) &&
    !lexicon.functionWords.has(norm) &&
    lexicon.verbs.readings(norm).length === 0
  let at = from
  while (isAttribute(tokenAt(tokens, at))) at += 1
  return at
}

const nounAt = (reading: Reading, index: number): boolean =>
  isNameNoun(reading, tokenAt(reading.tokens, index))

/** A capital word that may be part of a name. */
export function isNameNoun({ taken, lexicon }: Reading, token: Token): boolean {
  if (token.kind !== 'word' || !token.capital || taken(token)) return false
  return !lexicon.cues.calendar.has(token.norm) && !lexicon.functionWords.has(token.norm)
}
