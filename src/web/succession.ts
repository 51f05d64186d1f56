import { answerOn, isAnswer, isToCome, type Answer, type Days } from '../model/as-of.ts'
import { addDays, dayBefore, type Day } from '../model/partial-date.ts'
import type { MembershipRow } from './memberships.ts'

/** A time in which nobody is known to have held a sole office; without an end it goes on, without a begin nobody knows since when. */
export interface Gap {
  readonly from?: Day
  readonly to?: Day
}

export type Station = { readonly row: MembershipRow } | { readonly gap: Gap }

/**
 * The holders of a post, the latest first, with the gaps between them and after the last. Only what no holder can have
 * covered is a gap: an end between two years and a begin a year later may meet. Acting holders fill no gap, for the
 * office is vacant while they act; those to come open none.
 * @param sole whether at most one person holds the post at a time; where several do, nobody is missing
 */
export function stations(rows: readonly MembershipRow[], sole: boolean): readonly Station[] {
  const ordered = [...rows].sort((a, b) => compare(beginOf(a), beginOf(b)))
  const told: Station[] = []
  let reach: Reach = undefined
  for (const [place, row] of ordered.entries()) {
    const holds = sole && fills(row)
    const gap = holds ? gapUpTo(earliestBegin(ordered.slice(place).filter(fills)), reach) : undefined
    told.push(...(gap ? [{ gap }] : []), { row })
    if (holds) reach = farther(reach, row)
  }
  const last = gapAfter(reach, ordered)
  return (last ? [...told, { gap: last }] : told).reverse()
}

function fills({ acting, held }: MembershipRow): boolean {
  return !acting && !isToCome(held.status)
}

/** The first day on which one of them can have begun; undefined where that may be any day. */
function earliestBegin(rows: readonly MembershipRow[]): Day | undefined {
  const begins = rows.map(({ held }) => held.beginEarliest ?? '').sort(compare)
  return begins[0] === '' ? undefined : begins[0]
}

/** The last day that a holder so far can have served; open where none is known, undefined before the first. */
type Reach = { readonly until: Day } | { readonly open: true; readonly ended: boolean } | undefined

/** Whoever left nobody knows when may have stayed on for long: only what is known closes an end. */
function farther(reach: Reach, { held }: MembershipRow): Reach {
  const { endLatest, status } = held
  const isOpen = reach !== undefined && 'open' in reach
  if (endLatest === undefined) return { open: true, ended: status === 'ended' && (!isOpen || reach.ended) }
  if (isOpen || (reach && reach.until >= endLatest)) return reach
  return { until: endLatest }
}

/** Whoever stands later in the order may have begun before this one: the gap ends with the first who can have. */
function gapUpTo(begin: Day | undefined, reach: Reach): Gap | undefined {
  if (reach === undefined || 'open' in reach || begin === undefined) return undefined
  const from = addDays(reach.until, 1)
  return from < begin ? { from, to: dayBefore(begin) } : undefined
}

/** Until a holder to come begins, if one does. */
function gapAfter(reach: Reach, rows: readonly MembershipRow[]): Gap | undefined {
  if (reach === undefined) return undefined
  if ('open' in reach) return reach.ended ? {} : undefined
  const planned = rows.find(({ held }) => isToCome(held.status))?.held.beginEarliest
  return planned === undefined ? { from: addDays(reach.until, 1) } : gapUpTo(planned, reach)
}

/** Who holds a post in some days, and the nearest before and after. */
export interface Around {
  readonly holders: readonly MembershipRow[]
  readonly before?: MembershipRow
  readonly after?: MembershipRow
}

export function around(rows: readonly MembershipRow[], days: Days, answer: Answer): Around {
  const ordered = [...rows].sort((a, b) => compare(beginOf(a), beginOf(b)))
  const holders = ordered.filter(({ held }) => isAnswer(answerOn(held, days), answer))
  const others = ordered.filter(row => !holders.includes(row) && !row.acting)
  const first = holders[0] ? beginOf(holders[0]) : days.first
  const before = others.findLast(row => beginOf(row) <= first && !isToCome(row.held.status))
  const after = others.find(row => row !== before && beginOf(row) > days.first)
  return { holders, ...(before && { before }), ...(after && { after }) }
}

/** Where a holder stands in the order. */
function beginOf({ held }: MembershipRow): Day {
  return held.beginLatest ?? held.beginEarliest ?? held.endLatest ?? ''
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
