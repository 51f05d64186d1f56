import type { Route, RouteGroup } from './route.ts'
import { apiPage, gettingStarted } from './handlers/api-pages.ts'
import { openApi, openApiTypes } from './handlers/open-api.ts'
import { bridges } from './routes/bridges.ts'
import { dataset } from './routes/dataset.ts'
import { lists } from './routes/lists.ts'
import { queries } from './routes/queries.ts'
import { fixed, page, type Row } from './routes/row.ts'
import { reconciliation } from './routes/reconciliation.ts'
import { site } from './routes/site.ts'
import { things } from './routes/things.ts'
import { vocabularies } from './routes/vocabularies.ts'

/** What describes all routes, itself among them. */
const described: readonly Row[] = [
  page('/getting-started', gettingStarted, {
    de: 'Erste Schritte mit curl, JavaScript, Python, R, OpenRefine und SPARQL.',
    en: 'First steps with curl, JavaScript, Python, R, OpenRefine and SPARQL.',
  }),
  page(
    '/api',
    apiPage(() => routes),
    { de: 'Diese Schnittstelle zum Lesen.', en: 'This interface, to be read.' },
  ),
  {
    ...fixed(
      '/openapi.json',
      openApiTypes,
      openApi(() => routes),
      {
        de: 'Diese Schnittstelle als OpenAPI 3.0.',
        en: 'This interface as OpenAPI 3.0.',
      },
    ),
    parameters: [],
    problems: ['not-acceptable'],
  },
]

const groups: Readonly<Record<RouteGroup, readonly Row[]>> = {
  things,
  lists,
  queries: [...queries, ...described],
  reconciliation,
  bridges,
  dataset,
  vocabularies,
  site,
}

/** Everything there is at this server: the router, Allow, OPTIONS, the description of the API and docs/http.md. */
export const routes: readonly Route[] = (Object.keys(groups) as readonly RouteGroup[]).flatMap(group =>
  groups[group].map(row => ({ ...row, group })),
)
