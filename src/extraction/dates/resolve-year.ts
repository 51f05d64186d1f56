import type { Day, PartialDate } from '../../model/partial-date.ts'
import { addDays, precision, weekdayOf } from '../../model/partial-date.ts'
import { dateInYear } from './calendar-value.ts'
import type { CalendarParts, DateMention, DatePreposition } from './mention.ts'
import type { DateContext, ResolvedDate } from './date-context.ts'

/** Where to look for the year from a known day: the last such date up to it, the first from it on, or the nearer. */
export type Direction = 'backward' | 'forward' | 'recent-or-forward' | 'nearest'

/** A present-tense report may come this many days after the day it names ("Zum 1. Oktober übernimmt …"). */
const grace = 31

const backwardOnly = new Set<DatePreposition | undefined>(['seit', 'aus'])
const pointing = new Set<DatePreposition | undefined>(['ab', 'zum', 'bis'])

/** The year that a phrase leaves out: from the date told before, else from publication, by tense and preposition. */
export function resolveYear(
  parts: CalendarParts,
  mention: DateMention,
  context: DateContext,
): ResolvedDate | undefined {
  const told = context.anchor && yearFromAnchor(parts, context.anchor)
  if (told && agrees(told, mention, context)) {
    return { date: told, basis: 'resolved', why: 'the year follows from the date told before' }
  }
  return yearFromPublication(parts, mention, context)
}

/** The direction in which tense and preposition point. */
export function directionOf(
  preposition: DatePreposition | undefined,
  tense: DateContext['tense'],
): Direction {
  if (backwardOnly.has(preposition)) return 'backward'
  if (tense === 'future') return 'forward'
  if (tense === 'present') return 'recent-or-forward'
  if (pointing.has(preposition)) return tense === 'past' ? 'nearest' : 'recent-or-forward'
  return tense === 'past' ? 'backward' : 'nearest'
}

/** The first date of these parts that does not end before the day. */
export function firstNotBefore(parts: CalendarParts, day: Day): PartialDate | undefined {
  return around(parts, day).find(date => date.latest >= day)
}

/** The last date of these parts that does not begin after the day. */
export function lastNotAfter(parts: CalendarParts, day: Day): PartialDate | undefined {
  return around(parts, day).findLast(date => date.earliest <= day)
}

/** The century of a year of two digits: the last such year up to the one after publication, else 1950 to 2049. */
export function centuryOf(shortYear: number, { published }: DateContext): 1900 | 2000 {
  const day = published?.latest ?? published?.earliest
  const last = day === undefined ? 2049 : Number(day.slice(0, 4)) + 1
  return 2000 + shortYear <= last ? 2000 : 1900
}

function yearFromAnchor(parts: CalendarParts, anchor: PartialDate): PartialDate | undefined {
  return precision(anchor) === 'year'
    ? dateInYear(parts, Number(anchor.value))
    : firstNotBefore(parts, anchor.earliest)
}

/** A clause in the present or future tense tells nothing over by publication, one in the past nothing to come. */
function agrees(date: PartialDate, { preposition }: DateMention, { published, tense }: DateContext): boolean {
  const bounds = boundsOf(published)
  if (!bounds) return true
  const [earliest, latest] = bounds
  return {
    backward: date.earliest <= latest,
    nearest: true,
    forward: date.latest >= earliest,
    'recent-or-forward': date.latest >= addDays(earliest, -grace),
  }[directionOf(preposition, tense)]
}

function yearFromPublication(
  parts: CalendarParts,
  { preposition }: DateMention,
  { published, tense }: DateContext,
): ResolvedDate | undefined {
  const bounds = boundsOf(published)
  if (!bounds) return undefined
  const direction = directionOf(preposition, tense)
  const [date, other] = bounds.map(day => pick(parts, day, direction))
  // Where the bounds of publication lead to two years, nothing tells which.
  if (!date || date.value !== other?.value) return undefined
  const known = published?.earliest !== undefined && published.latest !== undefined
  return { date, basis: known ? 'resolved' : 'inferred', why: 'the year follows from publication' }
}

/** First and last day of publication; one bound alone stands for both. */
function boundsOf(published: DateContext['published']): readonly [Day, Day] | undefined {
  const earliest = published?.earliest ?? published?.latest
  const latest = published?.latest ?? published?.earliest
  return earliest === undefined || latest === undefined ? undefined : [earliest, latest]
}

function pick(parts: CalendarParts, day: Day, direction: Direction): PartialDate | undefined {
  const date = pickers[direction](parts, day)
  if (!date || parts.weekday === undefined || isOn(date, parts.weekday)) return date
  // The weekday tells the year better than the tense does.
  return around(parts, day).find(other => isOn(other, parts.weekday)) ?? date
}

const pickers: Record<Direction, (parts: CalendarParts, day: Day) => PartialDate | undefined> = {
  backward: lastNotAfter,
  forward: firstNotBefore,
  'recent-or-forward': (parts, day) =>
    firstNotBefore(parts, parts.day === undefined ? day : addDays(day, -grace)),
  nearest: (parts, day) =>
    around(parts, day).reduce<PartialDate | undefined>(
      (best, date) => (best && distance(best, day) <= distance(date, day) ? best : date),
      undefined,
    ),
}

/** These parts in the years about a day, in order; a leap day may be eight years off. */
function around(parts: CalendarParts, day: Day): readonly PartialDate[] {
  const year = Number(day.slice(0, 4))
  const reach = parts.month === 2 && parts.day === 29 ? 8 : 1
  return Array.from({ length: 2 * reach + 1 }, (_, index) => dateInYear(parts, year - reach + index)).filter(
    date => date !== undefined,
  )
}

function distance(date: PartialDate, day: Day): number {
  if (date.earliest <= day && day <= date.latest) return 0
  const from = day < date.earliest ? date.earliest : date.latest
  return Math.abs(Date.parse(from) - Date.parse(day))
}

function isOn(date: PartialDate, weekday: number | undefined): boolean {
  return precision(date) === 'day' && weekdayOf(date.earliest) === weekday
}
