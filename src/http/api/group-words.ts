import type { Route, RouteGroup } from '../route.ts'

/** What the groups of routes are called, in the order in which they are told of. */
export const groupWords: Readonly<Record<RouteGroup, Route['summary']>> = {
  things: { de: 'Sachen und Dokumente', en: 'Things and documents' },
  lists: { de: 'Listen', en: 'Lists' },
  queries: { de: 'Abfragen', en: 'Queries' },
  reconciliation: { de: 'Abgleich eigener Listen', en: 'Matching of your own lists' },
  bridges: { de: 'Brücken zu anderen', en: 'Bridges to others' },
  dataset: { de: 'Alles auf einmal', en: 'Everything at once' },
  vocabularies: { de: 'Vokabulare', en: 'Vocabularies' },
  site: { de: 'Rund um die Daten', en: 'Around the data' },
}
