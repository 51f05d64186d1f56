import { totalEvidence, type EvidenceCheck } from './evidence.ts'
import { wilson, type Interval } from './interval.ts'
import { crossCalibrate, type CrossCalibration } from './cross-calibration.ts'
import { ruleRows, type RuleCount, type RuleRow } from './rules.ts'
import { categories, quality, total, type Category, type Count, type DateCount, type Score } from './score.ts'
import { atThreshold, bands, leaveOneOut, type AtThreshold, type Band, type LeftOut } from './thresholds.ts'

/** What was measured on one document. */
export interface Measured {
  readonly score: Score
  readonly evidence: EvidenceCheck
  readonly rules: readonly RuleCount[]
  /** Forms of names of organizations, before those that mean the same were put together. */
  readonly organizationForms: number
  readonly milliseconds: number
}

/** The measure of a folder. Names of the first five members are those of earlier scorers, so that results compare. */
export interface Report {
  readonly documents: number
  readonly categories: Readonly<Record<Category, Count & ReturnType<typeof quality>>>
  readonly dates: Readonly<Record<'start' | 'end', DateCount>>
  readonly accuracy: Readonly<Record<string, { readonly acc: number | null; readonly n: number }>>
  readonly autoPublish: readonly AtThreshold[]
  /** Wilson's interval of the precision (kind and start) at the first of these thresholds. */
  readonly interval: Interval
  readonly leaveOneOut: LeftOut
  readonly crossCalibration: CrossCalibration
  readonly bands: readonly Band[]
  readonly evidence: EvidenceCheck
  readonly organizationsBeforeMerging: number
  readonly rules: readonly RuleRow[]
  readonly milliseconds: { readonly median: number; readonly longest: number }
}

const comparedThresholds = [0.5, 0.7, 0.8, 0.95]

/** @param threshold the confidence from which on statements are published unreviewed */
export function reportOf(measured: readonly Measured[], threshold: number): Report {
  const scores = measured.map(({ score }) => score)
  const sum = total(scores)
  const autoPublish = [threshold, ...comparedThresholds].map(each => atThreshold(sum, each))
  const published = autoPublish[0] ?? { n: 0, precisionKindStart: 0 }
  const times = measured.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b)
  return {
    documents: measured.length,
    categories: Object.fromEntries(
      categories.map(category => [category, { ...quality(sum.counts[category]), ...sum.counts[category] }]),
    ) as Report['categories'],
    dates: sum.dates,
    accuracy: Object.fromEntries(
      Object.entries(sum.accuracy).map(([key, { right, n }]) => [key, { acc: n > 0 ? right / n : null, n }]),
    ),
    autoPublish,
    interval: wilson(Math.round((published.precisionKindStart ?? 0) * published.n), published.n),
    leaveOneOut: leaveOneOut(scores, threshold),
    crossCalibration: crossCalibrate(
      measured.map(({ rules }) => rules),
      sum.counts['membership:+kind'].gold,
      threshold,
    ),
    bands: bands(sum),
    evidence: totalEvidence(measured.map(({ evidence }) => evidence)),
    organizationsBeforeMerging: measured.reduce((all, { organizationForms }) => all + organizationForms, 0),
    rules: ruleRows(measured.flatMap(({ rules }) => rules)),
    milliseconds: { median: times[Math.floor(times.length / 2)] ?? 0, longest: times.at(-1) ?? 0 },
  }
}
