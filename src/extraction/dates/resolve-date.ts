import type { PartialDate } from '../../model/partial-date.ts'
import type { DateContext, ResolvedDate } from './date-context.ts'
import type { CalendarParts, DateMention } from './mention.ts'
import { dateInYear, widened } from './calendar-value.ts'
import { resolveDuration } from './resolve-duration.ts'
import { resolveRelative } from './resolve-relative.ts'
import { isWeekdayAlone, resolveWeekday } from './resolve-weekday.ts'
import { centuryOf, firstNotBefore, lastNotAfter, resolveYear } from './resolve-year.ts'

export type { DateContext, ResolvedDate }

/**
 * The date that a time phrase means, never finer than the phrase and what it counts from.
 * Undefined for order, immediate and open times, and where nothing tells the year.
 */
export function resolveDate(mention: DateMention, context: DateContext): ResolvedDate | undefined {
  const resolved = resolvers[mention.kind]?.(mention, context)
  if (!resolved) return undefined
  if (mention.approximate && mention.kind !== 'duration') return { ...resolved, date: widened(resolved.date) }
  return { ...resolved, date: atClose(mention, resolved.date) }
}

/** "zum Jahresende", "zum Ende des Monats": its last day; "Ende des Jahres" some day towards it. */
function atClose({ preposition }: DateMention, date: PartialDate): PartialDate {
  return preposition === 'zum' && date.part === 'late' ? { ...date, earliest: date.latest } : date
}

const resolvers: Partial<
  Record<DateMention['kind'], (mention: DateMention, context: DateContext) => ResolvedDate | undefined>
> = {
  calendar: (mention, context) => mention.from && resolveParts(mention.from, mention, context),
  range: resolveRange,
  relative: (mention, context) =>
    mention.shift === undefined && mention.from
      ? resolveParts(mention.from, mention, context)
      : resolveRelative(mention, context),
  duration: resolveDuration,
}

function resolveParts(
  parts: CalendarParts,
  mention: DateMention,
  context: DateContext,
): ResolvedDate | undefined {
  const { year, shortYear } = parts
  if (year !== undefined) return stated(dateInYear(parts, year))
  if (shortYear !== undefined) {
    const date = dateInYear(parts, centuryOf(shortYear, context) + shortYear)
    return date && { date, basis: 'resolved', why: 'the century of a year of two digits' }
  }
  return isWeekdayAlone(mention) ? resolveWeekday(mention, context) : resolveYear(parts, mention, context)
}

/** The end that names no year takes the one next to the other end. */
function resolveRange(mention: DateMention, context: DateContext): ResolvedDate | undefined {
  const { from, to } = mention
  if (!from || !to) return undefined
  if (hasYear(from) && !hasYear(to)) return closed(resolveParts(from, mention, context), to)
  const end = resolveParts(to, { ...mention, preposition: 'bis' }, context)
  if (!end) return undefined
  const begin = hasYear(from)
    ? resolveParts(from, mention, context)?.date
    : lastNotAfter(from, end.date.latest)
  return begin && begin.earliest <= end.date.latest ? { ...end, date: begin, to: end.date } : undefined
}

function closed(begin: ResolvedDate | undefined, to: CalendarParts): ResolvedDate | undefined {
  const end = begin && firstNotBefore(to, begin.date.earliest)
  return end && { date: begin.date, to: end, basis: 'resolved', why: 'the end follows the begin' }
}

function hasYear({ year, shortYear }: CalendarParts): boolean {
  return year !== undefined || shortYear !== undefined
}

function stated(date: PartialDate | undefined): ResolvedDate | undefined {
  return date && { date, basis: 'stated' }
}
