import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { askedIn } from '../as-of.ts'
import { message } from '../messages.ts'
import { readMembership } from '../memberships.ts'
import { AskedListPage, type AskedList } from '../parts/asked-list.tsx'
import { MembershipTable } from '../parts/membership-table.tsx'

interface Props extends AskedList {
  readonly members: readonly NamedNode[]
}

/** Who held what: memberships have no name that tells them apart, so they are shown by what they consist of. */
export function MembershipsPage({ members, ...list }: Props): VNode {
  const { frame, view } = list
  const asked = askedIn(view.graph)
  return (
    <AskedListPage {...list} title="memberships" count={members.length}>
      <MembershipTable
        view={view}
        rows={members.map(member => readMembership(view.graph, member, frame.language))}
        columns={['person', 'role', 'organization', 'begin', 'end', ...(asked ? (['answer'] as const) : [])]}
        caption={message(frame.language, 'memberships')}
      />
    </AskedListPage>
  )
}
