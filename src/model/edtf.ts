import { type Day, addDays } from './partial-date.ts'

/** An expression of EDTF (ISO 8601-2), and the level of the standard that it needs. */
export interface Edtf {
  readonly value: string
  readonly level: 0 | 2
}

/**
 * One day out of a span, each end as coarse as it can be without changing the span: 2015, [2015-03..2016-12].
 * An absent end is unbounded; undefined where both are.
 */
export function edtfSpan(earliest: Day | undefined, latest: Day | undefined): Edtf | undefined {
  if (earliest === undefined && latest === undefined) return undefined
  const length = Math.max(beginPrecision(earliest), endPrecision(latest))
  const [from, to] = [earliest?.slice(0, length) ?? '', latest?.slice(0, length) ?? '']
  return from === to ? { value: from, level: 0 } : { value: `[${from}..${to}]`, level: 2 }
}

const [year, month, day] = ['YYYY'.length, 'YYYY-MM'.length, 'YYYY-MM-DD'.length]

/** How much of a first day has to be written: a year that begins on it is written as a year. */
function beginPrecision(first: Day | undefined): number {
  if (first === undefined || first.endsWith('-01-01')) return year
  return first.endsWith('-01') ? month : day
}

function endPrecision(last: Day | undefined): number {
  if (last === undefined || last.endsWith('-12-31')) return year
  return addDays(last, 1).endsWith('-01') ? month : day
}
