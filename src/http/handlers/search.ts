import { rdfs } from '../../rdf/namespaces.ts'
import { quad } from '../../rdf/terms.ts'
import { readGraph } from '../../web/graph.ts'
import { SearchPage } from '../../web/pages/search-page.tsx'
import type { Handler } from '../handler.ts'
import { listKinds } from './listing.ts'

/** What is looked through, in the order of the page, and whether the list of it can be searched for all. */
const kinds = [
  { ...listKinds.persons, list: 'persons' },
  { ...listKinds.organizations, list: 'organizations' },
  listKinds.posts,
  listKinds.announcements,
]

/** So many of each kind are shown. */
const shown = 20

/** Everything that has some words in its name. */
export const search: Handler = async ({ parameters: { q } }, { store }) => {
  const page = { offset: 0, limit: shown }
  const listings =
    q === undefined ? [] : await Promise.all(kinds.map(({ type }) => store.list({ type, q, page })))
  const entries = listings.flatMap(listing => listing.entries)
  const names = readGraph(
    entries.flatMap(({ subject, labels }) => labels.map(label => quad(subject, rdfs.label, label))),
  )
  const found = kinds.map(({ name, ...kind }, place) => ({
    kind: name,
    total: listings[place]?.total ?? 0,
    things: listings[place]?.entries.map(({ subject }) => subject) ?? [],
    ...('list' in kind && { list: kind.list }),
  }))
  return {
    kind: 'page',
    cache: 'data',
    unlisted: true,
    page: frame => SearchPage({ frame, words: q ?? '', names, found }),
  }
}
