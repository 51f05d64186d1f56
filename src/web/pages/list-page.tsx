import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { withLanguage } from '../hrefs.ts'
import { Layout } from '../layout.tsx'
import { message, type MessageKey } from '../messages.ts'
import { membershipsIn } from '../memberships.ts'
import { MembershipTable } from '../parts/membership-table.tsx'
import { ThingList } from '../parts/thing-link.tsx'
import type { EntityProps } from './entity-page.tsx'

interface Props extends EntityProps {
  readonly title: MessageKey
  readonly terms: readonly NamedNode[]
  readonly total: number
  /** Place of the first entry shown in the whole list, from 0. */
  readonly offset: number
  readonly previous?: string
  readonly next?: string
}

/** One page of a list. */
export function ListPage({ frame, view, title, terms, total, offset, ...rest }: Props): VNode {
  const { previous, next } = rest
  const range = { count: total, from: offset + 1, to: offset + terms.length }
  return (
    <Layout frame={frame} title={message(frame.language, title)} crumbs={[]}>
      <h1>{message(frame.language, title)}</h1>
      {terms.length === 0 ? (
        <p>{message(frame.language, 'empty')}</p>
      ) : (
        <p>{message(frame.language, 'total', range)}</p>
      )}
      <Entries view={view} terms={terms} title={title} />
      <p class="pager">
        {previous && (
          <a rel="prev" href={withLanguage(previous, frame)}>
            {message(frame.language, 'previous')}
          </a>
        )}
        {next && (
          <a rel="next" href={withLanguage(next, frame)}>
            {message(frame.language, 'next')}
          </a>
        )}
      </p>
    </Layout>
  )
}

/** Memberships have no name that tells them apart: they are shown by what they consist of. */
function Entries({ view, terms, title }: Pick<Props, 'view' | 'terms' | 'title'>): VNode {
  const rows = membershipsIn(view.graph, view.language)
  if (rows.length === 0) return <ThingList view={view} terms={terms} />
  return (
    <MembershipTable
      view={view}
      rows={rows}
      columns={['person', 'role', 'organization', 'begin', 'end']}
      caption={message(view.language, title)}
    />
  )
}
