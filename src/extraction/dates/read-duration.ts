import type { DateUnit } from '../../model/partial-date.ts'
import type { DatePreposition, DateReading, DurationRelation } from './mention.ts'
import { readAmount } from './read-number.ts'
import type { Opening, Read, Source } from './source.ts'
import { isWord, noun, readPhrase, skip } from './source.ts'

/** What the preposition makes of an amount of time. */
const byPreposition: Partial<Record<DatePreposition, DurationRelation>> = {
  seit: 'since',
  nach: 'after',
  vor: 'ago',
  im: 'ahead',
  binnen: 'long',
  von: 'long',
  für: 'long',
}

/** What the word after an amount makes of it. */
const byFollower: Readonly<Record<string, DurationRelation>> = {
  lang: 'long',
  lange: 'long',
  später: 'later',
  danach: 'later',
  darauf: 'later',
  nach: 'after',
  zuvor: 'before',
  vorher: 'before',
  davor: 'before',
  früher: 'before',
  vor: 'before',
}

const determiners = ['dem', 'der', 'den', 'diesem', 'dieser', 'seinem', 'seiner', 'ihrem', 'ihrer']
const ageWords = ['alt', 'alte', 'alten', 'alter', 'jung', 'junge', 'jungen', 'junger']
const pastWords = ['vergangenen', 'letzten', 'zurückliegenden']

interface Amount extends Pick<DateReading, 'approximate' | 'open'> {
  readonly amount: number
  readonly unit: DateUnit
}

/** "seit zwölf Jahren", "nach mehr als 30 Jahren", "neun Jahre lang", "zwei Monate später", "gut ein halbes Jahr nach dem" */
export function readDuration(source: Source, at: number, opening: Opening): Read<DateReading> | undefined {
  const past = isWord(source, at, ...pastWords)
  const amount = readUnits(source, past ? at + 1 : at)
  if (!amount || isWord(source, amount.next, ...ageWords) || isAgeOpening(source, at, opening))
    return undefined
  const relation = relationOf(source, amount.next, opening, past)
  return (
    relation && {
      value: { kind: 'duration', ...amount.value, relation: relation.value },
      next: relation.next,
    }
  )
}

/** "war 20 Jahre Leiter", "war insgesamt 20 Jahre im Amt": an amount that no age can be. */
export function readBareDuration(
  source: Source,
  at: number,
  opening: Opening,
): Read<DateReading> | undefined {
  const amount = opening.preposition ? undefined : readUnits(source, at)
  if (!amount || isAge(source, at, amount.next)) return undefined
  return { value: { kind: 'duration', ...amount.value, relation: 'long' }, next: amount.next }
}

/** "39 Jahre alt", "im Alter von 39 Jahren", "mit 39 Jahren", "(39 Jahre)": no date. */
export function readAge(source: Source, at: number, opening: Opening): Read<DateReading> | undefined {
  const amount = readUnits(source, at)
  if (amount?.value.unit !== 'year') return undefined
  const age = opening.preposition ? isAgeOpening(source, at, opening) : isAge(source, at, amount.next)
  return age ? { value: { kind: 'none' }, next: skip(source, amount.next, ...ageWords) } : undefined
}

/** "seit einigen Jahren", "in den vergangenen Jahren", "in den nächsten Tagen": no date. */
export function readVagueDuration(source: Source, at: number): Read<DateReading> | undefined {
  const word = source.tokens[at]?.lower ?? ''
  if (!source.lexicon.vagueAmounts.has(word)) return undefined
  const second = source.lexicon.vagueAmounts.has(source.tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1
  const unit = source.tokens[second]
  const plural = noun(source, second, source.lexicon.units) && unit?.lower.endsWith('n')
  return plural ? { value: { kind: 'none' }, next: second + 1 } : undefined
}

/** "gut zwölf Jahren": an amount of a unit, with the words that make it approximate. */
function readUnits(source: Source, at: number): Read<Amount> | undefined {
  const first = readDegree(source, at)
  const second = readDegree(source, first.next)
  const amount = readAmount(source, second.next)
  const unit = amount && noun(source, amount.next, source.lexicon.units)
  if (!unit || amount.value === 0) return undefined
  const value = { amount: amount.value * unit.times, unit: unit.unit, ...first.value, ...second.value }
  return { value, next: amount.next + 1 }
}

/** "rund", "mehr als", or nothing: what it makes of the amount after it. */
function readDegree(source: Source, at: number): Read<Pick<Amount, 'approximate' | 'open'>> {
  const degree = readPhrase(source, at, source.lexicon.approximations)
  if (!degree) return { value: {}, next: at }
  const value = { exact: {}, about: { approximate: true }, open: { approximate: true, open: true } }[
    degree.value
  ]
  return { value, next: degree.next }
}

function relationOf(
  source: Source,
  next: number,
  opening: Opening,
  past: boolean,
): Read<DurationRelation> | undefined {
  if (past) return { value: 'since', next }
  if (!opening.preposition) return readFollower(source, next)
  const value = byPreposition[opening.preposition]
  return value && { value, next }
}

/** The word after the amount; "nach" and "vor" only before a noun phrase, since "zwei Jahre nach Hagen" is a way. */
function readFollower(source: Source, at: number): Read<DurationRelation> | undefined {
  const word = source.tokens[at]?.lower ?? ''
  const relation = byFollower[word]
  if (!relation || ((word === 'nach' || word === 'vor') && !isWord(source, at + 1, ...determiners)))
    return undefined
  return { value: relation, next: at + 1 }
}

/** "mit 39 Jahren", "im Alter von 39 Jahren" */
function isAgeOpening(source: Source, at: number, { preposition }: Opening): boolean {
  return preposition === 'mit' || (preposition === 'von' && isWord(source, at - 2, 'alter'))
}

/** Years that stand alone in commas or brackets, or after "ist", are an age. */
function isAge(source: Source, at: number, next: number): boolean {
  const [before, after] = [source.tokens[at - 1], source.tokens[next]]
  if (after?.kind !== 'word' || isWord(source, next, ...ageWords, 'und')) return true
  return before !== undefined && ['(', ',', 'ist', 'wird', 'alter'].includes(before.lower)
}
