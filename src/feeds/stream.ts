import type { NamedNode, Quad } from '@rdfjs/types'
import { ownFacts } from '../rdf/facts.ts'
import { as, dct, ldes, rdf, rdfs, schema, sh, tree, xsd } from '../rdf/namespaces.ts'
import { literal, namedNode } from '../rdf/terms.ts'
import { relation } from './stream-page.ts'
import { instant, streamIris, type Told } from './stream-terms.ts'

interface Stream {
  /** The first change of which something is left. */
  readonly first?: Pick<Told, 'sequence' | 'at'> | undefined
  readonly licence: string
}

/** Seconds after which it is worth to look for new changes. */
const pollingInterval = 60

const title = [literal('Änderungen des Registers', 'de'), literal('Changes of the register', 'en')]

const retention = [
  literal(
    'Alle Versionen bleiben; nur was gelöscht, zurückgezogen oder verborgen wurde, wird auch aus früheren Seiten genommen.',
    'de',
  ),
  literal(
    'All versions stay; only what was erased, withdrawn or hidden is taken out of earlier pages too.',
    'en',
  ),
]

/** The stream and its one view, which leads to the first page (Linked Data Event Streams; TREE hypermedia). */
export function streamQuads({ first, licence }: Stream, baseIri: string): readonly Quad[] {
  const { stream } = streamIris(baseIri)
  const part = (name: string): NamedNode => namedNode(`${stream.value}#${name}`)
  return [
    ...ownFacts(stream, [
      [rdf.type, [ldes.EventStream, tree.Node]],
      [dct.title, title],
      [dct.license, namedNode(licence)],
      [dct.conformsTo, namedNode(`${baseIri}shapes`)],
      [ldes.timestampPath, as.published],
      [ldes.sequencePath, schema.position],
      [ldes.versionOfPath, as.object],
      [ldes.versionCreateObject, as.Create],
      [ldes.versionUpdateObject, as.Update],
      [ldes.versionDeleteObject, as.Delete],
      [ldes.pollingInterval, literal(String(pollingInterval), xsd.integer)],
      [ldes.retentionPolicy, part('retention')],
      [tree.shape, part('shape')],
      [tree.view, stream],
    ]),
    ...(first ? relation(stream, first, baseIri) : []),
    ...ownFacts(part('retention'), [
      [rdf.type, ldes.RetentionPolicy],
      [rdfs.comment, retention],
      [ldes.startingFrom, first && instant(first.at)],
    ]),
    ...shapeQuads(part),
  ]
}

/** What every member keeps to; what is said of an entity keeps to the shapes of the register. */
function shapeQuads(part: (name: string) => NamedNode): readonly Quad[] {
  const one = literal('1', xsd.integer)
  const exactly = (name: string, path: NamedNode, value: readonly [NamedNode, NamedNode]): readonly Quad[] =>
    ownFacts(part(name), [[sh.path, path], [sh.minCount, one], [sh.maxCount, one], value])
  return [
    ...ownFacts(part('shape'), [
      [rdf.type, sh.NodeShape],
      [sh.property, ['shape-object', 'shape-published', 'shape-position'].map(part)],
    ]),
    ...exactly('shape-object', as.object, [sh.nodeKind, sh.IRI]),
    ...exactly('shape-published', as.published, [sh.datatype, xsd.dateTime]),
    ...exactly('shape-position', schema.position, [sh.datatype, xsd.integer]),
  ]
}
