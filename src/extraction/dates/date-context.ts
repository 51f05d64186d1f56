import type { Day, PartialDate } from '../../model/partial-date.ts'

/** What is known around a time phrase. */
export interface DateContext {
  /** Bounds of the day of publication; one may be missing. */
  readonly published?: { readonly earliest?: Day; readonly latest?: Day }
  /** The date told before in the same chain of clauses. */
  readonly anchor?: PartialDate
  /** Tense of the clause. */
  readonly tense?: 'past' | 'present' | 'future'
}

/** What a time phrase comes to. */
export interface ResolvedDate {
  readonly date: PartialDate
  /** Second end of a range. */
  readonly to?: PartialDate
  /** stated: the phrase says it; resolved: a missing year, or counted from publication; inferred: from less than that. */
  readonly basis: 'stated' | 'resolved' | 'inferred'
  readonly why?: string
}
