import { basePath } from '../../web/hrefs.ts'
import { readGraph } from '../../web/graph.ts'
import { StartPage } from '../../web/pages/start-page.tsx'
import type { Handler } from '../handler.ts'
import type { Link } from '../links.ts'
import { latestChanges } from './latest.ts'
import { listKinds } from './listing.ts'
import { newestHeads } from './newest-heads.ts'

/** So many entries the lists of the start page have. */
const shown = 8

/** What this is, what is new, how much there is, and where to begin. */
export const start: Handler = async (_address, site) => {
  const { classes } = await site.store.stats()
  const counts = Object.fromEntries(
    Object.values(listKinds).map(({ name, type }) => [name, classes[type.value] ?? 0]),
  )
  const changes = await latestChanges(shown, site)
  const heads = await newestHeads(shown, site)
  const names = readGraph([...changes.flatMap(({ labels }) => labels), ...heads.names])
  return {
    kind: 'page',
    cache: 'data',
    links: catalogueLinks(site.config.baseIri),
    page: frame => StartPage({ frame, names, counts, changes, heads: heads.rows }),
  }
}

/** Where programs find the catalogue of the data. */
function catalogueLinks(baseIri: string): readonly Link[] {
  const catalogue = `${basePath(baseIri)}catalog`
  return [
    { href: catalogue, rel: 'describedby' },
    { href: `${catalogue}.rdf`, rel: 'alternate', type: 'application/rdf+xml' },
    { href: `${catalogue}.jsonld`, rel: 'alternate', type: 'application/ld+json' },
  ]
}
