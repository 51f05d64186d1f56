import type { NamedNode, Quad } from '@rdfjs/types'
import {
  formats,
  foaf,
  oa,
  org,
  prov,
  rdf,
  schema,
  time,
  void as voidVocabulary,
  xsd,
} from '../rdf/namespaces.ts'
import { literal, namedNode } from '../rdf/terms.ts'
import type { Dataset } from './dataset.ts'
import { ownFacts } from '../rdf/facts.ts'

const vocabularies = [org, schema, foaf, time, prov, oa].map(each => each[''])

/** How the data set looks to whoever loads it (Describing Linked Datasets with the VoID Vocabulary). */
export function voidQuads(
  dataset: Dataset,
  { node, baseIri }: { node: NamedNode; baseIri: string },
): readonly Quad[] {
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
