import type { Quad } from '@rdfjs/types'
import type { HeadcountStatement } from '../model/statement.ts'
import { pas, rdf, schema, xsd } from '../rdf/namespaces.ts'
import { literal } from '../rdf/terms.ts'
import { type Context, placedOf } from './context.ts'
import { facts } from '../rdf/facts.ts'
import { part } from './iris.ts'
import { sourceQuads } from './passage.ts'
import { locate } from './quotation.ts'

/** How many people work somewhere, by one announcement: another one may say another number. */
export function headcountQuads(statement: HeadcountStatement, context: Context): readonly Quad[] {
  const { announcement, graph, iris, source } = context
  const organization = iris.organization(placedOf(statement.organization, context).path)
  const node = part(organization, `staff-${announcement.id}-${statement.value}`)
  const quotable = locate(source, statement.verbatim, [statement.evidence]) !== undefined
  return [
    ...facts(graph, organization, [[schema.numberOfEmployees, node]]),
    ...facts(graph, node, [
      [rdf.type, schema.QuantitativeValue],
      [schema.value, literal(String(statement.value), xsd.integer)],
      [schema.description, quotable ? literal(statement.verbatim, 'de') : undefined],
      [pas.basis, pas[statement.basis]],
    ]),
    ...sourceQuads(node, [statement.evidence, ...statement.support], context),
  ]
}
