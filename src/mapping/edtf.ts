import type { Literal } from '@rdfjs/types'
import { edtfSpan } from '../model/edtf.ts'
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
 * What xsd cannot say, in EDTF (ISO 8601-2): a season, or one day out of a span. Undefined where xsd says it all or
 * nothing is known.
 */
export function edtfLiteral(date: PartialDate | undefined, bounds: Bounds): Literal | undefined {
  if (date && date.part === undefined) return undefined
  const season = date?.part && seasons[date.part]
  if (date && season) return literal(`${date.value.slice(0, 4)}-${season}`, edtf['EDTF-level1'])
  const { earliest, latest } = date ?? bounds
  const span = edtfSpan(earliest, latest)
  return span && literal(span.value, edtf[`EDTF-level${span.level}`])
}
