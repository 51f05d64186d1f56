import type { Literal, NamedNode, Quad } from '@rdfjs/types'
import type { PartialDate } from '../model/partial-date.ts'
import type { Range } from '../model/range.ts'
import type { Instant } from '../model/statement.ts'
import { pas, rdf, time, xsd } from '../rdf/namespaces.ts'
import { literal } from '../rdf/terms.ts'
import type { Context } from './context.ts'
import { membershipIri } from './context.ts'
import { type Bounds, edtfLiteral } from './edtf.ts'
import { type Fact, facts } from '../rdf/facts.ts'
import { part } from './iris.ts'
import { sourceQuads } from './passage.ts'
import { locate } from './quotation.ts'

const precisions = {
  4: { datatype: xsd.gYear, property: time.inXSDgYear },
  7: { datatype: xsd.gYearMonth, property: time.inXSDgYearMonth },
  10: { datatype: xsd.date, property: time.inXSDDate },
} as const

function precisionOf({ value }: PartialDate) {
  const precision = Object.entries(precisions).find(([length]) => Number(length) === value.length)?.[1]
  if (!precision) throw new Error(`"${value}" is no YYYY, YYYY-MM or YYYY-MM-DD`)
  return precision
}

/** A date as xsd says it, at the precision of the text; undefined for what it cannot say ("Anfang 2013"). */
export function xsdLiteral(date: PartialDate | undefined): Literal | undefined {
  return date && date.part === undefined ? literal(date.value, precisionOf(date).datatype) : undefined
}

/** The property and value that put an instant at a date. */
export function xsdPosition(date: PartialDate | undefined): readonly Fact[] {
  return date ? [[precisionOf(date).property, xsdLiteral(date)]] : []
}

export interface InstantClaim {
  readonly node: NamedNode
  readonly instant: Instant
  /** Where it lies when it has no date of its own. */
  readonly bounds: Bounds
  /** Passages of the statement, for an instant that has none. */
  readonly evidence: readonly Range[]
}

export function instantQuads(
  { node, instant, bounds, evidence }: InstantClaim,
  context: Context,
): readonly Quad[] {
  const passages = instant.evidence.length > 0 ? instant.evidence : evidence
  return [
    ...facts(context.graph, node, [
      [rdf.type, time.Instant],
      ...xsdPosition(instant.date),
      [pas.edtf, edtfLiteral(instant.date, bounds)],
      [pas.verbatim, verbatim(instant, context)],
      [time.after, beginOf(instant.after, context)],
      [pas.basis, pas[instant.basis]],
    ]),
    ...sourceQuads(node, passages, context),
  ]
}

/** The wording of the time, unless it stands only inside something withheld ("seit seinem 50. Geburtstag"). */
function verbatim({ verbatim: words }: Instant, { source }: Context): Literal | undefined {
  if (words === undefined) return undefined
  const quotable = locate(source, words, [{ start: 0, end: source.text.length }]) !== undefined
  return literal(quotable ? words : '[…]', 'de')
}

function beginOf(key: string | undefined, context: Context): NamedNode | undefined {
  const earlier = context.memberships.get(key ?? '')
  return earlier?.period.begin && part(membershipIri(earlier.key, context), 'begin')
}
