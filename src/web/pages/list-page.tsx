import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { Layout } from '../layout.tsx'
import { message, type MessageKey } from '../messages.ts'
import { Pager, rangeOf, type PlaceInList } from '../parts/pager.tsx'
import { SearchForm } from '../parts/search-form.tsx'
import { ThingList } from '../parts/thing-link.tsx'
import type { EntityProps } from './entity-page.tsx'

interface Props extends EntityProps {
  readonly title: MessageKey
  readonly terms: readonly NamedNode[]
  /** The words looked for; undefined where a list cannot be searched. */
  readonly search?: string
  readonly place: PlaceInList
}

/** One page of a list of names. */
export function ListPage({ frame, view, title, terms, search, place }: Props): VNode {
  return (
    <Layout frame={frame} title={message(frame.language, title)} crumbs={[]}>
      <h1>{message(frame.language, title)}</h1>
      {search !== undefined && <SearchForm frame={frame} words={search} />}
      <p>{summary({ frame, terms, place }, search ?? '')}</p>
      <ThingList view={view} terms={terms} />
      <Pager frame={frame} place={place} />
    </Layout>
  )
}

function summary({ frame, terms, place }: Pick<Props, 'frame' | 'terms' | 'place'>, words: string): string {
  const range = { ...rangeOf(place, terms.length), words }
  if (words === '') return message(frame.language, terms.length === 0 ? 'empty' : 'total', range)
  return message(frame.language, terms.length === 0 ? 'nothingFound' : 'found', range)
}
