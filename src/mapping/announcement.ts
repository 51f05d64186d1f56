import type { NamedNode, Quad } from '@rdfjs/types'
import { sha256 } from '../rdf/canonical.ts'
import { dct, foaf, prov, rdf, rdfs, schema, spdx, xsd } from '../rdf/namespaces.ts'
import { literal, namedNode } from '../rdf/terms.ts'
import type { Context } from './context.ts'
import { facts } from '../rdf/facts.ts'
import { part } from './iris.ts'
import { publicationQuads } from './publication.ts'
import { locate, wording } from './quotation.ts'

/** The announcement itself, the text that offsets count in, and the document about it. */
export function announcementQuads(context: Context, about: readonly NamedNode[]): readonly Quad[] {
  return [
    ...articleQuads(context, about),
    ...publicationQuads(context),
    ...snapshotQuads(context),
    ...documentQuads(context),
  ]
}

/** The article body is never republished. */
function articleQuads(context: Context, about: readonly NamedNode[]): readonly Quad[] {
  const { announcement, graph, iris, publisher } = context
  return facts(graph, iris.announcement(announcement.id), [
    [rdf.type, [schema.NewsArticle, prov.Entity]],
    [schema.headline, literal(headline(context), announcement.language)],
    [schema.inLanguage, literal(announcement.language)],
    [schema.publisher, publisher && iris.organization(publisher.path)],
    [schema.about, about],
    [schema.url, webAddress(announcement.source)],
    [dct.license, webAddress(announcement.licence)],
  ])
}

/**
 * The headline without what is withheld. A title from the metadata counts only where the text has it too: nobody has
 * looked for withheld facts in it elsewhere.
 */
function headline({ announcement, source }: Context): string {
  const { title = '', headline: range, text, id } = announcement
  const place = range.start < range.end ? range : locate(source, title, [{ start: 0, end: text.length }])
  const words = place ? wording(source, place) : ''
  return words === '' ? `Mitteilung ${id}` : shortened(words)
}

const longestHeadline = 300

/** A text without line breaks is one long first line. */
function shortened(words: string): string {
  if (words.length <= longestHeadline) return words
  const blank = words.lastIndexOf(' ', longestHeadline - 2)
  return `${words.slice(0, blank > 0 ? blank : longestHeadline - 2)} …`
}

function webAddress(value: string | undefined): NamedNode | undefined {
  const isAddress = value !== undefined && /^https?:/u.test(value) && URL.canParse(value)
  return isAddress ? namedNode(new URL(value).href) : undefined
}

/** The snapshot is kept, not published; its checksum shows that a text is the one that was read. */
function snapshotQuads({ announcement, graph, iris }: Context): readonly Quad[] {
  const snapshot = iris.snapshot(announcement.id)
  const checksum = part(snapshot, 'sha256')
  return [
    ...facts(graph, snapshot, [
      [rdf.type, [foaf.Document, prov.Entity]],
      [prov.specializationOf, iris.announcement(announcement.id)],
      [schema.encodingFormat, literal('text/plain;charset=utf-8')],
      [spdx.checksum, checksum],
    ]),
    ...facts(graph, checksum, [
      [rdf.type, spdx.Checksum],
      [spdx.algorithm, spdx.checksumAlgorithm_sha256],
      [spdx.checksumValue, literal(sha256(announcement.text), xsd.hexBinary)],
    ]),
  ]
}

function documentQuads({ announcement, graph, iris, licence }: Context): readonly Quad[] {
  const document = iris.document(announcement.id)
  const activity = part(document, 'extraction')
  return [
    ...facts(graph, document, [
      [rdf.type, [foaf.Document, prov.Entity]],
      [foaf.primaryTopic, iris.announcement(announcement.id)],
      [dct.license, namedNode(licence)],
      [prov.wasGeneratedBy, activity],
    ]),
    ...facts(graph, activity, [
      [rdf.type, prov.Activity],
      [
        rdfs.label,
        [
          literal('Erfassung aus dem Text nach Regeln', 'de'),
          literal('rule-based extraction from the text', 'en'),
        ],
      ],
      [prov.used, iris.snapshot(announcement.id)],
    ]),
  ]
}
