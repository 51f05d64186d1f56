import type { Service } from './dataset.ts'

/** Every document for itself, in all formats. */
const documents: Service = {
  name: 'documents',
  title: { de: 'Linked Data', en: 'Linked data' },
  description: {
    de: 'Jede Person, Organisation, Stelle und Funktion unter ihrer eigenen Adresse, auch für einen Stichtag, als Seite und in jedem RDF-Format; Listen mit Filtern.',
    en: 'Every person, organization, post and membership at its own address, also as of a day, as a page and in every RDF format; lists with filters.',
  },
  endpoint: 'memberships',
  endpointDescription: 'openapi.json',
  fileTypes: ['RDF_TURTLE', 'JSON_LD', 'RDF_XML', 'RDF_N_TRIPLES', 'RDF_N_QUADS', 'RDF_TRIG', 'HTML'],
}

const queries: Service = {
  name: 'sparql',
  title: { de: 'SPARQL-Endpunkt', en: 'SPARQL endpoint' },
  description: { de: 'Abfragen in SPARQL 1.1 über alles.', en: 'Queries in SPARQL 1.1 over everything.' },
  endpoint: 'sparql',
  endpointDescription: 'sparql',
  conformsTo: ['https://www.w3.org/TR/sparql11-protocol/'],
  fileTypes: ['SPARQLQRES', 'JSON', 'CSV', 'TSV', 'RDF_TURTLE'],
}

/** The ways to ask instead of taking a file. */
export function servicesOf(hasSparql: boolean): readonly Service[] {
  return hasSparql ? [documents, queries] : [documents]
}
