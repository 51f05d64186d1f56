import { partialDate } from '../../model/partial-date.ts'
import { isBirth } from './births.ts'
import type { DateLexicon } from './date-lexicon.ts'
import type { CalendarParts, DateMention, DatePreposition, DateReading } from './mention.ts'
import { recognisers } from './recognisers.ts'
import type { Opening, Read, Source } from './source.ts'
import { readPhrase } from './source.ts'
import { tokenize } from './token.ts'

interface Reading extends DateReading {
  readonly rule: string
}

/** Where a reading may start: as it stands, after the preposition, and after "etwa" behind that. */
interface Start extends Opening {
  readonly at: number
}

const approximating = new Set<DatePreposition | undefined>(['um'])
/** Nobody is born since or until. */
const lasting = new Set<DatePreposition | undefined>(['seit', 'ab', 'bis'])

/**
 * The time phrases of a text, in its order and without overlaps; offsets count UTF-16 units in the text given.
 * Births, ages and vague times come out as kind "none". Linear in the length of the text.
 */
export function tagDates(text: string, lexicon: DateLexicon): readonly DateMention[] {
  const source: Source = { tokens: tokenize(text), lexicon }
  const mentions: DateMention[] = []
  let at = 0
  while (at < source.tokens.length) {
    const found = readAt(source, at)
    if (found) mentions.push(placed(text, source, at, found))
    at = found?.next ?? at + 1
  }
  return mentions
}

function readAt(source: Source, at: number): Read<Reading> | undefined {
  const first = source.tokens[at]?.kind
  if (first !== 'word' && first !== 'number') return undefined
  let best: Read<Reading> | undefined
  for (const start of startsAt(source, at)) {
    for (const { rule, read } of recognisers) {
      const found = read(source, start.at, start)
      if (!found || (best && found.next <= best.next)) continue
      best = { value: { ...completed(found.value, start), rule }, next: found.next }
    }
  }
  return best && checked(source, at, best)
}

function startsAt(source: Source, at: number): readonly Start[] {
  const bare: Start = { at, year: true }
  const opening = readPhrase(source, at, source.lexicon.prepositions)
  if (!opening) return [bare]
  const after: Start = { at: opening.next, ...opening.value }
  const degree = readPhrase(source, opening.next, source.lexicon.approximations)
  return degree ? [bare, after, { ...after, at: degree.next, degree: degree.value }] : [bare, after]
}

function completed(reading: DateReading, { preposition, degree }: Start): DateReading {
  const approximate = approximating.has(preposition) || degree === 'about' || degree === 'open'
  // "mit dem 1. Januar" begins then; "mit 39 Jahren" is an age.
  const normal = preposition === 'mit' && reading.from ? 'ab' : preposition
  return {
    ...(normal && { preposition: normal }),
    ...(approximate && { approximate }),
    ...(degree === 'open' && { open: true }),
    ...reading,
  }
}

/** A day that the calendar does not have and a date of birth give no date. */
function checked(source: Source, first: number, read: Read<Reading>): Read<Reading> {
  const { kind, from, to, preposition } = read.value
  const none = (rule: string) => ({ value: { kind: 'none', rule } as const, next: read.next })
  if (!isPossible(from) || !isPossible(to)) return none('impossible-day')
  const born = kind === 'calendar' && !lasting.has(preposition) && isBirth(source, first, read.next)
  return born ? none('birth') : read
}

function isPossible(parts: CalendarParts | undefined): boolean {
  if (parts?.day === undefined || parts.month === undefined) return true
  const leapYear = 2000
  return partialDate(parts.year ?? leapYear, parts.month, parts.day) !== undefined
}

function placed(text: string, source: Source, first: number, { value, next }: Read<Reading>): DateMention {
  const start = source.tokens[first]?.start ?? 0
  const end = source.tokens[next - 1]?.end ?? start
  return { start, end, text: text.slice(start, end), ...value }
}
