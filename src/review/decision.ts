import type { Anchors } from './key.ts'

export const verdicts = ['accept', 'edit', 'reject', 'unsure'] as const

/** accept: it is right as it stands; edit: it is right with these values; reject: it is wrong; unsure: looked at, undecided. */
export type Verdict = (typeof verdicts)[number]

/** What of a statement a decision holds on to, and an editor may change. Dates as in review/dated.ts; '' for none. */
export const fields = [
  'role',
  'kind',
  'organization',
  'organization-type',
  'parent',
  'parent-type',
  'start',
  'end',
  'status',
  'date',
] as const

export type Field = (typeof fields)[number]
export type Values = Readonly<Partial<Record<Field, string>>>

/** What an editor decided on one statement: one line of data/decisions/{announcement}.tsv. */
export interface Decision {
  readonly key: string
  readonly verdict: Verdict
  readonly type: string
  /** SHA-256 of the text that it was decided on. */
  readonly text: string
  /** Hash of the words at the anchors. */
  readonly words: string
  /** Where the words of its slots and its evidence stand. */
  readonly anchors: Anchors
  /** What the statement said when it was decided. */
  readonly values: Values
  /** What the editor entered instead. */
  readonly edits: Values
  readonly reviewer: string
  /** ISO 8601 in UTC. */
  readonly time: string
  readonly reason: string
}

/** The last word on each statement: who changes their mind adds a line. */
export function latest(decisions: readonly Decision[]): readonly Decision[] {
  return [...new Map(decisions.map(decision => [decision.key, decision])).values()]
}
