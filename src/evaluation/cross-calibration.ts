import { calibrate } from '../model/calibration.ts'
import { wilson, type Interval } from './interval.ts'
import type { RuleCount } from './rules.ts'

/** What the calibration is worth on documents that it was not counted on. */
export interface CrossCalibration {
  readonly threshold: number
  /** Memberships at or above the threshold, their share of all annotated ones. */
  readonly n: number
  readonly coverageOfGold: number
  /** Without a false claim, and with every start that is annotated. */
  readonly sound: number
  readonly right: number
  readonly interval: Interval
}

/** Leave one document out: its memberships get the confidence that the counts of all the others give them. */
export function crossCalibrate(
  documents: readonly (readonly RuleCount[])[],
  gold: number,
  threshold: number,
): CrossCalibration {
  const memberships = documents.map(counts =>
    counts.filter(({ rule }) => !/^(?:event|succession) /u.test(rule)),
  )
  const published = memberships.flatMap(own => {
    const confidence = calibrate(memberships.filter(other => other !== own).flat())
    return own.filter(statement => confidence(statement) >= threshold)
  })
  const sum = (of: 'hits' | 'right'): number => published.reduce((all, statement) => all + statement[of], 0)
  return {
    threshold,
    n: published.length,
    coverageOfGold: gold > 0 ? published.length / gold : 0,
    sound: sum('hits'),
    right: sum('right'),
    interval: wilson(sum('hits'), published.length),
  }
}
