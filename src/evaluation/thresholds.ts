import { wilson, type Interval } from './interval.ts'
import type { Judged, Score } from './score.ts'

/** What would be published unreviewed from some confidence on. */
export interface AtThreshold {
  readonly threshold: number
  readonly n: number
  readonly coverageOfGold: number
  readonly precisionKindStart: number | null
  readonly precisionKind: number | null
}

/** Of the memberships with a confidence of at least `threshold`; coverage is their number in those annotated. */
export function atThreshold({ judged, counts }: Score, threshold: number): AtThreshold {
  const sure = graded(judged).filter(({ confidence }) => confidence >= threshold)
  const gold = counts['membership:+kind'].gold
  return {
    threshold,
    n: sure.length,
    coverageOfGold: gold > 0 ? sure.length / gold : 0,
    precisionKindStart: shareOf(sure, 'right'),
    precisionKind: shareOf(sure, 'rightKind'),
  }
}

export interface Band {
  readonly from: number
  readonly below: number
  readonly n: number
  readonly right: number
  readonly precision: number | null
  readonly coverageOfGold: number
  readonly interval: Interval
}

const bounds = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 1]

/** Memberships by confidence: where it is calibrated, the precision of a band lies in the band. */
export function bands({ judged, counts }: Score): readonly Band[] {
  const gold = counts['membership:+kind'].gold
  return bounds.slice(0, -1).map((from, index) => {
    const below = bounds[index + 1] ?? 1
    const within = graded(judged).filter(
      ({ confidence }) => confidence >= from && (confidence < below || below === 1),
    )
    const right = within.filter(each => each.right).length
    return {
      from,
      below,
      n: within.length,
      right,
      precision: shareOf(within, 'right'),
      coverageOfGold: gold > 0 ? within.length / gold : 0,
      interval: wilson(right, within.length),
    }
  })
}

/** What the choice of a threshold is worth on documents that it was not chosen on. */
export interface LeftOut {
  /** The precision that the choice asks for. */
  readonly wanted: number
  /** What was chosen without each document in turn; null where no threshold reached it. */
  readonly chosen: readonly (number | null)[]
  readonly n: number
  readonly right: number
  readonly coverageOfGold: number
  readonly precision: number | null
  readonly interval: Interval
}

/**
 * Leave one document out: for each, the threshold is chosen on all others (`chooseThreshold`) and applied to it; the
 * results are pooled.
 */
export function leaveOneOut(scores: readonly Score[], wanted: number): LeftOut {
  const chosen = scores.map(score =>
    chooseThreshold(
      scores.filter(other => other !== score),
      wanted,
    ),
  )
  const published = scores.flatMap(({ judged }, index) => {
    const threshold = chosen[index] ?? Infinity
    return graded(judged).filter(({ confidence }) => confidence >= threshold)
  })
  const right = published.filter(each => each.right).length
  const gold = scores.reduce((sum, { counts }) => sum + counts['membership:+kind'].gold, 0)
  return {
    wanted,
    chosen,
    n: published.length,
    right,
    coverageOfGold: gold > 0 ? published.length / gold : 0,
    precision: shareOf(published, 'right'),
    interval: wilson(right, published.length),
  }
}

/** The lowest confidence from which on the precision is at least `wanted`; null where there is none. */
export function chooseThreshold(scores: readonly Score[], wanted: number): number | null {
  const all = graded(scores.flatMap(({ judged }) => judged)).toSorted((a, b) => b.confidence - a.confidence)
  let right = 0
  let chosen: number | null = null
  all.forEach((each, index) => {
    if (each.right) right += 1
    const last = all[index + 1]?.confidence !== each.confidence
    if (last && right / (index + 1) >= wanted) chosen = each.confidence
  })
  return chosen
}

type Graded = Judged & { readonly confidence: number }

function graded(judged: readonly Judged[]): readonly Graded[] {
  return judged.filter((each): each is Graded => each.confidence !== undefined)
}

function shareOf(judged: readonly Judged[], key: 'right' | 'rightKind'): number | null {
  return judged.length > 0 ? judged.filter(each => each[key]).length / judged.length : null
}
