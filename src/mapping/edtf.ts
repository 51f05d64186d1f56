import type { Literal } from '@rdfjs/types'
import type { DatePart, Day, PartialDate } from '../model/partial-date.ts'
import { edtf } from '../rdf/namespaces.ts'
import { literal } from '../rdf/terms.ts'

/** Days between which something lies, an absent one unbounded. */
export interface Bounds {
  readonly earliest?: Day | undefined
  readonly latest?: Day | undefined
}

/** EDTF level 1 writes a season in the place of the month. */
const seasons: Partial<Record<DatePart, string>> = { spring: '21', summer: '22', autumn: '23', winter: '24' }

/**
 * What xsd cannot say, in EDTF (ISO 8601-2): a season, or one day out of a span, each end as coarse as it can be without
 * changing the span. Undefined where xsd says it all or nothing is known.
 */
export function edtfLiteral(date: PartialDate | undefined, bounds: Bounds): Literal | undefined {
  if (date && date.part === undefined) return undefined
  const season = date?.part && seasons[date.part]
  if (date && season) return literal(`${date.value.slice(0, 4)}-${season}`, edtf['EDTF-level1'])
  return span(date ?? bounds)
}

function span({ earliest, latest }: Bounds): Literal | undefined {
  if (earliest === undefined && latest === undefined) return undefined
  const length = Math.max(beginPrecision(earliest), endPrecision(latest))
  const [from, to] = [earliest?.slice(0, length) ?? '', latest?.slice(0, length) ?? '']
  return from === to ? literal(from, edtf['EDTF-level0']) : literal(`[${from}..${to}]`, edtf['EDTF-level2'])
}

const [year, month, day] = ['YYYY'.length, 'YYYY-MM'.length, 'YYYY-MM-DD'.length]

/** How much of a first day has to be written: a year that begins on it is written as a year. */
function beginPrecision(first: Day | undefined): number {
  if (first === undefined || first.endsWith('-01-01')) return year
  return first.endsWith('-01') ? month : day
}

function endPrecision(last: Day | undefined): number {
  if (last === undefined || last.endsWith('-12-31')) return year
  return isLastOfMonth(last) ? month : day
}

function isLastOfMonth(last: Day): boolean {
  const next = new Date(`${last}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.getUTCDate() === 1
}
