import type { Holding } from './holding.ts'

/** A membership on the days on which it certainly held (docs/model.md: beginLatest ≤ day ≤ endEarliest). */
interface Core {
  readonly holding: Holding
  readonly first: string
  readonly last: string
}

/**
 * Pairs that certainly held on one day, the earlier begin first. A sweep: by begin, against those that are still there.
 * Whoever leaves on the day on which the next comes was not there together with them.
 */
export function certainOverlaps(
  holdings: readonly Holding[],
): readonly (readonly [earlier: Holding, later: Holding])[] {
  const found: (readonly [Holding, Holding])[] = []
  let present: readonly Core[] = []
  for (const next of cores(holdings)) {
    present = present.filter(({ last }) => last >= next.first)
    for (const { holding } of present) {
      if (!handsOver(holding, next.holding)) found.push([holding, next.holding])
    }
    present = [...present, next]
  }
  return found
}

function cores(holdings: readonly Holding[]): readonly Core[] {
  return holdings
    .flatMap(holding => {
      const { beginLatest: first, endEarliest: last } = holding
      return first !== undefined && last !== undefined && first <= last ? [{ holding, first, last }] : []
    })
    .toSorted((a, b) => compare(a.first, b.first) || compare(a.holding.membership, b.holding.membership))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function handsOver({ endLatest }: Holding, { beginEarliest }: Holding): boolean {
  return endLatest !== undefined && beginEarliest !== undefined && endLatest <= beginEarliest
}
