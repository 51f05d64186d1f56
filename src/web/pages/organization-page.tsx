import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { org, schema, skos } from '../../rdf/namespaces.ts'
import { answerOn, isAnswer } from '../../model/as-of.ts'
import { askedIn } from '../as-of.ts'
import { dateWords } from '../date-words.ts'
import { distinct } from '../graph.ts'
import { labelOf } from '../labels.ts'
import type { Crumb } from '../layout.tsx'
import { membershipsIn, type MembershipRow } from '../memberships.ts'
import { message } from '../messages.ts'
import { AnswerLegend } from '../parts/answer-text.tsx'
import { AsOfForm } from '../parts/as-of-form.tsx'
import { BasisLegend } from '../parts/basis-badge.tsx'
import { Facts } from '../parts/facts.tsx'
import { MembershipTable } from '../parts/membership-table.tsx'
import { ThingLink, ThingList } from '../parts/thing-link.tsx'
import { organizationData } from '../structured-data.ts'
import type { Frame, View } from '../view.ts'
import { EntityPage, type EntityProps } from './entity-page.tsx'

/** An organization: where it belongs, what belongs to it, its posts and who serves there. */
export function OrganizationPage({ frame, view }: EntityProps): VNode {
  const { graph, focus, language } = view
  const parents = parentsOf(view)
  const rows = membershipsIn(graph, language, node =>
    graph.links(node, org.organization).some(organization => organization.equals(focus)),
  )
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
      <AsOfForm frame={frame} view={view} />
      {asked ? null : <ServingToday frame={frame} view={view} rows={rows} />}
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

interface ServingProps {
  readonly frame: Frame
  readonly view: View
  readonly rows: readonly MembershipRow[]
}

/** Who holds what today, as far as it is certain or to be presumed. */
function ServingToday({ frame, view, rows }: ServingProps): VNode | null {
  const { language } = view
  const today = { first: frame.today, last: frame.today }
  const serving = rows.filter(({ held }) => isAnswer(answerOn(held, today), 'presumed'))
  if (serving.length === 0) return null
  return (
    <section>
      <h2>{message(language, 'serving')}</h2>
      <p>{message(language, 'servingLead', { day: dateWords(frame.today, language) })}</p>
      <MembershipTable
        view={view}
        rows={serving}
        columns={['person', 'role', 'begin', 'end']}
        caption={message(language, 'serving')}
      />
    </section>
  )
}

function OrganizationFacts({ view, parents }: { view: View; parents: readonly NamedNode[] }): VNode {
  const { graph, focus, language } = view
  const listed = (terms: readonly NamedNode[]) => terms.length > 0 && <ThingList view={view} terms={terms} />
  const units = distinct([
    ...graph.links(focus, org.hasUnit),
    ...graph.links(focus, org.hasSubOrganization),
    ...graph.inverse(org.unitOf, focus),
    ...graph.inverse(org.subOrganizationOf, focus),
  ])
  const kind = graph.link(focus, org.classification)
  const posts = distinct([...graph.links(focus, org.hasPost), ...graph.inverse(org.postIn, focus)])
  return (
    <Facts
      language={language}
      facts={[
        ['kind', kind && <ThingLink view={view} term={kind} />],
        [
          'otherNames',
          graph
            .objects(focus, skos.altLabel)
            .map(({ value }) => value)
            .join(', '),
        ],
        ['parent', listed(parents)],
        ['units', listed(units)],
        ['posts', listed(posts)],
        ['identifier', graph.text(focus, org.identifier)],
        ['elsewhere', listed(graph.links(focus, schema.sameAs))],
      ]}
    />
  )
}

function parentsOf({ graph, focus }: View): readonly NamedNode[] {
  return distinct([...graph.links(focus, org.unitOf), ...graph.links(focus, org.subOrganizationOf)])
}

function crumbOf(view: View, organization: NamedNode): Crumb {
  return {
    label: labelOf(view.graph, organization, view.language).text,
    href: view.href(organization.value),
  }
}
