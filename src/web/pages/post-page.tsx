import type { VNode } from 'preact'
import { opengov, org } from '../../rdf/namespaces.ts'
import { membershipsIn } from '../memberships.ts'
import { message } from '../messages.ts'
import { BasisLegend } from '../parts/basis-badge.tsx'
import { Facts } from '../parts/facts.tsx'
import { MembershipTable } from '../parts/membership-table.tsx'
import { ThingLink } from '../parts/thing-link.tsx'
import { EntityPage, type EntityProps } from './entity-page.tsx'

/** An office that exists without its holder, and its holders. */
export function PostPage({ frame, view }: EntityProps): VNode {
  const { graph, focus, language } = view
  const rows = membershipsIn(graph, language, node =>
    graph.links(node, opengov.post).some(post => post.equals(focus)),
  )
  const role = graph.link(focus, org.role)
  const organization = graph.link(focus, org.postIn)
  return (
    <EntityPage frame={frame} view={view} kind="post" list="posts">
      <Facts
        language={language}
        facts={[
          ['role', role && <ThingLink view={view} term={role} />],
          ['organization', organization && <ThingLink view={view} term={organization} />],
        ]}
      />
      {rows.length > 0 && (
        <section>
          <h2>{message(language, 'holders')}</h2>
          <MembershipTable
            view={view}
            rows={rows}
            columns={['person', 'begin', 'end', 'evidence']}
            caption={message(language, 'holders')}
          />
          <BasisLegend language={language} />
        </section>
      )}
    </EntityPage>
  )
}
