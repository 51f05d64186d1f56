import type { VNode } from 'preact'
import { opengov, org, pas } from '../../rdf/namespaces.ts'
import { askedIn } from '../as-of.ts'
import { membershipsIn, type MembershipRow } from '../memberships.ts'
import { message } from '../messages.ts'
import { AnswerLegend } from '../parts/answer-text.tsx'
import { AsOfForm } from '../parts/as-of-form.tsx'
import { BasisLegend } from '../parts/basis-badge.tsx'
import { Facts } from '../parts/facts.tsx'
import { HolderTable } from '../parts/holder-table.tsx'
import { holderLanes } from '../parts/lanes.tsx'
import type { Column } from '../parts/membership-table.tsx'
import { MembershipTable } from '../parts/membership-table.tsx'
import { Holders } from '../parts/organization.tsx'
import { TimelineSection } from '../parts/timeline.tsx'
import { ThingLink } from '../parts/thing-link.tsx'
import { around } from '../succession.ts'
import type { Frame, View } from '../view.ts'
import { EntityPage, type EntityProps } from './entity-page.tsx'

/** An office that exists without its holder: its holders in order, the gaps, and who deputizes. */
export function PostPage({ frame, view }: EntityProps): VNode {
  const { graph, focus, language } = view
  const asked = askedIn(graph)
  const isHere = (post: { readonly value: string }): boolean => post.value === focus.value
  const rows = membershipsIn(graph, language, node => graph.links(node, opengov.post).some(isHere))
  const deputies = membershipsIn(graph, language, node => !graph.links(node, opengov.post).some(isHere))
  const answer: readonly Column[] = asked ? ['answer'] : []
  const holders = message(language, 'holders')
  // As of a day the others are left out, which makes no gap.
  const sole = !asked && graph.isA(focus, pas.SoleOffice)
  return (
    <EntityPage frame={frame} view={view} kind="post" list="posts">
      <PostFacts frame={frame} view={view} rows={rows} />
      <TimelineSection
        title="holdersOverTime"
        language={language}
        lanes={holderLanes(view, rows, { sole, today: frame.today })}
        today={frame.today}
      />
      <AsOfForm frame={frame} view={view} />
      <section>
        <h2>{holders}</h2>
        {rows.length === 0 ? (
          <p>{message(language, asked ? 'noneHeld' : 'nobodyKnown')}</p>
        ) : (
          <HolderTable
            view={view}
            rows={rows}
            sole={sole}
            columns={['person', 'begin', 'end', ...answer, 'evidence']}
            caption={holders}
          />
        )}
      </section>
      {deputies.length > 0 && (
        <section>
          <h2>{message(language, 'deputies')}</h2>
          <MembershipTable
            view={view}
            rows={deputies}
            columns={['person', 'role', 'begin', 'end', ...answer, 'evidence']}
            caption={message(language, 'deputies')}
          />
        </section>
      )}
      {asked && <AnswerLegend language={language} />}
      <BasisLegend language={language} />
    </EntityPage>
  )
}

interface FactsProps {
  readonly frame: Frame
  readonly view: View
  readonly rows: readonly MembershipRow[]
}

/** Where the post belongs, and who holds it today, before and after; as of another day the table says who held it. */
function PostFacts({ frame, view, rows }: FactsProps): VNode {
  const { graph, focus, language } = view
  const role = graph.link(focus, org.role)
  const organization = graph.link(focus, org.postIn)
  const { holders, before, after } = around(rows, { first: frame.today, last: frame.today }, 'presumed')
  const isToday = askedIn(graph) === undefined
  const named = (row: MembershipRow | undefined) => row?.person && <ThingLink view={view} term={row.person} />
  return (
    <Facts
      language={language}
      facts={[
        ['role', role && <ThingLink view={view} term={role} />],
        ['organization', organization && <ThingLink view={view} term={organization} />],
        ['holderToday', isToday && <Holders view={view} rows={holders} />],
        ['predecessor', isToday && named(before)],
        ['successor', isToday && named(after)],
      ]}
    />
  )
}
