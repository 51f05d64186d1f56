import type { NamedNode, Quad } from '@rdfjs/types'
import { dct, pas, rdf, schema, time, xsd } from '../rdf/namespaces.ts'
import { literal } from '../rdf/terms.ts'
import type { Context } from './context.ts'
import { type Bounds, edtfLiteral } from './edtf.ts'
import { type Fact, facts } from '../rdf/facts.ts'
import { xsdLiteral, xsdPosition } from './instant.ts'
import { part } from './iris.ts'
import { sourceQuads } from './passage.ts'

/** The day on which an announcement was published, as far as it is known; undefined where nothing is. */
export function publicationInstant(context: Context): NamedNode | undefined {
  const { earliest, latest } = boundsOf(context)
  if (earliest === undefined && latest === undefined) return undefined
  return part(context.iris.announcement(context.announcement.id), 'published')
}

/** That day: from the metadata of the announcement, else inferred from what its text says. */
export function publicationQuads(context: Context): readonly Quad[] {
  const instant = publicationInstant(context)
  if (!instant) return []
  const { announcement, extraction, graph, iris } = context
  const { published } = announcement
  const node = iris.announcement(announcement.id)
  return [
    ...facts(graph, node, [[time.hasTime, instant], ...publicationDate(context)]),
    ...facts(graph, instant, [
      [rdf.type, time.Instant],
      ...xsdPosition(published),
      [pas.edtf, edtfLiteral(published, boundsOf(context))],
      [pas.basis, published ? pas.curated : pas[extraction.published.basis]],
      [dct.source, published && node],
    ]),
    ...(published ? [] : sourceQuads(instant, extraction.published.evidence, context)),
  ]
}

/** A day is a publication date; a month, a year and what was inferred are bounds. */
function publicationDate(context: Context): readonly Fact[] {
  const { published } = context.announcement
  const date = xsdLiteral(published)
  if (date?.datatype.equals(xsd.date)) return [[schema.datePublished, date]]
  const { earliest, latest } = boundsOf(context)
  return [
    [pas.publishedEarliest, earliest === undefined ? undefined : literal(earliest, xsd.date)],
    [pas.publishedLatest, latest === undefined ? undefined : literal(latest, xsd.date)],
  ]
}

function boundsOf({ announcement, extraction }: Context): Bounds {
  return announcement.published ?? extraction.published
}
