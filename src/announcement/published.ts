import type { Day, PartialDate } from '../model/partial-date.ts'

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The last day of a month (1 to 12) of the Gregorian calendar. */
function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * A publication date as an editor writes it: YYYY, YYYY-MM or YYYY-MM-DD, year 1000 to 9999 (ISO 8601, calendar dates).
 * Undefined for anything else, 2023-02-30 included.
 */
export function parsePublished(value: string): PartialDate | undefined {
  const [, year = '', month, day] = form.exec(value) ?? []
  if (Number(year) < 1000) return undefined
  if (month === undefined) return bounded(value, `${year}-01-01`, `${year}-12-31`)
  if (Number(month) < 1 || Number(month) > 12) return undefined
  const last = lastDay(Number(year), Number(month))
  if (day === undefined) return bounded(value, `${value}-01`, `${value}-${last}`)
  return Number(day) >= 1 && Number(day) <= last ? bounded(value, value, value) : undefined
}

function bounded(value: string, earliest: Day, latest: Day): PartialDate {
  return { value, earliest, latest }
}
