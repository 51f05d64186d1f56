import type { CalendarParts, DateReading } from './mention.ts'
import { calendarForms } from './read-calendar.ts'
import { readAge, readBareDuration, readDuration, readVagueDuration } from './read-duration.ts'
import { isCounted, isFreeStanding } from './read-number.ts'
import { readFromOn, readRange, readUntilNow, readYearPair } from './read-range.ts'
import { readRecurring, readRelativeNoun, readRelativeTime, readRelativeUnit } from './read-relative.ts'
import type { Opening, Read, Source } from './source.ts'
import { isCapitalised, opensSentence, readPhrase } from './source.ts'

/** One way to say a time. `read` starts after the preposition, which `opening` names. */
export interface Recogniser {
  readonly rule: string
  readonly read: (source: Source, at: number, opening: Opening) => Read<DateReading> | undefined
}

type CalendarRule = (typeof calendarForms)[number]['rule']

/** Where a calendar form counts as a date. Absent: everywhere. */
const positions: Partial<
  Record<CalendarRule, (source: Source, at: number, opening: Opening, read: Read<CalendarParts>) => boolean>
> = {
  'iso-date': isFree,
  // "1.1." and "1.2.23" also number chapters.
  'numeric-date': (source, at, { preposition }, { value }) =>
    isFreeStanding(source, at) && (value.year !== undefined || preposition !== undefined),
  'day-month': isFree,
  // August, Mai and März are names of persons too, Sonntag and Sommer as well.
  month: (_source, _at, { preposition }, { value }) =>
    value.year !== undefined || (preposition !== undefined && beforeMonth.has(preposition)),
  season: isIntroduced,
  'year-time': isIntroduced,
  'year-span': isIntroduced,
  'year-fraction': isIntroduced,
  weekday: isIntroduced,
  year: (source, at, opening, { next }) => next > at + 1 || isYearPosition(source, at, opening, next),
}

const beforeMonth = new Set<Opening['preposition']>([
  'im',
  'seit',
  'ab',
  'bis',
  'vor',
  'nach',
  'gegen',
  'zum',
  'mit',
])

function isFree(source: Source, at: number): boolean {
  return isFreeStanding(source, at)
}

/** Four digits alone: "seit 2003", "2003 wurde sie", not "2019 Menschen", "Nr. 2019". */
function isYearPosition(source: Source, at: number, { year, degree }: Opening, next: number): boolean {
  if (!year || source.tokens[next]?.kind === 'number' || isCounted(source, next)) return false
  return degree !== undefined || isFreeStanding(source, at)
}

function isIntroduced(_source: Source, _at: number, opening: Opening, read: Read<CalendarParts>): boolean {
  return opening.preposition !== undefined || read.value.year !== undefined
}

/** Order, immediate and open times stand in the table of phrases as they are. */
function readTimePhrase(source: Source, at: number, opening: Opening): Read<DateReading> | undefined {
  const found = opening.preposition ? undefined : readPhrase(source, at, source.lexicon.phrases)
  const token = source.tokens[at]
  return found && token && (!isCapitalised(token) || opensSentence(source, at)) ? found : undefined
}

const calendar: readonly Recogniser[] = calendarForms.map(({ rule, read }) => ({
  rule,
  read: (source, at, opening) => {
    const parts = read(source, at)
    if (!parts || positions[rule]?.(source, at, opening, parts) === false) return undefined
    return { value: { kind: 'calendar', from: parts.value }, next: parts.next }
  },
}))

/** The recognisers: the longest reading wins, of equals the first. */
export const recognisers: readonly Recogniser[] = [
  { rule: 'time-phrase', read: readTimePhrase },
  { rule: 'relative-time', read: readRelativeTime },
  { rule: 'relative-unit', read: readRelativeUnit },
  { rule: 'relative-noun', read: readRelativeNoun },
  { rule: 'recurring', read: readRecurring },
  { rule: 'until-now', read: freely(readUntilNow) },
  { rule: 'from-on', read: freely(readFromOn) },
  { rule: 'range', read: freely(readRange) },
  { rule: 'year-pair', read: freely(readYearPair) },
  { rule: 'duration', read: readDuration },
  { rule: 'age', read: readAge },
  { rule: 'bare-duration', read: readBareDuration },
  { rule: 'vague-duration', read: readVagueDuration },
  ...calendar,
]

function freely(read: Recogniser['read']): Recogniser['read'] {
  return (source, at, opening) => {
    const found = read(source, at, opening)
    return found && isFreeStanding(source, at) ? found : undefined
  }
}
