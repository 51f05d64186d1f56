import { calibrate, type GroundCount, type Grounds } from '../../model/calibration.ts'
import type { Row } from '../../model/tsv.ts'

/**
 * Reads data/lexicon/de/rule-precision.tsv, which "personalia evaluate --calibrate" writes: how often memberships on some
 * grounds are right. Rows of events and successions are kept for readers, memberships are not judged by them.
 */
export function rulePrecision(rows: readonly Row[]): (grounds: Grounds) => number {
  return calibrate(rows.map(countOf).filter(({ rule }) => !/^(?:event|succession) /u.test(rule)))
}

function countOf(row: Row): GroundCount {
  return {
    rule: row.get('rule'),
    organization: row.get('organization') as GroundCount['organization'],
    begin: row.get('begin') as GroundCount['begin'],
    hits: Number(row.get('hits')),
    total: Number(row.get('total')),
  }
}
