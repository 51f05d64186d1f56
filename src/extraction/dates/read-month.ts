import type { CalendarParts } from './mention.ts'
import { readNextYear, readYear } from './read-number.ts'
import type { Read, Source } from './source.ts'
import { isGlued, isWord, noun, skip } from './source.ts'

export const yearWords = ['jahr', 'jahre', 'jahres', 'jahren', 'jahrs'] as const

/** "Januar 2020", "Jan. 2020", "Monat März", "März des Jahres 2019" */
export function readMonth(source: Source, at: number): Read<CalendarParts> | undefined {
  const month = readMonthName(source, skip(source, at, 'monat', 'monats'), false)
  return month && withYear(source, month.next, { month: month.value })
}

/** "2019", "Jahr 2019", "Jahre 2019" */
export function readBareYear(source: Source, at: number): Read<CalendarParts> | undefined {
  const year = readYear(source, skip(source, at, ...yearWords))
  return year && { value: { year: year.value }, next: year.next }
}

/** Adds the year where one follows: "2020", "des Jahres 2020". */
export function withYear(source: Source, at: number, parts: CalendarParts): Read<CalendarParts> {
  const article = skip(source, at, 'des', 'im')
  const start = article > at && !isWord(source, article, ...yearWords) ? at : article
  const year = readBareYear(source, start)
  if (!year || (isWord(source, year.next, '/') && readNextYear(source, year.next, year.value.year ?? 0))) {
    return { value: parts, next: at }
  }
  return { value: { ...parts, ...year.value }, next: year.next }
}

/** The month's number; an abbreviation needs a day before or a full stop after it. */
export function readMonthName(source: Source, at: number, afterDay: boolean): Read<number> | undefined {
  const entry = noun(source, at, source.lexicon.months)
  if (!entry) return undefined
  const dotted = entry.abbreviated && isWord(source, at + 1, '.') && isGlued(source, at + 1)
  if (entry.abbreviated && !dotted && !afterDay) return undefined
  return { value: entry.month, next: dotted ? at + 2 : at + 1 }
}
