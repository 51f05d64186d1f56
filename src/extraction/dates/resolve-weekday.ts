import { addDays, type Day, onDay, weekdayOf } from '../../model/partial-date.ts'
import type { DateMention } from './mention.ts'
import type { DateContext, ResolvedDate } from './date-context.ts'
import { directionOf } from './resolve-year.ts'

/** Whether the phrase names a weekday and no date; "am heutigen Montag" counts by the day. */
export function isWeekdayAlone({ kind, from, unit }: DateMention): boolean {
  return kind !== 'range' && unit === undefined && from?.weekday !== undefined && from.month === undefined
}

/** "am Montag": the last one up to publication, or the next from it on; only where the day of publication is known. */
export function resolveWeekday(
  { from: parts, preposition, shift, base }: DateMention,
  { published, tense }: DateContext,
): ResolvedDate | undefined {
  const weekday = parts?.weekday
  const day = base === 'anchor' ? undefined : knownDay(published)
  if (day === undefined || weekday === undefined) return undefined
  const direction = directionOf(preposition, tense)
  const find = direction === 'backward' || direction === 'nearest' ? upTo : from
  const found = shift === undefined ? find(weekday, day) : shifted(weekday, day, shift)
  return { date: onDay(found), basis: 'resolved', why: 'the weekday beside the day of publication' }
}

function knownDay(published: DateContext['published']): Day | undefined {
  return published && published.earliest === published.latest ? published.earliest : undefined
}

/** "am vergangenen", "am kommenden" and "an diesem Montag": before, after, or in the week of the day. */
function shifted(weekday: number, day: Day, shift: number): Day {
  if (shift < 0) return upTo(weekday, addDays(day, -1))
  return shift > 0 ? from(weekday, addDays(day, 1)) : addDays(day, weekday - weekdayOf(day))
}

function upTo(weekday: number, day: Day): Day {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7))
}

function from(weekday: number, day: Day): Day {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7)
}
