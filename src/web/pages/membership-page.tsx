import type { VNode } from 'preact'
import { readMembership } from '../memberships.ts'
import { isMessageKey, message } from '../messages.ts'
import { BasisBadge, BasisLegend } from '../parts/basis-badge.tsx'
import { Facts } from '../parts/facts.tsx'
import { PointText } from '../parts/membership-table.tsx'
import { Quotations } from '../parts/quotations.tsx'
import { ThingLink } from '../parts/thing-link.tsx'
import { EntityPage, type EntityProps } from './entity-page.tsx'

/** One role that one person holds or held. */
export function MembershipPage({ frame, view }: EntityProps): VNode {
  const { graph, focus, language } = view
  const row = readMembership(graph, focus, language)
  const linked = (term: typeof row.person) => term && <ThingLink view={view} term={term} />
  const german = (words: string | undefined) => words && <span lang="de">{words}</span>
  return (
    <EntityPage frame={frame} view={view} kind="membership" list="memberships">
      <Facts
        language={language}
        facts={[
          ['person', linked(row.person)],
          ['role', linked(row.role)],
          ['roleWording', german(row.roleName)],
          ['description', german(row.description)],
          ['organization', linked(row.organization)],
          ['post', linked(row.post)],
          ['begin', <PointText key="begin" view={view} point={row.begin} />],
          ['end', <PointText key="end" view={view} point={row.end} />],
          ['status', row.status && isMessageKey(row.status) && message(language, row.status)],
          ['basis', row.basis && <BasisBadge basis={row.basis} language={language} />],
          ['evidence', row.passages.length > 0 && <Quotations view={view} passages={row.passages} />],
        ]}
      />
      <BasisLegend language={language} />
    </EntityPage>
  )
}
