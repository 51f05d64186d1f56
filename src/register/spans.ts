import type { Day } from '../model/partial-date.ts'

/** Days between which something lies; an absent one is unbounded. */
export interface Span {
  readonly earliest?: Day | undefined
  readonly latest?: Day | undefined
}

/** What all of them allow. */
export function intersection(spans: readonly Span[]): Span {
  return {
    earliest: last(spans.map(({ earliest }) => earliest)),
    latest: first(spans.map(({ latest }) => latest)),
  }
}

/** What any of them allows, and what lies between. */
export function hull(spans: readonly Span[]): Span {
  return {
    earliest: spans.some(({ earliest }) => earliest === undefined)
      ? undefined
      : first(spans.map(({ earliest }) => earliest)),
    latest: spans.some(({ latest }) => latest === undefined)
      ? undefined
      : last(spans.map(({ latest }) => latest)),
  }
}

export function isEmpty({ earliest, latest }: Span): boolean {
  return earliest !== undefined && latest !== undefined && earliest > latest
}

/** For each of them whether it has no day in common with one of the others. */
export function disputed(spans: readonly Span[]): readonly boolean[] {
  const common = intersection(spans)
  // Spans of a line that pairwise meet have a common day, so it is enough to look at the outermost ends.
  return spans.map(
    ({ earliest, latest }) =>
      isEmpty({ earliest, latest: common.latest }) || isEmpty({ earliest: common.earliest, latest }),
  )
}

/** The first of the days that are known. */
export function first(days: readonly (Day | undefined)[]): Day | undefined {
  return known(days).reduce<Day | undefined>(
    (found, day) => (found === undefined || day < found ? day : found),
    undefined,
  )
}

/** The last of the days that are known. */
export function last(days: readonly (Day | undefined)[]): Day | undefined {
  return known(days).reduce<Day | undefined>(
    (found, day) => (found === undefined || day > found ? day : found),
    undefined,
  )
}

function known(days: readonly (Day | undefined)[]): readonly Day[] {
  return days.filter(day => day !== undefined)
}
