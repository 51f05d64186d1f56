import type { VNode } from 'preact'
import type { Days } from '../../model/as-of.ts'
import { askedIn, daysWords, type Told } from '../as-of.ts'
import { readMembership } from '../memberships.ts'
import { isMessageKey, message, type Language } from '../messages.ts'
import { AnswerText } from '../parts/answer-text.tsx'
import { AsOfForm } from '../parts/as-of-form.tsx'
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
  const asked = askedIn(graph)
  const linked = (term: typeof row.person) => term && <ThingLink view={view} term={term} />
  const german = (words: string | undefined) => words && <span lang="de">{words}</span>
  return (
    <EntityPage frame={frame} view={view} kind="membership" list="memberships">
      <Facts
        language={language}
        facts={[
          [
            'answer',
            asked && <AnswerOrNone key="answer" told={row.answer} days={asked} language={language} />,
          ],
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
      <AsOfForm frame={frame} view={view} />
      <BasisLegend language={language} />
    </EntityPage>
  )
}

interface AnswerProps {
  readonly told: Told | undefined
  readonly days: Days
  readonly language: Language
}

function AnswerOrNone({ told, days, language }: AnswerProps): VNode {
  return (
    <>
      {daysWords(days, language)}:{' '}
      {told ? <AnswerText told={told} language={language} /> : message(language, 'notHeld')}
    </>
  )
}
