import type { Day, PartialDate } from './partial-date.ts'
import type { Range } from './range.ts'

/** How we know a value: the passage says it; it needed context; it follows from another passage; an editor entered it. */
export const bases = ['stated', 'resolved', 'inferred', 'curated'] as const
export type Basis = (typeof bases)[number]

/** The nine kinds of role (data/lexicon/de/roles.tsv, corpus guidelines). */
export type RoleKind =
  | 'head'
  | 'deputy head'
  | 'acting head'
  | 'member'
  | 'employee'
  | 'mayor'
  | 'department head'
  | 'managing director'
  | 'other'

/** One natural person in one announcement: the chain of its mentions. */
export interface PersonEntity {
  /** Key inside the extraction: p1, p2, … in order of first mention. */
  readonly key: string
  /** Fullest form without title. */
  readonly name: string
  readonly givenName?: string
  readonly familyName?: string
  readonly honorific?: string
  /** Only to resolve pronouns; never data. */
  readonly gender?: 'f' | 'm'
  /** Surfaces of the name, first the fullest. */
  readonly mentions: readonly Range[]
  /** Noun phrases that mean the person ("die 44-Jährige"); evidence for resolving only. */
  readonly descriptions: readonly Range[]
}

/** One organization in one announcement. */
export interface OrganizationEntity {
  /** Key inside the extraction: o1, o2, … */
  readonly key: string
  /** Base form (nominative), as specific as the text: "Bauamt der Stadt Musterhausen", "Jobcenter Musterhausen". */
  readonly name: string
  /** The unit's own name without parent or place: "Sozialamt"; what the IRI's last step is made of. */
  readonly unit: string
  /** Concept of the organization type scheme (data/vocabulary/organization-types.tsv): amt, stadt, ausschuss, … */
  readonly kind: string
  /** Place in the name or resolved for it ("Bochum", "Hagen"), base form. */
  readonly place?: string
  /** Key of the parent organization. */
  readonly parent?: string
  /** Whether the text says the parent (or place) or context gave it; absent where neither is known. */
  readonly parentBasis?: 'stated' | 'resolved'
  readonly mentions: readonly Range[]
  /** Other base forms of its name that the text uses ("Musterstädter Sozialamt"). */
  readonly variants: readonly string[]
}

/** A position in time as the text gives it. */
export interface Instant {
  /** Absent for mere order ("wenig später"). */
  readonly date?: PartialDate
  readonly basis: Basis
  /** The time expression as written; absent where inferred. */
  readonly verbatim?: string
  /** Passages it rests on, each at most 300 characters. */
  readonly evidence: readonly Range[]
  /** Key of the membership statement whose begin it only follows. */
  readonly after?: string
}

/** When it held. An absent bound is unbounded; the four bounds are what is compared, never the instants. */
export interface Period {
  readonly begin?: Instant
  readonly end?: Instant
  readonly beginEarliest?: Day
  readonly beginLatest?: Day
  readonly endEarliest?: Day
  readonly endLatest?: Day
  /** Key of the membership statement whose end is this begin ("wechselte"). */
  readonly metBy?: string
}

/** A value that has no span of its own: which slot, from where, and why. */
export interface Inference {
  readonly slot: string
  readonly from: Range | 'published' | 'publisher' | 'role'
  readonly why: string
}

interface StatementBase {
  /** Key inside the extraction: m1, e1, s1, h1, … */
  readonly key: string
  /** Rule id of the frame that made it. */
  readonly rule: string
  /** One or two sentences, at most 300 characters, with the span of every slot that is not inferred. */
  readonly evidence: Range
  /** Further passages that support it (headline and body say the same). */
  readonly support: readonly Range[]
  /** 0 to 1, calibrated: the share of such statements that are right. */
  readonly confidence: number
  readonly basis: Basis
  readonly slots: Readonly<
    Partial<Record<'person' | 'role' | 'organization' | 'start' | 'end' | 'other', Range>>
  >
  readonly inferences: readonly Inference[]
  /**
   * What an editor said of it; absent where none looked at it. contested: the same was rejected where it stood before.
   * Never set by an extractor.
   */
  readonly review?: 'accepted' | 'edited' | 'unsure' | 'contested'
}

export interface RoleValue {
  /** The word of the text, or the verb that says it. */
  readonly text: string
  /** Concept of the role scheme: amtsleitung, beigeordnete, … */
  readonly concept: string
  readonly kind: RoleKind
  /** True where only a verb says it ("leitet"). */
  readonly implied: boolean
}

export interface MembershipStatement extends StatementBase {
  readonly type: 'membership'
  readonly person: string
  /** Absent when the text does not name it: then it goes to review. */
  readonly organization?: string
  readonly role: RoleValue
  readonly period: Period
  readonly status: 'active' | 'ended' | 'unknown' | 'planned' | 'proposed'
  /** More precisely what ("zuständig für …"); published as dct:description. */
  readonly description?: Range
}

export interface EventStatement extends StatementBase {
  readonly type: 'event'
  readonly event: 'appointment' | 'election' | 'retirement' | 'farewell'
  readonly person: string
  /** Organization that decided. */
  readonly body?: string
  readonly date?: Instant
  /** Key of the membership it led to. */
  readonly result?: string
}

export interface SuccessionStatement extends StatementBase {
  readonly type: 'succession'
  readonly predecessor: string
  readonly successor: string
  readonly organization?: string
}

export interface HeadcountStatement extends StatementBase {
  readonly type: 'headcount'
  readonly organization: string
  readonly value: number
  readonly verbatim: string
}

export type Statement = MembershipStatement | EventStatement | SuccessionStatement | HeadcountStatement
