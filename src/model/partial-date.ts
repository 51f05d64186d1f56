/** xsd:date, year 1000 to 9999. */
export type Day = string

/** A part of a year or month that a text names without a calendar day ("Anfang 2013", "im Herbst 2014"). */
export type DatePart = 'early' | 'mid' | 'late' | 'spring' | 'summer' | 'autumn' | 'winter'

/** A date exactly as precise as the text: never a day that nobody stated. */
export interface PartialDate {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly value: string
  readonly part?: DatePart
  /** First and last day it can mean. */
  readonly earliest: Day
  readonly latest: Day
}

export type DateUnit = 'day' | 'week' | 'month' | 'year'

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const dayLength = 86_400_000

/** Reads YYYY, YYYY-MM or YYYY-MM-DD; undefined for another shape and for a day the calendar does not have. */
export function parsePartialDate(value: string): PartialDate | undefined {
  const match = shape.exec(value)
  if (!match) return undefined
  const [, year, month, day] = match
  return partialDate(
    Number(year),
    month === undefined ? undefined : Number(month),
    Number(day ?? 0) || undefined,
  )
}

/** The date of these parts, month 1 to 12; undefined for a day the calendar does not have (31 June, 29 February 2023). */
export function partialDate(year: number, month?: number, day?: number): PartialDate | undefined {
  if (!isWithin(year, 1000, 9999)) return undefined
  if (month === undefined) {
    return day === undefined ? bounded(`${year}`, `${year}-01-01`, `${year}-12-31`) : undefined
  }
  if (!isWithin(month, 1, 12)) return undefined
  const value = `${year}-${twoDigits(month)}`
  const last = daysInMonth(year, month)
  if (day === undefined) return bounded(value, `${value}-01`, `${value}-${last}`)
  return isWithin(day, 1, last) ? onDay(`${value}-${twoDigits(day)}`) : undefined
}

/** The date of one calendar day. */
export function onDay(day: Day): PartialDate {
  return bounded(day, day, day)
}

/** The finest date that holds both days; undefined where they lie in two years, which no single value can say. */
export function covering(earliest: Day, latest: Day): PartialDate | undefined {
  if (earliest === latest) return onDay(earliest)
  const length = earliest.slice(0, 7) === latest.slice(0, 7) ? 7 : 4
  return earliest.slice(0, 4) === latest.slice(0, 4)
    ? bounded(earliest.slice(0, length), earliest, latest)
    : undefined
}

export function precision(date: PartialDate): 'year' | 'month' | 'day' {
  return date.value.length === 4 ? 'year' : date.value.length === 7 ? 'month' : 'day'
}

/** Orders by first, then by last possible day: values of different precision compare by what they can mean. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  return order(a.earliest, b.earliest) || order(a.latest, b.latest)
}

/** What both allow, with the finer value of the two; undefined where they contradict each other. */
export function narrow(a: PartialDate, b: PartialDate): PartialDate | undefined {
  const earliest = a.earliest > b.earliest ? a.earliest : b.earliest
  const latest = a.latest < b.latest ? a.latest : b.latest
  if (earliest > latest) return undefined
  const finer = b.value.length > a.value.length ? b : a
  const whole = finer.earliest === earliest && finer.latest === latest
  return whole ? finer : bounded(finer.value, earliest, latest)
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)
}

/** The same day of another month, or that month's last day: 31 January and one month is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  const last = Math.min(Number(day.slice(8, 10)), daysInMonth(year, month))
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(last)}`
}

export function addYears(day: Day, years: number): Day {
  return addMonths(day, years * 12)
}

export function dayBefore(day: Day): Day {
  return addDays(day, -1)
}

/** 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7
}

/** The date so many units on (or back), never finer than the unit or the date itself. */
export function shiftDate(date: PartialDate, amount: number, unit: DateUnit): PartialDate | undefined {
  return covering(firstOf(date.earliest, amount, unit), lastOf(date.latest, amount, unit))
}

/** Days in a month 1 to 12 of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

function firstOf(day: Day, amount: number, unit: DateUnit): Day {
  switch (unit) {
    case 'day':
      return addDays(day, amount)
    case 'week':
      return addDays(day, amount * 7 + 1 - weekdayOf(day))
    case 'month':
      return `${addMonths(day, amount).slice(0, 7)}-01`
    case 'year':
      return `${addYears(day, amount).slice(0, 4)}-01-01`
  }
}

function lastOf(day: Day, amount: number, unit: DateUnit): Day {
  const first = firstOf(day, amount, unit)
  switch (unit) {
    case 'day':
      return first
    case 'week':
      return addDays(first, 6)
    case 'month':
      return dayBefore(addMonths(first, 1))
    case 'year':
      return `${first.slice(0, 4)}-12-31`
  }
}

function bounded(value: string, earliest: Day, latest: Day): PartialDate {
  return { value, earliest, latest }
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && least <= value && value <= most
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
