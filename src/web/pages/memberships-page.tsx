import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { askedIn } from '../as-of.ts'
import { Layout } from '../layout.tsx'
import { message } from '../messages.ts'
import { readMembership } from '../memberships.ts'
import { AnswerLegend } from '../parts/answer-text.tsx'
import { AsOfForm } from '../parts/as-of-form.tsx'
import { Filters } from '../parts/filters.tsx'
import { MembershipTable } from '../parts/membership-table.tsx'
import { Pager, rangeOf, type PlaceInList } from '../parts/pager.tsx'
import type { EntityProps } from './entity-page.tsx'

interface Props extends EntityProps {
  readonly members: readonly NamedNode[]
  /** IRIs that the list is filtered by. */
  readonly filters: readonly string[]
  readonly place: PlaceInList
}

/** Who held what: memberships have no name that tells them apart, so they are shown by what they consist of. */
export function MembershipsPage({ frame, view, members, filters, place }: Props): VNode {
  const { language } = frame
  const asked = askedIn(view.graph)
  const title = message(language, 'memberships')
  return (
    <Layout frame={frame} title={title} crumbs={[]}>
      <h1>{title}</h1>
      <Filters view={view} iris={filters} />
      <AsOfForm frame={frame} view={view} />
      <p>{message(language, members.length === 0 ? nothing() : 'total', rangeOf(place, members.length))}</p>
      {members.length > 0 && (
        <MembershipTable
          view={view}
          rows={members.map(member => readMembership(view.graph, member, language))}
          columns={[
            'person',
            'role',
            'organization',
            'begin',
            'end',
            ...(asked ? (['answer'] as const) : []),
          ]}
          caption={title}
        />
      )}
      {asked && <AnswerLegend language={language} />}
      <Pager frame={frame} place={place} />
    </Layout>
  )

  function nothing() {
    return frame.search === '' ? 'empty' : 'nothingFits'
  }
}
