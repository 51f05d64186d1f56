import { overlaps, type Range } from '../model/range.ts'
import type { Claim } from '../pipeline/review.ts'
import { describeStatementOf } from './extraction-text.ts'

/** Characters shown before and after the passage. */
const context = 600

/** A statement with its passage marked in the text, its slots, other readings, and what was decided. */
export function describeClaim({ key, file, announcement, extraction, found, decision }: Claim): string {
  const { text } = announcement
  const evidence = found?.statement.evidence ?? decision?.anchors['evidence']
  return [
    `${key}  ${file}`,
    '',
    ...(evidence ? [marked(text, evidence), ''] : []),
    ...(found
      ? [
          ...describeStatementOf(found.statement, announcement, extraction),
          ...Object.entries(found.statement.slots).map(
            ([slot, range]) => `      ${slot}: ${quoted(text, range)}`,
          ),
          ...alternatives(found.statement.evidence, Object.values(found.anchors), extraction.spans),
        ]
      : ['  The extractor does not find this statement any more.']),
    ...(decision ? ['', ...decided(decision)] : []),
  ].join('\n')
}

/** ⟦ and ⟧ stand around the passage. */
function marked(text: string, { start, end }: Range): string {
  const from = Math.max(0, text.lastIndexOf('\n', Math.max(0, start - context)) + 1)
  const stop = text.indexOf('\n', Math.min(text.length, end + context))
  const to = stop < 0 ? text.length : stop
  return `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, to)}`.trim()
}

function quoted(text: string, { start, end }: Range): string {
  return `„${text.slice(start, end).replace(/\s+/gu, ' ')}“ ${start}–${end}`
}

/** What else was recognised in the passage and could fill a slot. */
function alternatives(
  evidence: Range,
  anchors: readonly Range[],
  spans: Claim['extraction']['spans'],
): readonly string[] {
  return spans
    .filter(span => overlaps(span, evidence) && !anchors.some(anchor => overlaps(anchor, span)))
    .map(({ label, text, value }) => `      also in the passage: ${label} „${text}“ = ${value}`)
}

function decided(decision: NonNullable<Claim['decision']>): readonly string[] {
  const { verdict, reviewer, time, reason, edits } = decision
  return [
    `  decided: ${verdict} by ${reviewer} on ${time}${reason === '' ? '' : `: ${reason}`}`,
    ...Object.entries(edits).map(([field, value]) => `      ${field} = ${value === '' ? '(none)' : value}`),
  ]
}
