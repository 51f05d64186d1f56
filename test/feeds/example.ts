import type { Catalogue } from '../../src/feeds/dataset.ts'

export const baseIri = 'https://daten.example.org/'

const publisher = { iri: `${baseIri}id/org/stadt-kolzow`, name: 'Stadt Kolzow', type: 'LocalAuthority' }

/** A catalogue with everything in it that there can be. */
export const exampleCatalogue: Catalogue = {
  title: { de: 'Offene Personaldaten', en: 'Open personnel data' },
  description: { de: 'Wer welches öffentliche Amt hat.', en: 'Who holds which public office.' },
  publisher,
  licence: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
  datasets: [
    {
      name: 'all',
      title: { de: 'Personalmeldungen als Linked Data', en: 'Personnel announcements as linked data' },
      description: {
        de: 'Ämter mit Beginn, Ende und Textstelle.',
        en: 'Offices with begin, end and passage.',
      },
      publisher,
      contact: {
        name: 'Open-Data-Stelle',
        email: 'mailto:daten@example.org',
        page: 'https://daten.example.org/kontakt',
      },
      contributor: 'openNRW',
      territory: '05911000',
      issued: '2026-01-02T10:00:00.000Z',
      modified: '2026-03-04T10:00:00.000Z',
      from: '1992-01-01',
      triples: 915,
      canonical: { sha256: 'a1'.repeat(32), sequence: 40 },
      example: `${baseIri}id/person/7k3f9q2m01`,
      dumps: [
        { path: 'dump/all.ttl', label: 'Turtle', mediaType: 'text/turtle', fileType: 'RDF_TURTLE' },
        {
          path: 'dump/all.nq.gz',
          label: 'N-Quads, gzip',
          mediaType: 'application/n-quads',
          fileType: 'RDF_N_QUADS',
          compression: 'application/gzip',
          bytes: 1234,
          sha256: 'ab'.repeat(32),
          modified: '2026-03-04T10:00:00.000Z',
        },
        { path: 'dump/all.csv', label: 'CSV', mediaType: 'text/csv', fileType: 'CSV' },
      ],
    },
  ],
  services: [
    {
      name: 'sparql',
      title: { de: 'SPARQL-Endpunkt', en: 'SPARQL endpoint' },
      description: { de: 'Abfragen in SPARQL 1.1.', en: 'Queries in SPARQL 1.1.' },
      endpoint: 'sparql',
      conformsTo: ['https://www.w3.org/TR/sparql11-protocol/'],
      fileTypes: ['SPARQLQRES', 'RDF_TURTLE'],
    },
  ],
}
