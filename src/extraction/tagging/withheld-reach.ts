import type { Withheld } from '../../model/extraction.ts'
import type { Range } from '../../model/range.ts'
import { type Token, tokenAt } from '../text/tokens.ts'

/** How far a fact reaches beyond the word that shows it, in tokens before and after. */
type Reach = (tokens: readonly Token[], start: number, end: number) => readonly [start: number, end: number]

const wordAlone: Reach = (_, start, end) => [start, end]

const reaches: Readonly<Record<Withheld['fact'], Reach>> = {
  age: (tokens, start, end) => [numberBefore(tokens, start), ageAfter(tokens, end)],
  birth: (tokens, start, end) => [
    placeAndYearBefore(tokens, start),
    placeLinks.test(tokenAt(tokens, end).norm) ? placeAfter(tokens, end) : end,
  ],
  origin: (tokens, start, end) => [placeAndYearBefore(tokens, start), placeAfter(tokens, end)],
  residence: (tokens, start, end) => [start, placeAfter(tokens, end)],
  family: (tokens, start, end) => [numberBefore(tokens, start), phraseAfter(tokens, end)],
  nationality: wordAlone,
  party: wordAlone,
  health: wordAlone,
  religion: wordAlone,
}

/** The range of a withheld fact whose word or phrase stands at tokens start … end. */
export function reach(tokens: readonly Token[], start: number, end: number, fact: Withheld['fact']): Range {
  const [first, after] = reaches[fact](tokens, start, end)
  return { start: tokenAt(tokens, first).start, end: tokenAt(tokens, after - 1).end }
}

/** "44-Jährige", "90. Geburtstag", "47-jährige Vater": the number before, over hyphen or stop. */
function numberBefore(tokens: readonly Token[], start: number): number {
  const one = tokenAt(tokens, start - 1)
  if (one.kind === 'number') return start - 1
  return /^[-‐‑.]$/u.test(one.text) && tokenAt(tokens, start - 2).kind === 'number' ? start - 2 : start
}

/** "im Alter von 81 Jahren", "Jahrgang 1975". */
function ageAfter(tokens: readonly Token[], end: number): number {
  if (tokenAt(tokens, end).kind !== 'number') return end
  return /^(?:jahren?|lebensjahr)$/u.test(tokenAt(tokens, end + 1).norm) ? end + 2 : end + 1
}

const placeLinks = /^(?:in|im|aus|am|an|der|dem|bei|und|nahe|auf)$/u

/** "1974 in Musterstadt geboren": year, day and place before. */
function placeAndYearBefore(tokens: readonly Token[], start: number): number {
  let at = start
  while (start - at < 7 && isPlaceOrDate(tokens, at - 1)) at -= 1
  while (at < start && /^(?:der|dem|und|\.)$/u.test(tokenAt(tokens, at).norm)) at += 1
  return at
}

function isPlaceOrDate(tokens: readonly Token[], index: number): boolean {
  const token = tokenAt(tokens, index)
  if (token.kind === 'number' || token.text === '.')
    return tokenAt(tokens, index - 1).kind !== 'mark' || token.kind === 'number'
  if (token.kind !== 'word') return false
  if (placeLinks.test(token.norm))
    return tokenAt(tokens, index + 1).capital || tokenAt(tokens, index + 1).kind === 'number'
  return token.capital && placeLinks.test(tokenAt(tokens, index - 1).norm)
}

/** "gebürtige Musterstädterin", "geboren in Musterstadt", "stammt aus dem Allgäu": capital words behind links. */
function placeAfter(tokens: readonly Token[], end: number): number {
  let at = end
  while (at - end < 3 && placeLinks.test(tokenAt(tokens, at).norm)) at += 1
  const words = at
  while (at - words < 3 && tokenAt(tokens, at).kind === 'word' && tokenAt(tokens, at).capital) at += 1
  return at > words ? at : end
}

/** "Vater von drei Töchtern", "Mutter zweier Kinder": up to three words. */
function phraseAfter(tokens: readonly Token[], end: number): number {
  let at = end
  while (
    at - end < 3 &&
    /^(?:von|zwei|drei|vier|fünf|zweier|dreier|eines|einer|kindern?|söhnen?|töchtern?|sohnes|tochter)$/u.test(
      tokenAt(tokens, at).norm,
    )
  )
    at += 1
  return at
}
