import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { org } from '../../rdf/namespaces.ts'
import { askedIn } from '../as-of.ts'
import { distinct } from '../graph.ts'
import { labelOf } from '../labels.ts'
import type { Crumb } from '../layout.tsx'
import { membershipsIn } from '../memberships.ts'
import { message } from '../messages.ts'
import { AnswerLegend } from '../parts/answer-text.tsx'
import { AsOfForm } from '../parts/as-of-form.tsx'
import { BasisLegend } from '../parts/basis-badge.tsx'
import { holderLanes } from '../parts/lanes.tsx'
import { MembershipTable } from '../parts/membership-table.tsx'
import { OrganizationFacts, OrganizationPosts, ServingBeside } from '../parts/organization.tsx'
import { TimelineSection } from '../parts/timeline.tsx'
import { organizationData } from '../structured-data.ts'
import type { View } from '../view.ts'
import { EntityPage, type EntityProps } from './entity-page.tsx'

/** An organization: where it belongs, what belongs to it, its posts with their holders, who headed it and who serves there. */
export function OrganizationPage({ frame, view }: EntityProps): VNode {
  const { graph, focus, language } = view
  const parents = parentsOf(view)
  const rows = membershipsIn(graph, language, node =>
    graph.links(node, org.organization).some(organization => organization.equals(focus)),
  )
  const heads = rows.filter(({ heading }) => heading)
  const asked = askedIn(graph)
  return (
    <EntityPage
      frame={frame}
      view={view}
      kind="organization"
      list="organizations"
      above={parents.slice(0, 1).map(parent => crumbOf(view, parent))}
      structuredData={organizationData(graph, focus, parents[0])}
    >
      <OrganizationFacts view={view} parents={parents} />
      <OrganizationPosts frame={frame} view={view} rows={rows} />
      <ServingBeside frame={frame} view={view} rows={rows} />
      <TimelineSection
        title="heads"
        language={language}
        lanes={holderLanes(view, heads, { sole: false, today: frame.today })}
        today={frame.today}
      />
      <AsOfForm frame={frame} view={view} />
      {asked && rows.length === 0 && <p>{message(language, 'noneHeld')}</p>}
      {rows.length > 0 && (
        <section>
          <h2>{message(language, 'people')}</h2>
          <MembershipTable
            view={view}
            rows={rows}
            columns={['person', 'role', 'begin', 'end', ...(asked ? (['answer'] as const) : []), 'evidence']}
            caption={message(language, 'people')}
          />
          {asked && <AnswerLegend language={language} />}
          <BasisLegend language={language} />
        </section>
      )}
    </EntityPage>
  )
}

function parentsOf({ graph, focus }: View): readonly NamedNode[] {
  return distinct([...graph.links(focus, org.unitOf), ...graph.links(focus, org.subOrganizationOf)])
}

function crumbOf(view: View, organization: NamedNode): Crumb {
  return { label: labelOf(view.graph, organization, view.language), href: view.href(organization.value) }
}
