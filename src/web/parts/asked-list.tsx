import type { ComponentChildren, VNode } from 'preact'
import { askedIn } from '../as-of.ts'
import { Layout } from '../layout.tsx'
import { message, type MessageKey } from '../messages.ts'
import type { EntityProps } from '../pages/entity-page.tsx'
import { AnswerLegend } from './answer-text.tsx'
import { AsOfForm } from './as-of-form.tsx'
import { Filters } from './filters.tsx'
import { Pager, rangeOf, type PlaceInList } from './pager.tsx'

/** What the lists that can be asked about a day are given beside their entries. */
export interface AskedList extends EntityProps {
  /** IRIs that the list is filtered by. */
  readonly filters: readonly string[]
  readonly place: PlaceInList
}

interface Props extends AskedList {
  readonly title: MessageKey
  /** How many entries this page of the list has. */
  readonly count: number
  /** The entries; shown where there are some. */
  readonly children: ComponentChildren
}

/** A list that can be asked about a day, with what it is filtered by and the ways on. */
export function AskedListPage({ frame, view, title, filters, place, count, children }: Props): VNode {
  const { language } = frame
  const nothing = frame.search === '' ? 'empty' : 'nothingFits'
  return (
    <Layout frame={frame} title={message(language, title)} crumbs={[]}>
      <h1>{message(language, title)}</h1>
      <Filters view={view} iris={filters} />
      <AsOfForm frame={frame} view={view} />
      <p>{message(language, count === 0 ? nothing : 'total', rangeOf(place, count))}</p>
      {count > 0 && children}
      {askedIn(view.graph) && <AnswerLegend language={language} />}
      <Pager frame={frame} place={place} />
    </Layout>
  )
}
