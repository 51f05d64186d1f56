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

/** What happened, for whoever keeps a copy. */
const changes: Service = {
  name: 'changes',
  title: { de: 'Änderungsstrom', en: 'Change feed' },
  description: {
    de: 'Jede Änderung mit ihrem Inhalt, der Reihe nach: als Linked Data Event Stream und als Atom.',
    en: 'Every change with its content, in order: as a Linked Data Event Stream and as Atom.',
  },
  endpoint: 'feed',
  conformsTo: ['https://w3id.org/ldes/specification'],
  fileTypes: ['RDF_N_QUADS', 'RDF_TRIG', 'RDF_TURTLE', 'JSON_LD', 'RDF_N_TRIPLES', 'RDF_XML'],
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
  return hasSparql ? [documents, changes, queries] : [documents, changes]
}
