import { isToCome, type Held } from '../model/as-of.ts'
import type { Day } from '../model/partial-date.ts'
import type { Gap } from './succession.ts'

/** How a stretch of time is meant: the three answers of the model, or that nobody is known to have held the office. */
export type Stretch = 'certain' | 'presumed' | 'possible' | 'gap'

/** A stretch of days; without a begin or an end it is unknown how far it reaches. */
export interface Span {
  readonly kind: Stretch
  readonly from?: Day
  readonly to?: Day
}

/** A span as it is drawn, in per cent of the width. */
export interface Segment {
  readonly kind: Stretch
  readonly from: number
  readonly to: number
  /** Where it goes on beyond what is drawn. */
  readonly opensLeft: boolean
  readonly opensRight: boolean
}

export interface Timeline {
  readonly lanes: readonly (readonly Segment[])[]
  /** Begins of years. */
  readonly ticks: readonly { readonly year: number; readonly at: number }[]
  /** Where today is, if it is in the picture. */
  readonly today?: number
}

/**
 * The stretches of one holding: what is possible before it had surely begun, what is certain, and after the day last
 * confirmed what is presumed (nothing is known of an end) or possible. What is to come is possible at most, as in `answerOn`.
 */
export function spansOf(held: Held, today: Day): readonly Span[] {
  const { beginEarliest, beginLatest, endEarliest, endLatest } = held
  // Whoever held it on a day had begun by then.
  const begun = beginLatest ?? endEarliest
  if (begun === undefined || isToCome(held.status)) return anytime(beginEarliest ?? begun, endLatest)
  const isConfirmed = endEarliest !== undefined && endEarliest >= begun
  return joined([
    ...(beginEarliest === begun ? [] : [span('possible', beginEarliest, begun)]),
    ...(isConfirmed ? [span('certain', begun, endEarliest)] : []),
    ...afterwards(isConfirmed ? endEarliest : begun, held, today),
  ])
}

function anytime(from: Day | undefined, to: Day | undefined): readonly Span[] {
  return from === undefined && to === undefined ? [] : [span('possible', from, to)]
}

function afterwards(confirmed: Day, { endLatest, status }: Held, today: Day): readonly Span[] {
  if (endLatest !== undefined) return endLatest > confirmed ? [span('possible', confirmed, endLatest)] : []
  if (status === 'ended') return [span('possible', confirmed, undefined)]
  return today > confirmed ? [span('presumed', confirmed, today)] : []
}

/** A time without a holder; one without an end lasts until today. */
export function gapSpans({ from, to }: Gap, today: Day): readonly Span[] {
  if (from === undefined) return []
  const until = to ?? today
  return from < until ? [span('gap', from, until)] : []
}

function span(kind: Stretch, from: Day | undefined, to: Day | undefined): Span {
  return { kind, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

/** Where nothing is certain, what may be the begin and what may be the end are one stretch. */
function joined(spans: readonly Span[]): readonly Span[] {
  return spans.reduce<readonly Span[]>((done, next) => {
    const last = done.at(-1)
    if (last?.kind !== next.kind) return [...done, next]
    return [...done.slice(0, -1), span(next.kind, last.from, next.to)]
  }, [])
}

/** Share of the width that is left free on both sides, and that what reaches nobody knows how far is drawn with. */
const margin = 0.06

/** In per cent: so wide is a single day drawn. */
const narrowest = 0.8

const shortest = 2 * 365

/** Several lanes on one scale of time. Nothing where no lane has a day. */
export function timelineOf(lanes: readonly (readonly Span[])[], today: Day): Timeline | undefined {
  const days = lanes.flat().flatMap(({ from, to }) => [from, to].flatMap(day => day ?? []))
  if (days.length === 0) return undefined
  const [first, last] = [Math.min(...days.map(dayNumber)), Math.max(...days.map(dayNumber))]
  const free = margin * Math.max(last - first, shortest)
  const start = first - free
  const length = Math.max(last - first, shortest) + 2 * free
  const at = (day: number): number => round((100 * (day - start)) / length)
  const now = at(dayNumber(today))
  return {
    lanes: lanes.map(spans => spans.map(each => segmentOf(each, at, free))),
    ticks: ticksBetween(start, start + length).map(({ year, day }) => ({ year, at: at(day) })),
    ...(now >= 0 && now <= 100 && { today: now }),
  }
}

function segmentOf({ kind, from, to }: Span, at: (day: number) => number, stub: number): Segment {
  const begin = from === undefined ? dayNumber(to ?? '') - stub : dayNumber(from)
  const left = at(begin)
  const right = at(to === undefined ? begin + stub : dayNumber(to))
  return {
    kind,
    from: left,
    to: Math.max(right, round(left + narrowest)),
    opensLeft: from === undefined,
    opensRight: to === undefined || kind === 'presumed',
  }
}

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500]

/** So many years can be read side by side on the narrowest screen. */
const mostTicks = 6

function ticksBetween(start: number, end: number): readonly { year: number; day: number }[] {
  const all = steps.map(step => yearsBetween(start, end, step))
  return all.find(years => years.length <= mostTicks) ?? []
}

function yearsBetween(start: number, end: number, step: number): readonly { year: number; day: number }[] {
  const yearOf = (day: number): number => new Date(day * dayLength).getUTCFullYear()
  const first = Math.ceil(yearOf(start) / step) * step
  const count = Math.max(0, Math.floor((yearOf(end) - first) / step) + 1)
  return Array.from({ length: count }, (_, place) => first + place * step)
    .map(year => ({ year, day: dayNumber(`${year}-01-01`) }))
    .filter(({ day }) => day >= start && day <= end)
}

const dayLength = 86_400_000

/** Days since 1970. */
function dayNumber(day: Day): number {
  return Date.parse(day) / dayLength
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
