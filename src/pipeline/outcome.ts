import type { Basis } from '../model/statement.ts'
import type { ProblemSlug } from '../problem.ts'
import type { Replacement } from '../store/store.ts'
import type { Finding } from '../validation/gate.ts'
import type { Remark } from '../review/apply-decisions.ts'
import type { HeldBack as Sorted } from './sort.ts'

export type { Finding, Remark }

/** A statement that is not published. */
export interface HeldBack extends Sorted {
  /** What `personalia review` knows it by. */
  readonly decisionKey: string
}

/** What became of one announcement file. Holds no names: it is kept in the state folder, printed and logged. */
export type Outcome = Published | Unpublished | Rejected | Failed

interface Read {
  /** Id of the announcement. */
  readonly announcement: string
  /** Path of the organization that published it, where it is known. */
  readonly publisher?: string
  readonly heldBack: readonly HeldBack[]
  /** Decisions that an editor should look at again. */
  readonly remarks: readonly Remark[]
  /** Something of it contradicts what others say; when these say it no more, it may be published. */
  readonly contested?: true
}

/** It conforms; warnings are published with it. */
interface Published extends Read {
  readonly state: 'published'
  readonly change: Replacement['change']
  /** Of its claim graph. */
  readonly revision: string
  /** IRIs of the memberships and events that an editor accepted or corrected; absent where there are none. */
  readonly reviewed?: readonly string[]
  /** How many of its statements rest on what. */
  readonly bases: Readonly<Partial<Record<Basis, number>>>
  readonly warnings: readonly Finding[]
}

/** Nothing in it is to be published; that is no fault. */
interface Unpublished extends Read {
  readonly state: 'unpublished'
  readonly reason: string
}

/** The gate found violations; nothing of it is published. */
interface Rejected extends Read {
  readonly state: 'rejected'
  readonly findings: readonly Finding[]
}

/** The file cannot be read as an announcement. */
export interface Failed {
  readonly state: 'failed'
  readonly slug: ProblemSlug
  readonly detail: string
  readonly remedy: string
}

/** A file with what became of it, now or at an earlier run that need not be repeated. */
export interface FileOutcome {
  /** Path below the announcements folder. */
  readonly file: string
  readonly outcome: Outcome
  readonly skipped: boolean
}

/** IRIs of the memberships and events in it that an editor accepted or corrected. */
export function reviewedIn(outcome: Outcome): readonly string[] {
  return outcome.state === 'published' ? (outcome.reviewed ?? []) : []
}

/** Whether the file needs an editor's hand. */
export function isFault({ state }: Outcome): boolean {
  return state === 'rejected' || state === 'failed'
}
