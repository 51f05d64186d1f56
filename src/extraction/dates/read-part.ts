import type { CalendarParts, PartBounds } from './mention.ts'
import { readBareYear, readMonth, yearWords } from './read-month.ts'
import { readDay, readNextYear, readYear } from './read-number.ts'
import type { Read, Source } from './source.ts'
import { isWord, noun, skip } from './source.ts'

const articles = ['der', 'des', 'dem', 'den', 'das', 'im', 'vom']

/** "Anfang 2013", "Mitte Juni 2014", "Ende des Jahres 2018", "Ende des Jahres", "Ende des Schuljahres 2022/23" */
export function readPart(source: Source, at: number): Read<CalendarParts> | undefined {
  const part = noun(source, at, source.lexicon.parts)
  if (!part) return undefined
  const start = skip(source, at + 1, ...articles)
  const month = readMonth(source, start)
  if (month) return { value: { ...month.value, part: part.part, bounds: part.inMonth }, next: month.next }
  const year = readBareYear(source, start)
  if (year) return { value: { ...year.value, part: part.part, bounds: part.inYear }, next: year.next }
  if (start > at + 1 && isWord(source, start, ...yearWords)) {
    return { value: { part: part.part, bounds: part.inYear }, next: start + 1 }
  }
  return part.part === 'mid' ? undefined : readSpanTurn(source, start, part.part === 'late')
}

/** "Herbst 2014", "Winter 2014/15", "Sommer des Jahres 2018" */
export function readSeason(source: Source, at: number): Read<CalendarParts> | undefined {
  const season = noun(source, at, source.lexicon.seasons)
  return season && withYears(source, at + 1, season, false)
}

/** "Jahresende", "Jahreswechsel 2019/20": times that come round every year. */
export function readYearTime(source: Source, at: number): Read<CalendarParts> | undefined {
  const time = noun(source, at, source.lexicon.yearTimes)
  return time && withYears(source, at + 1, time, true)
}

/** "Schuljahr 2023/24", "Schuljahres": the days on which it can begin. */
export function readYearSpan(source: Source, at: number): Read<CalendarParts> | undefined {
  return readSpanTurn(source, at, false)
}

function readSpanTurn(source: Source, at: number, atEnd: boolean): Read<CalendarParts> | undefined {
  const span = noun(source, at, source.lexicon.yearSpans)
  if (!span) return undefined
  return withYears(source, at + 1, { bounds: atEnd ? span.ends : span.begins }, atEnd && span.endsNextYear)
}

/** "2. Quartal 2023", "erste Jahreshälfte", "zweiten Halbjahr 2020" */
export function readYearFraction(source: Source, at: number): Read<CalendarParts> | undefined {
  const ordinal = readDay(source, at)
  const months = ordinal && noun(source, ordinal.next, source.lexicon.yearFractions)
  if (months === undefined || ordinal === undefined || ordinal.value * months > 12) return undefined
  const last = ordinal.value * months
  const bounds = { from: monthDay(last - months + 1, '01'), to: monthDay(last, '31') }
  return withYears(source, ordinal.next + 1, { bounds }, false)
}

/** Adds the year that follows; of a pair ("2023/24") the second where `second`. */
function withYears(
  source: Source,
  at: number,
  parts: { part?: CalendarParts['part']; bounds: PartBounds },
  second: boolean,
): Read<CalendarParts> {
  const value = { ...(parts.part && { part: parts.part }), bounds: parts.bounds }
  const start = skip(source, skip(source, at, 'des', 'im'), ...yearWords)
  const first = readYear(source, start)
  if (!first) return { value, next: at }
  const pair = readNextYear(source, first.next, first.value)
  const year = second && pair ? pair.value : first.value
  return { value: { ...value, year }, next: pair?.next ?? first.next }
}

function monthDay(month: number, day: string): string {
  return `${String(month).padStart(2, '0')}-${day}`
}
