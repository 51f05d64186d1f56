import type { CalendarParts, DatePreposition, DateReading } from './mention.ts'
import { readCalendar } from './read-calendar.ts'
import { readDay, readNextYear, readYear } from './read-number.ts'
import type { Opening, Read, Source } from './source.ts'
import { isCapitalised, isWord, skip } from './source.ts'

const dashes = ['-', '–', '—', '−']
const articles = ['der', 'dem', 'den', 'das', 'die', 'einer', 'einem']
const untilNow = ['heute', 'jetzt', 'dato', 'zuletzt']
/** Words between "bis" and its date. */
const beforeEnd = [
  'zum',
  'zur',
  'einschließlich',
  'voraussichtlich',
  'spätestens',
  'dem',
  'den',
  'in',
  'das',
  'ins',
]

/** Two ends: "von 2003 bis 2011", "(2004-2010)", "vom 1. bis 31. März 2020", "zwischen 2003 und 2011". */
export function readRange(source: Source, at: number, opening: Opening): Read<DateReading> | undefined {
  const from = readCalendar(source, at) ?? readLoneDay(source, at)
  const joint = from && readJoint(source, from.next, opening.preposition)
  if (!joint) return undefined
  const to = readCalendar(source, joint.value ? joint.next : skipBeforeEnd(source, joint.next))
  if (!to || !isDated(from.value)) return undefined
  const ends = { from: completed(from.value, to.value), to: to.value }
  if ((ends.from.year ?? 0) > (ends.to.year ?? Infinity)) return undefined
  return { value: { kind: 'range', ...ends }, next: to.next }
}

/** "von 2004 bis heute" has one end only. */
export function readUntilNow(source: Source, at: number): Read<DateReading> | undefined {
  const from = readCalendar(source, at)
  if (!from || !isWord(source, from.next, 'bis') || !isWord(source, from.next + 1, ...untilNow))
    return undefined
  return { value: { kind: 'calendar', preposition: 'seit', from: from.value }, next: from.next + 2 }
}

/** "vom 1. Mai 2020 an", "von Mai an leitet sie", but not "vom 1. Mai an der Schule" */
export function readFromOn(source: Source, at: number, opening: Opening): Read<DateReading> | undefined {
  const from = opening.preposition === 'von' ? readCalendar(source, at) : undefined
  const after = from && source.tokens[from.next + 1]
  if (!from || !isWord(source, from.next, 'an') || (after && isCapitalised(after))) return undefined
  if (isWord(source, from.next + 1, ...articles)) return undefined
  return { value: { kind: 'calendar', preposition: 'ab', from: from.value }, next: from.next + 1 }
}

/** "in den Jahren 2019/2020", "2010/11" */
export function readYearPair(source: Source, at: number): Read<DateReading> | undefined {
  const from = readYear(source, skip(source, at, 'jahren', 'jahre'))
  const to = from && readNextYear(source, from.next, from.value)
  if (!to) return undefined
  return { value: { kind: 'range', from: { year: from.value }, to: { year: to.value } }, next: to.next }
}

/** The word or dash between the ends; true for a dash. */
function readJoint(source: Source, at: number, preposition?: DatePreposition): Read<boolean> | undefined {
  if (isWord(source, at, ...dashes)) return { value: true, next: at + 1 }
  const word = preposition === 'zwischen' ? 'und' : 'bis'
  return isWord(source, at, word) ? { value: false, next: at + 1 } : undefined
}

/** "bis einschließlich zum 31. März" */
function skipBeforeEnd(source: Source, at: number): number {
  return skip(source, skip(source, at, ...beforeEnd), ...beforeEnd)
}

/** "1." in "1. bis 5. Mai" */
function readLoneDay(source: Source, at: number): Read<CalendarParts> | undefined {
  const day = readDay(source, at)
  return day && { value: { day: day.value }, next: day.next }
}

function isDated(parts: CalendarParts): boolean {
  return (
    parts.year !== undefined ||
    parts.month !== undefined ||
    parts.day !== undefined ||
    parts.bounds !== undefined
  )
}

/** What the first end leaves to the second: "1. bis 5. Mai 2020", "November bis Februar 2021". */
function completed(from: CalendarParts, to: CalendarParts): CalendarParts {
  const month = from.month ?? (from.day === undefined ? undefined : to.month)
  const withMonth = month === undefined ? from : { ...from, month }
  if (from.year !== undefined || to.year === undefined) return withMonth
  const crosses = month !== undefined && to.month !== undefined && month > to.month
  return { ...withMonth, year: crosses ? to.year - 1 : to.year }
}
