import type { VNode } from 'preact'
import { namedNode } from '../../rdf/terms.ts'
import { compact } from '../labels.ts'
import { message } from '../messages.ts'
import { byRule, shownFindings, type ShownFinding } from '../quality.ts'
import type { View } from '../view.ts'
import { CardTable } from './card-table.tsx'
import { Note } from './note.tsx'
import { ThingLink } from './thing-link.tsx'

interface Props {
  readonly view: View
  readonly findings: readonly ShownFinding[]
}

/** How often each rule is broken. */
export function RuleTable({ view, findings }: Props): VNode {
  const { language } = view
  return (
    <CardTable
      caption={message(language, 'findings')}
      columns={[message(language, 'rule'), message(language, 'severity'), message(language, 'count')]}
      rows={byRule(findings).map(({ finding, count }) => ({
        key: `${finding.severity} ${finding.shape}`,
        cells: [
          <a key="rule" href={view.href(finding.shape)}>
            {compact(finding.shape)}
          </a>,
          message(language, finding.severity),
          count.toLocaleString(language),
        ],
      }))}
    />
  )
}

/** What has to be put right, one by one. */
export function FindingList({ view, findings }: Props): VNode | null {
  const { language } = view
  const shown = shownFindings(findings)
  const count = findings.filter(({ severity }) => severity !== 'info').length
  if (shown.length === 0) return null
  return (
    <>
      <h3>{message(language, 'eachFinding')}</h3>
      {shown.length < count && <p>{message(language, 'shownOf', { shown: shown.length, count })}</p>}
      <ul>
        {shown.map(finding => (
          <li key={`${finding.shape} ${finding.focusNode} ${finding.value ?? ''}`}>
            {message(language, finding.severity)}: {finding.message[language]}{' '}
            <NodeLink view={view} node={finding.focusNode} />
            {isAddress(finding.value) && (
              <>
                {', '}
                <NodeLink view={view} node={finding.value} />
              </>
            )}
            <Note text={finding.passage} lang="de" />
          </li>
        ))}
      </ul>
    </>
  )
}

/** A thing by its name, or by its address where it has none. */
export function NodeLink({ view, node }: { view: View; node: string }): VNode {
  return <ThingLink view={view} term={namedNode(node)} />
}

/** Values are addresses of things, dates or numbers. */
function isAddress(value: string | undefined): value is string {
  return value !== undefined && /^https?:/u.test(value)
}
