import type { Withheld } from '../../model/extraction.ts'
import { overlaps, type Range } from '../../model/range.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { ReadDocument } from '../read-document.ts'
import { inside } from '../text/coverage.ts'
import { type Token, tokenAt, tokenize } from '../text/tokens.ts'
import { reach } from './withheld-reach.ts'

/**
 * Passages that say an age, an origin, a family, a party, an illness … of a person; they are cut out of everything
 * published. What belongs to the name of an office or organization ("Beirat für Menschen mit Behinderung") stays.
 */
export function withheldIn(text: string, document: ReadDocument, lexicon: Lexicon): readonly Withheld[] {
  const tokens = tokenize(text)
  const personEnds = new Set(document.sentences.flatMap(({ tagged }) => tagged.persons.map(({ end }) => end)))
  const personStarts = new Set(
    document.sentences.flatMap(({ tagged }) => tagged.persons.map(({ start }) => start)),
  )
  const found = tokens.flatMap((_, index) => [
    ...listed(tokens, index, lexicon),
    ...bracketed(tokens, index, lexicon),
    ...counted(tokens, index),
    ...(personStarts.has(tokenAt(tokens, index + 1).start) ? beforePerson(tokens, index, lexicon) : []),
    ...(personEnds.has(tokenAt(tokens, index - 1).end) ? afterPerson(tokens, index) : []),
  ])
  const isName = inside(document.sentences.flatMap(({ tagged }) => tagged.organizations))
  return merged(found.filter(range => !isName(range)))
}

/** Words of the table, as far as what they say reaches ("gebürtige Musterstädterin", "1974 in X geboren"). */
function listed(tokens: readonly Token[], index: number, lexicon: Lexicon): readonly Withheld[] {
  const token = tokenAt(tokens, index)
  if (token.kind === 'number') return []
  for (const { fact, words, suffix } of lexicon.withheldBy(token.norm)) {
    const end = suffix ? index + 1 : phraseEnd(tokens, index, words)
    if (end === undefined) continue
    return [{ fact, ...reach({ tokens, lexicon }, { from: index, to: end }, fact) }]
  }
  return []
}

function phraseEnd(tokens: readonly Token[], index: number, words: readonly string[]): number | undefined {
  return words.every((word, offset) => tokenAt(tokens, index + offset).norm === word)
    ? index + words.length
    : undefined
}

/** "(39)", "(52, SPD)", "(parteilos)": an age or party behind a name. */
function bracketed(tokens: readonly Token[], index: number, lexicon: Lexicon): readonly Withheld[] {
  if (tokenAt(tokens, index).text !== '(') return []
  const close = tokens.slice(index, index + 8).findIndex(({ text }) => text === ')')
  const inside = close < 0 ? [] : tokens.slice(index + 1, index + close)
  const range: Range = { start: tokenAt(tokens, index).start, end: tokenAt(tokens, index + close).end }
  const [first] = inside
  if (
    first?.kind === 'number' &&
    isAge(first.text) &&
    /^(?:[,)]|j|jahren?)$/u.test(tokenAt(tokens, index + 2).norm)
  )
    return [{ fact: 'age', ...range }]
  return inside.some(({ norm }) => lexicon.parties.has(norm)) ? [{ fact: 'party', ...range }] : []
}

const isAge = (digits: string): boolean =>
  Number(digits) >= 14 && Number(digits) <= 110 && /^\d+$/u.test(digits)

/** "mit 29 Jahren", "ist 47 und": a number that says how old somebody is without a word of the table. */
function counted(tokens: readonly Token[], index: number): readonly Withheld[] {
  const token = tokenAt(tokens, index)
  const before = tokenAt(tokens, index - 1)
  const next = tokenAt(tokens, index + 1)
  if (token.kind !== 'number' || !isAge(token.text)) return []
  if (before.norm === 'mit' && next.norm === 'jahren' && !tokenAt(tokens, index + 2).capital)
    return [{ fact: 'age', start: before.start, end: next.end }]
  if (/^(?:ist|war|wird|wurde)$/u.test(before.norm) && /^(?:und|jahre|[,.])$/u.test(next.norm))
    return [{ fact: 'age', start: token.start, end: next.norm === 'jahre' ? next.end : token.end }]
  return []
}

/** "die Musterstädterin A B": where somebody comes from. */
function beforePerson(tokens: readonly Token[], index: number, { places }: Lexicon): readonly Withheld[] {
  const { norm, capital, start, end } = tokenAt(tokens, index)
  const stem = /^(.{3,}?)(?:er|erin)$/u.exec(norm)?.[1]
  const isInhabitant = stem !== undefined && [stem, `${stem}e`, `${stem}en`].some(place => places.has(place))
  return capital && isInhabitant ? [{ fact: 'origin', start, end }] : []
}

/** "A B aus Musterstadt", "A B, 44, …": where somebody lives, how old he is. */
function afterPerson(tokens: readonly Token[], index: number): readonly Withheld[] {
  const token = tokenAt(tokens, index)
  const next = tokenAt(tokens, index + 1)
  if (token.norm === 'aus' && next.capital) {
    return [{ fact: 'residence', start: token.start, end: capitalRun(tokens, index + 1) }]
  }
  const age =
    token.text === ',' && isAge(next.text) && /^(?:[,.]|jahre)$/u.test(tokenAt(tokens, index + 2).norm)
  return age ? [{ fact: 'age', start: token.start, end: next.end }] : []
}

function capitalRun(tokens: readonly Token[], from: number): number {
  let at = from
  while (tokenAt(tokens, at + 1).capital && tokenAt(tokens, at + 1).kind === 'word') at += 1
  return tokenAt(tokens, at).end
}

/** In text order; what overlaps or touches becomes one passage under the fact that starts first. */
function merged(found: readonly Withheld[]): readonly Withheld[] {
  const ranges: Withheld[] = []
  for (const range of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = ranges.at(-1)
    if (last && overlaps(last, range))
      ranges[ranges.length - 1] = { ...last, end: Math.max(last.end, range.end) }
    else ranges.push(range)
  }
  return ranges
}
