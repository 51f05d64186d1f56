import type { Quad } from '@rdfjs/types'
import type { Bounds, Held } from '../model/as-of.ts'
import type { Day } from '../model/partial-date.ts'

/** What one claim graph says of one entity: the node, its hash parts, and nodes of others that only it links. */
export interface Claim {
  /** IRI of the claim graph. */
  readonly graph: string
  /** Day of publication, or the last that it can be. Where sources differ in a single value, the newest is followed. */
  readonly published?: Day
  readonly quads: readonly Quad[]
}

/** Who held what and when, flat, for questions about a day. Everything named is an IRI, `kind` apart. */
export interface HoldingRow extends Bounds, Held {
  readonly person: string
  readonly organization?: string
  readonly role: string
  readonly post?: string
  /** One of the nine kinds of role. */
  readonly kind: string
  /** An office that at most one person holds at a time. */
  readonly sole: boolean
  readonly acting: boolean
  /** Local name: active, ended, unknown, planned, proposed. */
  readonly status: string
  /** Last day on which it is known to have been held. */
  readonly confirmed?: Day
  /** Local name of the weakest basis that the bounds rest on: stated, curated, resolved, inferred. */
  readonly basis?: string
}

/** Sources that cannot both be right. The claims stay; the register says no more than both allow. */
export interface Conflict {
  /** IRI of the membership. */
  readonly entity: string
  /** IRI of the property: `time:hasBeginning` or `time:hasEnd`. */
  readonly property: string
  /** One for each source: its date, or the span that it allows in EDTF. */
  readonly values: readonly ConflictingValue[]
}

export interface ConflictingValue {
  readonly value: string
  readonly graph: string
  /** IRI of the passage that it rests on. */
  readonly passage?: string
}

export interface Consolidated {
  /** In each claim graph that says it; what is computed stands in the default graph. */
  readonly quads: readonly Quad[]
  /** Of a membership. */
  readonly holding?: HoldingRow
  readonly conflicts: readonly Conflict[]
}

/**
 * Entities with all their claims → what the register says of each. Pure. Whoever gives it a membership that holds a post
 * gives it the post and all of its memberships: one holder bounds another.
 */
export type Consolidate = (claims: ReadonlyMap<string, readonly Claim[]>) => ReadonlyMap<string, Consolidated>
