import { ApiPage } from '../../web/pages/api-page.tsx'
import { GettingStartedPage } from '../../web/pages/getting-started-page.tsx'
import { snippets } from '../../web/snippets.ts'
import { examplesOf } from '../api/examples.ts'
import { overviewOf } from '../api/overview.ts'
import type { Handler } from '../handler.ts'
import type { Route } from '../route.ts'

/** All routes for people to read. */
export function apiPage(routes: () => readonly Route[]): Handler {
  return async (_address, site) => {
    const groups = overviewOf(routes(), await examplesOf(site), site.config.baseIri)
    return { kind: 'page', cache: 'data', page: frame => ApiPage({ frame, groups }) }
  }
}

/** First steps, with a thing that there is. */
export const gettingStarted: Handler = async (_address, site) => {
  const { reference } = await examplesOf(site)
  const steps = snippets(site.config.baseIri, reference === undefined ? undefined : `org/${reference}`)
  return { kind: 'page', cache: 'data', page: frame => GettingStartedPage({ frame, snippets: steps }) }
}
