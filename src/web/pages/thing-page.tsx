import type { VNode } from 'preact'
import { message, type MessageKey } from '../messages.ts'
import { membershipsIn } from '../memberships.ts'
import { MembershipTable } from '../parts/membership-table.tsx'
import { EntityPage, type EntityProps } from './entity-page.tsx'

/** Whatever has no page of its own: the text snapshot of an announcement, a claim graph. */
function ThingPage({ frame, view, kind = 'thing' }: EntityProps & { kind?: MessageKey }): VNode {
  const rows = membershipsIn(view.graph, view.language)
  return (
    <EntityPage frame={frame} view={view} kind={kind}>
      {rows.length > 0 && (
        <section>
          <h2>{message(view.language, 'memberships')}</h2>
          <MembershipTable
            view={view}
            rows={rows}
            columns={['person', 'role', 'organization', 'begin', 'end', 'evidence']}
            caption={message(view.language, 'memberships')}
          />
        </section>
      )}
    </EntityPage>
  )
}

/** The claims of one announcement, as they were stored. */
export function GraphPage(props: EntityProps): VNode {
  return <ThingPage {...props} kind="graph" />
}
