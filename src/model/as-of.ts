import { type Day, parsePartialDate } from './partial-date.ts'
import type { Period } from './statement.ts'

/** The four days that are compared; an absent one is unbounded. */
export type Bounds = Pick<Period, 'beginEarliest' | 'beginLatest' | 'endEarliest' | 'endLatest'>

/** When an office was held, and what the newest source says of it (MembershipStatement.status). */
export interface Held extends Bounds {
  readonly status: string
}

/**
 * How sure it is that an office was held (docs/model.md, dates), from the surest on. Cumulative: who asks for presumed
 * gets what is certain as well.
 */
export const answers = ['certain', 'presumed', 'possible'] as const
export type Answer = (typeof answers)[number]

/** A day, month or year that is asked for: "at any time in". */
export interface Days {
  readonly first: Day
  readonly last: Day
}

/** 2015, 2015-06 or 2015-06-01; undefined for anything else and for a day that the calendar does not have. */
export function readDays(text: string): Days | undefined {
  const date = parsePartialDate(text)
  return date && { first: date.earliest, last: date.latest }
}

/**
 * The surest answer to whether it was held at any time in these days; undefined where it certainly was not.
 * certain: it had begun by the last and was still held on the first day. presumed: it had begun, and nothing is known of
 * an end. What is only announced is never more than possible, and what is over has no open end, even if nobody knows when.
 */
export function answerOn(held: Held, days: Days): Answer | undefined {
  if (!isPossible(held, days)) return undefined
  const begun = held.beginLatest !== undefined && held.beginLatest <= days.last
  if (!begun || isToCome(held.status)) return 'possible'
  if (held.endEarliest !== undefined && held.endEarliest >= days.first) return 'certain'
  return held.endLatest === undefined && held.status !== 'ended' ? 'presumed' : 'possible'
}

function isPossible({ beginEarliest, endLatest }: Bounds, { first, last }: Days): boolean {
  return (
    (beginEarliest === undefined || beginEarliest <= last) && (endLatest === undefined || endLatest >= first)
  )
}

/** Whether an answer is among those asked for. */
export function isAnswer(found: Answer | undefined, asked: Answer): boolean {
  return found !== undefined && answers.indexOf(found) <= answers.indexOf(asked)
}

/** Announced for a day to come, or not even decided: confirmed on no day. */
export function isToCome(status: string): boolean {
  return status === 'planned' || status === 'proposed'
}
