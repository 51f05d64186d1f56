import type { NamedNode, Quad } from '@rdfjs/types'
import { dcat, dcatap, dcatde, dct, foaf, rdf, spdx, xsd } from '../rdf/namespaces.ts'
import { literal, namedNode } from '../rdf/terms.ts'
import { availability, fileType, mediaType } from './authorities.ts'
import type { Dataset, Dump } from './dataset.ts'
import { ownFacts } from '../rdf/facts.ts'

interface Place {
  readonly node: NamedNode
  readonly licence: string
  readonly baseIri: string
}

/** One distribution for each file; its IRI stays while the file is written anew. */
export function distributionQuads(dataset: Dataset, place: Place): readonly Quad[] {
  return dataset.dumps.flatMap(dump => {
    const node = namedNode(`${place.node.value}/${distributionName(dump)}`)
    return [...ownFacts(place.node, [[dcat.distribution, node]]), ...dumpQuads(node, dump, dataset, place)]
  })
}

/** Last part of the address of a distribution, below that of its data set: `ttl.gz`. */
export function distributionName({ path }: Pick<Dump, 'path'>): string {
  return path.replace(/^.*?\./, '')
}

function dumpQuads(
  node: NamedNode,
  dump: Dump,
  { publisher, title }: Dataset,
  { licence, baseIri }: Place,
): readonly Quad[] {
  const file = namedNode(baseIri + dump.path)
  const checksum = namedNode(`${node.value}#checksum`)
  return [
    ...ownFacts(node, [
      [rdf.type, dcat.Distribution],
      [dct.title, literal(dump.label, 'de')],
      [dct.description, literal(`${title.de}: alles in einer Datei, ${dump.label}.`, 'de')],
      [dcat.accessURL, file],
      [dcat.downloadURL, file],
      [dct.format, fileType(dump.fileType)],
      [dcat.mediaType, mediaType(dump.mediaType)],
      [dcat.compressFormat, dump.compression === undefined ? undefined : mediaType(dump.compression)],
      [
        dcat.byteSize,
        dump.bytes === undefined ? undefined : literal(String(dump.bytes), xsd.nonNegativeInteger),
      ],
      [dct.modified, dump.modified === undefined ? undefined : literal(dump.modified.slice(0, 10), xsd.date)],
      [spdx.checksum, dump.sha256 === undefined ? undefined : checksum],
      [dct.license, namedNode(licence)],
      [dcatde.licenseAttributionByText, literal(publisher.name, 'de')],
      [dcatap.availability, availability('STABLE')],
    ]),
    ...ownFacts(file, [[rdf.type, foaf.Document]]),
    ...ownFacts(spdx.checksumAlgorithm_sha256, [[rdf.type, spdx.ChecksumAlgorithm]]),
    ...(dump.sha256 === undefined
      ? []
      : ownFacts(checksum, [
          [rdf.type, spdx.Checksum],
          [spdx.algorithm, spdx.checksumAlgorithm_sha256],
          [spdx.checksumValue, literal(dump.sha256, xsd.hexBinary)],
        ])),
  ]
}
