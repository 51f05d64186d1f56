import type { NamedNode, Quad } from '@rdfjs/types'
import {
  dcat,
  formats,
  foaf,
  oa,
  org,
  prov,
  rdf,
  rdfs,
  schema,
  spdx,
  time,
  void as voidVocabulary,
  xsd,
} from '../rdf/namespaces.ts'
import { literal, namedNode } from '../rdf/terms.ts'
import { hash } from './catalogue-terms.ts'
import type { Dataset } from './dataset.ts'
import { ownFacts } from '../rdf/facts.ts'

const vocabularies = [org, schema, foaf, time, prov, oa].map(each => each[''])

/** How the data set looks to whoever loads it (Describing Linked Datasets with the VoID Vocabulary). */
export function voidQuads(
  dataset: Dataset,
  { node, baseIri }: { node: NamedNode; baseIri: string },
): readonly Quad[] {
  const { canonical } = dataset
  return [...datasetFacts(dataset, node, baseIri), ...(canonical ? checksum(node, canonical) : [])]
}

/** By which whoever followed the changes up to a number knows to have the same. */
function checksum(node: NamedNode, { sha256, sequence }: NonNullable<Dataset['canonical']>): readonly Quad[] {
  const sum = hash(node, 'canonical')
  return [
    ...ownFacts(node, [
      [spdx.checksum, sum],
      [dcat.version, literal(String(sequence))],
    ]),
    ...ownFacts(sum, [
      [rdf.type, spdx.Checksum],
      [spdx.algorithm, spdx.checksumAlgorithm_sha256],
      [spdx.checksumValue, literal(sha256, xsd.hexBinary)],
      [schema.position, literal(String(sequence), xsd.integer)],
      [rdfs.comment, meaning],
    ]),
    ...ownFacts(spdx.checksumAlgorithm_sha256, [[rdf.type, spdx.ChecksumAlgorithm]]),
  ]
}

const meaning = [
  literal('SHA-256 der sortierten kanonischen N-Triples nach der Änderung mit dieser Nummer.', 'de'),
  literal('SHA-256 of the sorted canonical N-Triples after the change with this number.', 'en'),
]

function datasetFacts(dataset: Dataset, node: NamedNode, baseIri: string): readonly Quad[] {
  return ownFacts(node, [
    [rdf.type, voidVocabulary.Dataset],
    [voidVocabulary.uriSpace, literal(`${baseIri}id/`)],
    [voidVocabulary.vocabulary, vocabularies],
    [voidVocabulary.feature, ['Turtle', 'JSON-LD', 'N-Triples', 'RDF_XML'].map(formats)],
    [voidVocabulary.triples, literal(String(dataset.triples), xsd.integer)],
    [voidVocabulary.exampleResource, dataset.example === undefined ? undefined : namedNode(dataset.example)],
    [voidVocabulary.sparqlEndpoint, namedNode(`${baseIri}sparql`)],
    [voidVocabulary.dataDump, dataset.dumps.map(({ path }) => namedNode(baseIri + path))],
  ])
}
