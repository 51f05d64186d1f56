import { addDays, covering, type PartialDate, precision, shiftDate } from '../../model/partial-date.ts'
import { dateInYear } from './calendar-value.ts'
import type { CalendarParts, DateMention } from './mention.ts'
import type { DateContext, ResolvedDate } from './date-context.ts'
import { isWeekdayAlone, resolveWeekday } from './resolve-weekday.ts'
import { firstNotBefore, lastNotAfter } from './resolve-year.ts'

/** "heute", "im vergangenen Jahr", "Ende des Monats", "am kommenden Dienstag", "im kommenden Frühjahr", "tags darauf" */
export function resolveRelative(mention: DateMention, context: DateContext): ResolvedDate | undefined {
  const { from, unit, shift = 0 } = mention
  if (isWeekdayAlone(mention)) return resolveWeekday(mention, context)
  const told = mention.base === 'anchor'
  const base = told ? context.anchor : publishedOn(context)
  if (!base) return undefined
  const date = unit ? inUnit(shiftDate(base, shift, unit), from) : from && occurrence(from, base, shift)
  const why = told ? 'counted from the date told before' : 'counted from publication'
  return date && { date, basis: 'resolved', why }
}

/** The days of publication as one date; undefined where a bound is missing or they lie in two years. */
export function publishedOn({ published }: DateContext): PartialDate | undefined {
  if (published?.earliest === undefined || published.latest === undefined) return undefined
  const { earliest, latest } = published
  return covering(earliest, latest) ?? { value: earliest.slice(0, 4), earliest, latest }
}

/** "Ende" of the year or month that was found. */
function inUnit(date: PartialDate | undefined, part: CalendarParts | undefined): PartialDate | undefined {
  if (!date || !part?.part || !part.bounds) return date
  const ofMonth = part.bounds.from.length === 2
  if (precision(date) !== (ofMonth ? 'month' : 'year')) return date
  const month = ofMonth ? { month: Number(date.value.slice(5)) } : {}
  return dateInYear({ ...part, ...month }, Number(date.value.slice(0, 4)))
}

/** The next such date after the base, the last one before it, or the one of its year. */
function occurrence(parts: CalendarParts, base: PartialDate, shift: number): PartialDate | undefined {
  const find = (near: 'earliest' | 'latest') =>
    shift > 0
      ? firstAfter(parts, base[near])
      : shift < 0
        ? lastBefore(parts, base[near])
        : dateInYear(parts, Number(base[near].slice(0, 4)))
  const date = find('earliest')
  return date?.value === find('latest')?.value ? date : undefined
}

function firstAfter(parts: CalendarParts, day: string): PartialDate | undefined {
  const date = firstNotBefore(parts, addDays(day, 1))
  return date && date.earliest <= day ? firstNotBefore(parts, addDays(date.latest, 1)) : date
}

function lastBefore(parts: CalendarParts, day: string): PartialDate | undefined {
  const date = lastNotAfter(parts, addDays(day, -1))
  return date && date.latest >= day ? lastNotAfter(parts, addDays(date.earliest, -1)) : date
}
