import type { NamedNode, Quad } from '@rdfjs/types'
import type { Range } from '../model/range.ts'
import { oa, prov, rdf, xsd } from '../rdf/namespaces.ts'
import { literal } from '../rdf/terms.ts'
import type { Context } from './context.ts'
import { facts } from '../rdf/facts.ts'
import { part } from './iris.ts'
import { quotes, surroundings } from './quotation.ts'

/**
 * Says that a claim rests on passages, and describes them. One that holds something withheld becomes several, around it;
 * where all of it is withheld, its position is given without its wording.
 */
export function sourceQuads(claim: NamedNode, passages: readonly Range[], context: Context): readonly Quad[] {
  return passages.flatMap(passage => {
    const parts = quotes(context.source, passage)
    return parts.length > 0
      ? parts.flatMap(quote => linkedPassage(claim, quote, context, true))
      : linkedPassage(claim, passage, context, false)
  })
}

function linkedPassage(claim: NamedNode, range: Range, context: Context, quoted: boolean): readonly Quad[] {
  const { announcement, codePoints, graph, iris } = context
  const start = codePoints.fromUnits(range.start)
  const end = codePoints.fromUnits(range.end)
  const passage = part(iris.announcement(announcement.id), `p-${start}-${end}`)
  const position = part(iris.announcement(announcement.id), `p-${start}-${end}-pos`)
  const quote = part(iris.announcement(announcement.id), `p-${start}-${end}-quote`)
  const snapshot = iris.snapshot(announcement.id)
  return [
    ...facts(graph, claim, [[prov.wasDerivedFrom, passage]]),
    ...facts(graph, passage, [
      [rdf.type, [oa.SpecificResource, prov.Entity]],
      [oa.hasSource, snapshot],
      [prov.wasQuotedFrom, snapshot],
      [oa.hasSelector, [position, quoted ? quote : undefined]],
    ]),
    ...facts(graph, position, [
      [rdf.type, oa.TextPositionSelector],
      [oa.start, literal(String(start), xsd.nonNegativeInteger)],
      [oa.end, literal(String(end), xsd.nonNegativeInteger)],
    ]),
    ...(quoted ? quoteQuads(quote, range, context) : []),
  ]
}

function quoteQuads(quote: NamedNode, range: Range, { graph, source }: Context): readonly Quad[] {
  const { prefix, suffix } = surroundings(source, range)
  return facts(graph, quote, [
    [rdf.type, oa.TextQuoteSelector],
    [oa.exact, literal(source.text.slice(range.start, range.end))],
    [oa.prefix, prefix.trim() === '' ? undefined : literal(prefix)],
    [oa.suffix, suffix.trim() === '' ? undefined : literal(suffix)],
  ])
}
