import { claimGraph } from '../handlers/claim-graph.ts'
import { document, identifier } from '../handlers/entity.ts'
import { asOf } from './lists.ts'
import { data, lead, type Row } from './row.ts'

/** Identifiers, documents, and what announcements say. */
export const things: readonly Row[] = [
  {
    ...lead('/id/:type/*reference', identifier, {
      de: 'Kennung einer Sache: 303 zum Dokument über sie.',
      en: 'Identifier of a thing: 303 to the document about it.',
    }),
    problems: ['gone', 'store-unavailable'],
  },
  {
    ...data(
      '/doc/:type/*reference',
      document,
      {
        de: 'Dokument über Person, Funktion, Organisation, Amt, Ereignis oder Mitteilung; bei den ersten vier auch zu einem Tag.',
        en: 'Document about a person, membership, organization, post, event or announcement; of the first four also as of a day.',
      },
      asOf,
    ),
    problems: ['gone'],
  },
  {
    ...data('/graph/:announcement', claimGraph, {
      de: 'Alle Aussagen einer Mitteilung, so wie sie gespeichert sind.',
      en: 'All claims of one announcement, as they are stored.',
    }),
    problems: ['gone'],
  },
]
