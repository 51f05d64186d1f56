import { bases } from '../model/statement.ts'
import type { QuotedConflict } from '../pipeline/conflict-quotes.ts'
import type { Finding } from '../pipeline/outcome.ts'
import type { PublisherCount, Quality } from '../pipeline/quality.ts'
import { describeFindings } from './findings-text.ts'

/** How good the data are, for people. */
export function describeQuality(quality: Quality): string {
  const { announcements, toReview, withheld, findings, conflicts, publishers } = quality
  const { published, unpublished, rejected, failed } = announcements
  return [
    `Announcements: ${published} published, ${unpublished} without anything to publish, ${rejected} rejected, ${failed} unreadable`,
    `Statements: ${shares(quality.bases)}`,
    `To review: ${toReview} statements (see \`personalia review\`); withheld for good: ${withheld}`,
    ...list('Publishers', publishers.map(publisherLine)),
    `Findings: ${severityCounts(findings)}`,
    ...describeFindings(findings),
    ...list('Contradictions', conflicts.flatMap(conflictLines), conflicts.length),
  ].join('\n')
}

/** "stated 3 (75 %), inferred 1 (25 %)", in the order of strength. */
function shares(counts: Quality['bases']): string {
  const total = bases.reduce((sum, basis) => sum + counts[basis], 0)
  if (total === 0) return 'none'
  return bases
    .map(basis => `${basis} ${counts[basis]} (${Math.round((counts[basis] / total) * 100)} %)`)
    .join(', ')
}

function severityCounts(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) => findings.filter(each => each.severity === severity).length
  return `${count('violation')} violations, ${count('warning')} warnings, ${count('info')} for information`
}

function publisherLine({ publisher, announcements, toReview }: PublisherCount): string {
  return `${publisher === '' ? 'unknown' : publisher}: ${announcements} announcements, ${toReview} statements to review`
}

function conflictLines({ entity, property, values }: QuotedConflict): readonly string[] {
  const edge = property.endsWith('#hasBeginning') ? 'begin' : 'end'
  return [
    `${edge} of ${entity}`,
    ...values.map(
      ({ value, graph, quote }) => `  ${value}, ${graph}${quote === undefined ? '' : ` „${oneLine(quote)}“`}`,
    ),
  ]
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ')
}

function list(title: string, lines: readonly string[], count = lines.length): readonly string[] {
  return count === 0 ? [] : [`${title}: ${count}`, ...lines.map(line => `  ${line}`)]
}
