import type { VNode } from 'preact'
import { org } from '../../rdf/namespaces.ts'
import { labelOf } from '../labels.ts'
import { membershipsIn } from '../memberships.ts'
import { message } from '../messages.ts'
import { BasisLegend } from '../parts/basis-badge.tsx'
import { MembershipTable } from '../parts/membership-table.tsx'
import { personData } from '../structured-data.ts'
import { EntityPage, type EntityProps } from './entity-page.tsx'

/** Who somebody is in public office: the career, station by station. */
export function PersonPage({ frame, view }: EntityProps): VNode {
  const rows = membershipsIn(view.graph, view.language, node => isOf(node))
  return (
    <EntityPage
      frame={frame}
      view={view}
      kind="person"
      list="persons"
      structuredData={personData(view.graph, view.focus, rows)}
    >
      {rows.length > 0 && (
        <section>
          <h2>{message(view.language, 'career')}</h2>
          <MembershipTable
            view={view}
            rows={rows}
            columns={['role', 'organization', 'begin', 'end', 'evidence']}
            caption={`${message(view.language, 'career')}: ${labelOf(view.graph, view.focus, view.language).text}`}
          />
          <BasisLegend language={view.language} />
        </section>
      )}
    </EntityPage>
  )

  function isOf(membership: Parameters<typeof view.graph.link>[0]): boolean {
    return view.graph.links(membership, org.member).some(person => person.equals(view.focus))
  }
}
