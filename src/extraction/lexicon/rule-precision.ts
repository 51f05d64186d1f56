import type { Row } from '../../model/tsv.ts'

/** How often the statements of a rule were right on annotated documents. */
export interface RuleCount {
  readonly hits: number
  readonly total: number
}

/** Reads data/lexicon/de/rule-precision.tsv, which "personalia evaluate --calibrate" writes: rule id → count. */
export function ruleCounts(rows: readonly Row[]): ReadonlyMap<string, RuleCount> {
  return new Map(
    rows.map(row => [row.get('rule'), { hits: Number(row.get('hits')), total: Number(row.get('total')) }]),
  )
}
