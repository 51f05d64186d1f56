import { addDays, type Day } from '../model/partial-date.ts'
import type { MembershipStatement } from '../model/statement.ts'

/** What is known of a period: an absent bound is unbounded. */
export interface Bounds {
  readonly beginEarliest?: Day
  readonly beginLatest?: Day
  readonly endEarliest?: Day
  readonly endLatest?: Day
}

const names = ['beginEarliest', 'beginLatest', 'endEarliest', 'endLatest'] as const

/** The bounds of a membership as it is published: what is only announced is confirmed on no day. */
export function boundsOf({ period, status }: MembershipStatement): Bounds {
  const toCome = status === 'planned' || status === 'proposed'
  return bounds(names.map(name => (toCome && name === 'endEarliest' ? undefined : period[name])))
}

/** "2020-01-01 2020-12-31 2021-05-01 -": begin, begin, end, end. */
export function formatBounds(known: Bounds): string {
  return names.map(name => known[name] ?? '-').join(' ')
}

export const boundsPattern = /^(?:\d{4}-\d\d-\d\d|-)(?: (?:\d{4}-\d\d-\d\d|-)){3}$/u

export function parseBounds(text: string): Bounds {
  return bounds(text.split(' ').map(day => (day === '-' || day === '' ? undefined : day)))
}

function bounds(days: readonly (Day | undefined)[]): Bounds {
  return Object.fromEntries(
    names.flatMap((name, index) => (days[index] === undefined ? [] : [[name, days[index]]])),
  )
}

/**
 * How two accounts of one person in one office go together: they can be about one and the same period (perhaps
 * contradicting each other on its begin or end); one term follows the other without a gap; or there is a gap.
 */
export type Relation = 'one' | 'successive' | 'apart'

export function relate(a: Bounds, b: Bounds): Relation {
  if (isGap(a, b) || isGap(b, a)) return 'apart'
  return follows(a, b) || follows(b, a) ? 'successive' : 'one'
}

/** The first was over, for certain, before the second is known to have begun. */
function isGap(first: Bounds, second: Bounds): boolean {
  const begin = second.beginEarliest ?? second.beginLatest
  return first.endLatest !== undefined && begin !== undefined && addDays(first.endLatest, 1) < begin
}

/** They cannot be one period, and the first is over when the second begins. */
function follows(first: Bounds, second: Bounds): boolean {
  if (first.endLatest === undefined || second.beginLatest === undefined) return false
  const different =
    isBefore(first.beginLatest, second.beginEarliest) || isBefore(first.endLatest, second.endEarliest)
  return different && first.endLatest <= second.beginLatest
}

/** How well two accounts of one period agree: 2 for a begin in common, 1 for begins that can be one, 0 else. */
export function agreement(a: Bounds, b: Bounds): number {
  if (isBefore(a.beginLatest, b.beginEarliest) || isBefore(b.beginLatest, a.beginEarliest)) return 0
  const known = a.beginEarliest !== undefined && b.beginEarliest !== undefined
  return known ? 2 : 1
}

function isBefore(a: Day | undefined, b: Day | undefined): boolean {
  return a !== undefined && b !== undefined && a < b
}
