import type { Withheld } from '../../model/extraction.ts'
import type { Range } from '../../model/range.ts'
import { tokenAt } from '../text/tokens.ts'
import type { Reading } from './reading.ts'

type Source = Pick<Reading, 'tokens' | 'lexicon'>

/** Index of the first token, and of the one after the last. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** How far a fact reaches beyond the word that shows it. */
type Reach = (source: Source, word: Stretch) => Stretch

const wordAlone: Reach = (_, word) => word

const reaches: Readonly<Record<Withheld['fact'], Reach>> = {
  age: (source, { from, to }) => ({ from: numberBefore(source, from), to: ageAfter(source, to) }),
  birth: (source, { from, to }) => ({
    from: placeAndYearBefore(source, from),
    to: birthAfter(source, to),
  }),
  origin: (source, { from, to }) => ({ from: placeAndYearBefore(source, from), to: placeAfter(source, to) }),
  residence: (source, { from, to }) => ({ from, to: householdAfter(source, to) }),
  family: (source, { from, to }) => ({ from: numberBefore(source, from), to: kinAfter(source, to) }),
  nationality: wordAlone,
  party: wordAlone,
  health: wordAlone,
  religion: wordAlone,
}

/** The range of a withheld fact whose word or phrase stands there. */
export function reach(source: Source, word: Stretch, fact: Withheld['fact']): Range {
  const { from, to } = reaches[fact](source, word)
  return { start: tokenAt(source.tokens, from).start, end: tokenAt(source.tokens, to - 1).end }
}

/** "44-Jährige", "90. Geburtstag", "47-jährige Vater": the number before, over hyphen or stop. */
function numberBefore({ tokens }: Source, from: number): number {
  const one = tokenAt(tokens, from - 1)
  if (one.kind === 'number') return from - 1
  return /^[-‐‑.]$/u.test(one.text) && tokenAt(tokens, from - 2).kind === 'number' ? from - 2 : from
}

/** "im Alter von 81 Jahren", "Jahrgang 1975". */
function ageAfter({ tokens }: Source, to: number): number {
  if (tokenAt(tokens, to).kind !== 'number') return to
  return /^(?:jahren?|lebensjahr)$/u.test(tokenAt(tokens, to + 1).norm) ? to + 2 : to + 1
}

const isPlaceLink = ({ tokens, lexicon }: Source, index: number): boolean =>
  lexicon.cues.placeLink.has(tokenAt(tokens, index).norm)

/** "1974 in Musterstadt geboren": year, day and place before. */
function placeAndYearBefore(source: Source, from: number): number {
  let at = from
  while (from - at < 7 && isPlaceOrDate(source, at - 1)) at -= 1
  while (at < from && /^(?:der|dem|und|\.)$/u.test(tokenAt(source.tokens, at).norm)) at += 1
  return at
}

function isPlaceOrDate(source: Source, index: number): boolean {
  const token = tokenAt(source.tokens, index)
  const next = tokenAt(source.tokens, index + 1)
  if (token.kind === 'number') return true
  if (token.text === '.') return tokenAt(source.tokens, index - 1).kind !== 'mark'
  if (token.kind !== 'word') return false
  if (isPlaceLink(source, index)) return next.capital || next.kind === 'number'
  return token.capital && isPlaceLink(source, index - 1)
}

/** "geb. 1974 in Musterstadt", "geboren am 3. April 1974 in Musterstadt", "geb. Muster": stops, days, years and places behind. */
function birthAfter(source: Source, to: number): number {
  const { tokens } = source
  let at = tokenAt(tokens, to).text === '.' && tokenAt(tokens, to - 1).norm === 'geb' ? to + 1 : to
  const opened = at
  while (at - to < 12 && isBirthDetail(source, at, opened)) at += 1
  while (at > opened && isPlaceLink(source, at - 1)) at -= 1
  return at
}

function isBirthDetail(source: Source, index: number, opened: number): boolean {
  const token = tokenAt(source.tokens, index)
  const next = tokenAt(source.tokens, index + 1)
  const before = tokenAt(source.tokens, index - 1)
  if (token.kind === 'number') return true
  // The stop of a day, not that of a sentence.
  if (token.text === '.') return before.kind === 'number' && before.text.length <= 2
  if (isPlaceLink(source, index))
    return next.capital || next.kind === 'number' || isPlaceLink(source, index + 1)
  return token.kind === 'word' && token.capital && (index > opened || before.text === '.')
}

/** "lebt mit ihrem Mann und drei Kindern in Musterstadt": who is there, and where. */
function householdAfter(source: Source, to: number): number {
  const { tokens, lexicon } = source
  let at = placeAfter(source, to)
  while (at - to < 12) {
    const { norm, kind, capital } = tokenAt(tokens, at)
    const next = tokenAt(tokens, at + 1)
    const leads =
      /^(?:und|mit|in|bei|nahe)$/u.test(norm) ||
      lexicon.cues.kin.has(norm) ||
      /^(?:ihre|seine)[mnrs]?$/u.test(norm)
    if (
      !(kind === 'word' && capital) &&
      !(
        leads &&
        (next.capital || lexicon.cues.kin.has(next.norm) || /^(?:ihre|seine)[mnrs]?$/u.test(next.norm))
      )
    )
      break
    at += 1
  }
  return at
}

/** "gebürtige Musterstädterin", "geboren in Musterstadt", "stammt aus dem Allgäu": capital words behind links. */
function placeAfter(source: Source, to: number): number {
  let at = to
  while (at - to < 3 && isPlaceLink(source, at)) at += 1
  const words = at
  while (at - words < 3 && isCapitalWord(source, at)) at += 1
  return at > words ? at : to
}

function isCapitalWord({ tokens }: Source, index: number): boolean {
  const { kind, capital } = tokenAt(tokens, index)
  return kind === 'word' && capital
}

/** "Vater von drei Töchtern", "Mutter zweier Kinder": up to three words. */
function kinAfter({ tokens, lexicon }: Source, to: number): number {
  let at = to
  while (at - to < 3 && lexicon.cues.kin.has(tokenAt(tokens, at).norm)) at += 1
  return at
}
