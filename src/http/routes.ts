import type { Route, RouteGroup } from './route.ts'
import { dataset } from './routes/dataset.ts'
import { lists } from './routes/lists.ts'
import { queries } from './routes/queries.ts'
import type { Row } from './routes/row.ts'
import { site } from './routes/site.ts'
import { things } from './routes/things.ts'
import { vocabularies } from './routes/vocabularies.ts'

const groups: Readonly<Record<RouteGroup, readonly Row[]>> = {
  things,
  lists,
  queries,
  dataset,
  vocabularies,
  site,
}

/** Everything there is at this server: the router, Allow, OPTIONS, the description of the API and docs/http.md. */
export const routes: readonly Route[] = (Object.keys(groups) as readonly RouteGroup[]).flatMap(group =>
  groups[group].map(row => ({ ...row, group })),
)
