import type { DatasetCore, NamedNode, Quad } from '@rdfjs/types'
import { docIri } from '../rdf/iris.ts'
import { dct, foaf, rdf, schema, xsd } from '../rdf/namespaces.ts'
import { literal, namedNode, quad } from '../rdf/terms.ts'
import { entityIri } from './entities.ts'

export interface DocumentContext {
  /** Ends with /; `{base}id/…` is described by `{base}doc/…`. */
  readonly baseIri: string
  /** IRI of the licence of all documents. */
  readonly licence: string
  /** Roles, organization types and our own terms, for their labels. */
  readonly vocabularies: DatasetCore
  /** When what the register says of an entity changed last, ISO 8601 in UTC. */
  readonly modified: (entity: string) => string | undefined
}

/** The document node: what it is about, its licence, when it changed last, and the announcements it rests on. */
export function documentQuads(
  subject: NamedNode,
  content: readonly Quad[],
  data: DatasetCore,
  { baseIri, licence, modified }: DocumentContext,
): readonly Quad[] {
  const document = docIri(subject, baseIri) ?? subject
  const graphs = [...new Map(content.map(({ graph }) => [graph.value, graph])).values()]
  const sources = graphs.flatMap(graph => [...data.match(null, rdf.type, schema.NewsArticle, graph)])
  const entities = new Set(content.flatMap(quad => entityIri(quad.subject.value, baseIri) ?? []))
  const latest = [...entities]
    .flatMap(entity => modified(entity) ?? [])
    .sort()
    .at(-1)
  return [
    quad(document, rdf.type, foaf.Document),
    quad(document, foaf.primaryTopic, subject),
    quad(document, dct.license, namedNode(licence)),
    ...(latest === undefined ? [] : [quad(document, dct.modified, literal(latest, xsd.dateTime))]),
    ...sources.map(source => quad(document, dct.source, source.subject)),
  ]
}
