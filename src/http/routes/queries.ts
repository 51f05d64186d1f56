import { resultFormats } from '../../sparql/result-formats.ts'
import { editorScript, editorStyle, pageScript } from '../handlers/query-editor.ts'
import { sparql } from '../handlers/sparql.ts'
import { dataOffers } from '../media.ts'
import { protocolBodies, protocolParameters } from '../protocol-parameters.ts'
import { data, fixed, live, type Row } from './row.ts'

/** Parameters of the protocol may repeat; each query is another. */
const asked = {
  ...live,
  ownQuery: protocolParameters,
  problems: [
    'bad-request',
    'sparql-syntax',
    'sparql-refused',
    'sparql-limit',
    'sparql-unavailable',
    'too-many-requests',
  ],
} as const

const resultTypes = resultFormats.flatMap(({ mediaTypes }) => mediaTypes)
const dataTypes = dataOffers.flatMap(({ mediaTypes }) => mediaTypes)

/** Questions that are more than filters. */
export const queries: readonly Row[] = [
  {
    ...data('/sparql', sparql, {
      de: 'Abfragen in SPARQL 1.1; ohne Abfrage die Dienstbeschreibung oder eine Seite zum Schreiben einer Abfrage.',
      en: 'SPARQL 1.1 queries; without one, the service description or a page to write one.',
    }),
    ...asked,
    mediaTypes: resultTypes,
  },
  {
    ...fixed('/sparql', [...dataTypes, ...resultTypes], sparql, {
      de: 'Abfragen in SPARQL 1.1, als Formular oder als application/sparql-query.',
      en: 'SPARQL 1.1 queries, by form or as application/sparql-query.',
    }),
    ...asked,
    method: 'POST',
    bodies: protocolBodies,
    problems: [...asked.problems, 'not-acceptable', 'content-too-large', 'unsupported-media-type'],
  },
  fixed('/query-editor.js', ['text/javascript'], editorScript, {
    de: 'Der Editor der Abfrageseite (YASQE); ohne ihn bleibt ein Textfeld.',
    en: 'The editor of the query page (YASQE); without it a plain field stays.',
  }),
  fixed('/query-editor.css', ['text/css'], editorStyle, {
    de: 'Die Gestaltung des Editors.',
    en: 'The stylesheet of the editor.',
  }),
  fixed('/query-page.js', ['text/javascript'], pageScript, {
    de: 'Das Skript, das den Editor in die Abfrageseite setzt.',
    en: 'The script that puts the editor into the query page.',
  }),
]
