import type { CalendarParts } from './mention.ts'
import { readBareYear, readMonth, readMonthName, withYear } from './read-month.ts'
import { readDay, readYear, shortNumber } from './read-number.ts'
import { readPart, readSeason, readYearFraction, readYearSpan, readYearTime } from './read-part.ts'
import type { Read, Reader, Source } from './source.ts'
import { isCapitalised, isGlued, longest, noun, skip } from './source.ts'

/** "1. Januar 2020", "ersten Januar", "3. Jan." */
function readDayMonth(source: Source, at: number): Read<CalendarParts> | undefined {
  const day = readDay(source, at)
  const month = day && readMonthName(source, day.next, true)
  return month && withYear(source, month.next, { day: day.value, month: month.value })
}

/** "01.10.2022", "1. 7. 2023", "1.7.23", "31.3." */
function readNumericDate(source: Source, at: number): Read<CalendarParts> | undefined {
  const day = readDottedNumber(source, at, 31)
  const month = day && readDottedNumber(source, day.next, 12)
  if (!month) return undefined
  const parts = { day: day.value, month: month.value }
  const year = readYear(source, month.next)
  if (year) return { value: { ...parts, year: year.value }, next: year.next }
  const shortYear = shortNumber(source, month.next)
  if (shortYear === undefined)
    return isNumber(source, month.next) ? undefined : { value: parts, next: month.next }
  const written = isGlued(source, month.next) && source.tokens[month.next]?.text.length === 2
  return written ? { value: { ...parts, shortYear }, next: month.next + 1 } : undefined
}

/** "1." up to a highest value. */
function readDottedNumber(source: Source, at: number, most: number): Read<number> | undefined {
  const number = isNumber(source, at) ? readDay(source, at) : undefined
  return number && number.value <= most ? number : undefined
}

function isNumber(source: Source, at: number): boolean {
  return source.tokens[at]?.kind === 'number'
}

/** "2020-01-31" */
function readIsoDate(source: Source, at: number): Read<CalendarParts> | undefined {
  if (source.tokens[at]?.text.length !== 4 || !isNumber(source, at)) return undefined
  const digits = source.tokens.slice(at, at + 5)
  const text = digits.map(token => token.text).join('')
  const glued = digits.slice(1).every(token => token.glued)
  if (!glued || !/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return undefined
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return { value: { year, month, day }, next: at + 5 }
}

/** "Freitag, 12. Februar", "Donnerstagabend, den 3. März 2020" */
function readWeekdayDate(source: Source, at: number): Read<CalendarParts> | undefined {
  const weekday = readWeekdayName(source, at, true)
  if (!weekday) return undefined
  const start = skip(source, skip(source, weekday.next, ','), 'dem', 'den', 'der')
  const date = readDayMonth(source, start) ?? readNumericDate(source, start)
  return date && { value: { ...date.value, weekday: weekday.value }, next: date.next }
}

/** "Donnerstag", "Donnerstagabend", "Donnerstag Abend" */
function readWeekday(source: Source, at: number): Read<CalendarParts> | undefined {
  const weekday = readWeekdayName(source, at, false)
  return weekday && { value: { weekday: weekday.value }, next: weekday.next }
}

/** The forms of a calendar date, by rule id. */
export const calendarForms = [
  { rule: 'weekday-date', read: readWeekdayDate },
  { rule: 'iso-date', read: readIsoDate },
  { rule: 'numeric-date', read: readNumericDate },
  { rule: 'day-month', read: readDayMonth },
  { rule: 'part', read: readPart },
  { rule: 'month', read: readMonth },
  { rule: 'season', read: readSeason },
  { rule: 'year-time', read: readYearTime },
  { rule: 'year-span', read: readYearSpan },
  { rule: 'year-fraction', read: readYearFraction },
  { rule: 'weekday', read: readWeekday },
  { rule: 'year', read: readBareYear },
] as const satisfies readonly { rule: string; read: Reader<CalendarParts> }[]

const calendarReaders: readonly Reader<CalendarParts>[] = calendarForms.map(({ read }) => read)

/** A calendar date as the text gives it: the longest of the forms below. */
export function readCalendar(source: Source, at: number): Read<CalendarParts> | undefined {
  return longest(source, at, calendarReaders)
}

function readWeekdayName(source: Source, at: number, abbreviated: boolean): Read<number> | undefined {
  const { weekdays, daytimes } = source.lexicon
  const entry = noun(source, at, weekdays)
  if (entry) {
    if (entry.abbreviated)
      return abbreviated ? { value: entry.weekday, next: skip(source, at + 1, '.') } : undefined
    return { value: entry.weekday, next: skip(source, at + 1, ...daytimes) }
  }
  const token = source.tokens[at]
  if (!token || !isCapitalised(token)) return undefined
  const word = token.lower
  for (const daytime of daytimes) {
    const day = word.endsWith(daytime) ? weekdays.get(word.slice(0, -daytime.length)) : undefined
    if (day && !day.abbreviated) return { value: day.weekday, next: at + 1 }
  }
  return undefined
}
