import type { VNode } from 'preact'
import { org } from '../../rdf/namespaces.ts'
import { askedIn } from '../as-of.ts'
import { labelOf } from '../labels.ts'
import { membershipsIn } from '../memberships.ts'
import { message } from '../messages.ts'
import { AnswerLegend } from '../parts/answer-text.tsx'
import { AsOfForm } from '../parts/as-of-form.tsx'
import { BasisLegend } from '../parts/basis-badge.tsx'
import { careerLanes } from '../parts/lanes.tsx'
import { MembershipTable } from '../parts/membership-table.tsx'
import { TimelineSection } from '../parts/timeline.tsx'
import { personData } from '../structured-data.ts'
import { EntityPage, type EntityProps } from './entity-page.tsx'

/** Who somebody is in public office: the career, station by station. */
export function PersonPage({ frame, view }: EntityProps): VNode {
  const rows = membershipsIn(view.graph, view.language, node => isOf(node))
  const asked = askedIn(view.graph)
  return (
    <EntityPage
      frame={frame}
      view={view}
      kind="person"
      list="persons"
      structuredData={personData(view.graph, view.focus, rows)}
    >
      <p class="kind">{message(view.language, 'careerLead')}</p>
      <TimelineSection
        title="career"
        language={view.language}
        lanes={careerLanes(view, rows, frame.today)}
        today={frame.today}
      />
      <AsOfForm frame={frame} view={view} />
      {asked && rows.length === 0 && <p>{message(view.language, 'noneHeld')}</p>}
      {rows.length > 0 && (
        <section>
          <h2>{message(view.language, 'careerInDetail')}</h2>
          <MembershipTable
            view={view}
            rows={rows}
            columns={[
              'role',
              'organization',
              'begin',
              'end',
              ...(asked ? (['answer'] as const) : []),
              'evidence',
            ]}
            caption={`${message(view.language, 'careerInDetail')}: ${labelOf(view.graph, view.focus, view.language).text}`}
          />
          {asked && <AnswerLegend language={view.language} />}
          <BasisLegend language={view.language} />
        </section>
      )}
    </EntityPage>
  )

  function isOf(membership: Parameters<typeof view.graph.link>[0]): boolean {
    return view.graph.links(membership, org.member).some(person => person.equals(view.focus))
  }
}
