import type { Range } from '../../model/range.ts'

type Question = (range: Range) => boolean

/** Asks whether a range overlaps one of these. Costs n log n once and log n a question. */
export function overlapping(ranges: readonly Range[]): Question {
  const runs = merged(ranges)
  return ({ start, end }) => {
    const run = runs[indexAfter(runs, run => run.end <= start)]
    return run !== undefined && run.start < end
  }
}

/** Asks whether a range lies inside one of these. Costs n log n once and log n a question. */
export function inside(ranges: readonly Range[]): Question {
  const sorted = inOrder(ranges)
  let furthest = 0
  const reach = sorted.map(({ end }) => (furthest = Math.max(furthest, end)))
  return ({ start, end }) => (reach[indexAfter(sorted, range => range.start <= start) - 1] ?? -1) >= end
}

/** Ranges in text order. */
export function inOrder<T extends Range>(ranges: readonly T[]): readonly T[] {
  return ranges.toSorted((a, b) => a.start - b.start)
}

/** The ranges, in text order, that lie inside a part of the text. */
export function within<T extends Range>(ordered: readonly T[], { start, end }: Range): readonly T[] {
  const first = indexAfter(ordered, range => range.start < start)
  const last = indexAfter(ordered, range => range.start < end)
  return ordered.slice(first, last).filter(range => range.end <= end)
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const runs: { start: number; end: number }[] = []
  for (const { start, end } of inOrder(ranges)) {
    const last = runs.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else runs.push({ start, end })
  }
  return runs
}

/** Index of the first element that a test, true up to some element and false from there on, is false for. */
function indexAfter<T>(list: readonly T[], isBefore: (element: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(list[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
