import type { DateUnit } from '../../model/partial-date.ts'
import type { Deixis, PartWord } from './date-lexicon.ts'
import type { CalendarParts, DateReading } from './mention.ts'
import { readCalendar } from './read-calendar.ts'
import { readYear } from './read-number.ts'
import { readPart, readYearSpan, readYearTime } from './read-part.ts'
import type { Opening, Read, Source } from './source.ts'
import { isWord, noun, opensSentence, readPhrase, skip, stems } from './source.ts'

/** "heute", "gestern Abend", "tags darauf", "im Folgejahr" */
export function readRelativeTime(source: Source, at: number): Read<DateReading> | undefined {
  const found = readPhrase(source, at, source.lexicon.relativeTimes)
  const token = source.tokens[at]
  if (!found || !token) return undefined
  if (token.text !== token.lower && !opensSentence(source, at)) return undefined
  return {
    value: { kind: 'relative', ...found.value },
    next: skip(source, found.next, ...source.lexicon.daytimes),
  }
}

/** "im vergangenen Jahr", "nächsten Monat", "seit vergangener Woche", "Ende kommenden Jahres", "Ende des Monats" */
export function readRelativeUnit(
  source: Source,
  at: number,
  opening: Opening,
): Read<DateReading> | undefined {
  const part = noun(source, at, source.lexicon.parts)
  const pointer = part ? readPartDeixis(source, at + 1) : readDeixis(source, at)
  const unit = pointer && readSingleUnit(source, pointer.next)
  if (!unit || (pointer.value.recurringOnly && !isNewYear(unit.value, opening))) return undefined
  return pointedAt(source, pointer.value, unit, part && partIn(part, unit.value))
}

/** "im neuen Jahr", but not "der neue Monat", "das neue Jahr". */
function isNewYear(unit: DateUnit, { preposition }: Opening): boolean {
  return unit === 'year' && preposition !== undefined
}

/** A week has no such part, a day neither. */
function partIn({ part, inYear, inMonth }: PartWord, unit: DateUnit): CalendarParts | undefined {
  const bounds = unit === 'year' ? inYear : unit === 'month' ? inMonth : undefined
  return bounds && { part, bounds }
}

function pointedAt(
  source: Source,
  { shift, base, sameDay }: Deixis,
  unit: Read<DateUnit>,
  from: CalendarParts | undefined,
): Read<DateReading> {
  const year = unit.value === 'year' ? readYear(source, unit.next) : undefined
  if (year) return { value: { kind: 'calendar', from: { ...from, year: year.value } }, next: year.next }
  // "am nächsten Tag" counts from the day told before, not from today.
  const told = unit.value === 'day' && !sameDay ? 'anchor' : base
  const value = { kind: 'relative', unit: unit.value, shift, base: told, ...(from && { from }) } as const
  return { value, next: unit.next }
}

function readSingleUnit(source: Source, at: number): Read<DateUnit> | undefined {
  const unit = noun(source, at, source.lexicon.units)
  const plural = isWord(source, at, 'jahre', 'jahren', 'monate', 'monaten', 'wochen', 'tage', 'tagen')
  return unit?.times === 1 && !plural ? { value: unit.unit, next: at + 1 } : undefined
}

/** "am kommenden Dienstag (1. Dezember)", "im kommenden Frühjahr", "zum neuen Schuljahr", "am heutigen Donnerstag" */
export function readRelativeNoun(source: Source, at: number): Read<DateReading> | undefined {
  const pointer = readDeixis(source, at)
  const named = pointer && readCalendar(source, pointer.next)
  if (!named || named.value.year !== undefined) return undefined
  const { sameDay, shift, base } = pointer.value
  const weekday = named.value.weekday !== undefined
  const from = weekday ? bracketedDate(source, named) : named
  return {
    value: { kind: 'relative', from: from.value, shift, base, ...(sameDay && { unit: 'day' }) },
    next: from.next,
  }
}

/** "Jahresende", "Jahreswechsel", "Ende des Jahres", "Schuljahr": a time of the year without its year. */
export function readRecurring(source: Source, at: number, opening: Opening): Read<DateReading> | undefined {
  const reader = noun(source, at, source.lexicon.parts)
    ? readPart
    : opening.preposition
      ? readYearNoun
      : undefined
  const time = reader?.(source, at)
  if (!time || time.value.year !== undefined || time.value.month !== undefined) return undefined
  return { value: { kind: 'relative', from: time.value }, next: time.next }
}

function readYearNoun(source: Source, at: number): Read<CalendarParts> | undefined {
  return readYearTime(source, at) ?? readYearSpan(source, at)
}

/** A weekday may be followed by its date: "(1. Dezember)", ", 1. Dezember", ", dem 1. Dezember". */
function bracketedDate(source: Source, weekday: Read<CalendarParts>): Read<CalendarParts> {
  const bracket = isWord(source, weekday.next, '(')
  const start = skip(source, skip(source, weekday.next, '(', ','), 'dem', 'den')
  const date = start > weekday.next ? readCalendar(source, start) : undefined
  if (date?.value.day === undefined || date.value.weekday !== undefined) return weekday
  if (bracket && !isWord(source, date.next, ')')) return weekday
  return { value: { ...date.value, ...weekday.value }, next: bracket ? date.next + 1 : date.next }
}

function readDeixis(source: Source, at: number): Read<Deixis> | undefined {
  const word = source.tokens[at]?.lower ?? ''
  for (const stem of stems(word)) {
    const value = source.lexicon.deixis.get(stem)
    if (value) return { value, next: at + 1 }
  }
  return undefined
}

/** "dieses", "des laufenden"; "des Monats" after a part is this month, "des Jahres" any, see `readRecurring`. */
function readPartDeixis(source: Source, at: number): Read<Deixis> | undefined {
  const start = skip(source, at, 'des', 'der')
  const value: Deixis = { shift: 0, base: 'published', sameDay: false, recurringOnly: false }
  return isWord(source, start, 'monats') ? { value, next: start } : readDeixis(source, start)
}
