import {
  addMonths,
  addYears,
  type Day,
  daysInMonth,
  onDay,
  type PartialDate,
  partialDate,
  precision,
  addDays,
} from '../../model/partial-date.ts'
import type { CalendarParts } from './mention.ts'

/** The date these parts mean in a given year; undefined for a day that year does not have. */
export function dateInYear(parts: CalendarParts, year: number): PartialDate | undefined {
  const whole = partialDate(year, parts.month, parts.day)
  if (!whole || !parts.bounds || parts.day !== undefined) return whole
  const { from, to } = parts.bounds
  const inMonth = parts.month !== undefined
  const earliest = `${whole.value}-${from}`
  const latest = clipped(`${inMonth ? whole.value : to < from ? year + 1 : year}-${to}`)
  if (earliest === latest) return onDay(earliest)
  return { value: whole.value, ...(parts.part && { part: parts.part }), earliest, latest }
}

/** The bounds moved apart by one of the date's own unit: "um 2010" can be 2009 to 2011. */
export function widened(date: PartialDate): PartialDate {
  const [earlier, later] = {
    year: [addYears(date.earliest, -1), addYears(date.latest, 1)],
    month: [addMonths(date.earliest, -1), addMonths(date.latest, 1)],
    day: [addDays(date.earliest, -1), addDays(date.latest, 1)],
  }[precision(date)] as [Day, Day]
  return { ...date, earliest: earlier, latest: later }
}

/** The month's last day where the table says a later one ("02-29", "31"). */
function clipped(day: string): Day {
  const last = daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))
  return Number(day.slice(8)) > last ? `${day.slice(0, 8)}${last}` : day
}
