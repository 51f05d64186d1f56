import type { PartialDate } from '../../model/partial-date.ts'
import type { Range } from '../../model/range.ts'
import type { Basis, EventStatement, Inference, RoleKind } from '../../model/statement.ts'

/** A resolved time expression and where it stands. */
export interface Dated {
  readonly date: PartialDate
  readonly basis: Basis
  readonly verbatim: string
  readonly range: Range
  readonly why?: string
}

/** An office as a frame saw it. */
export interface DraftRole {
  readonly text: string
  readonly concept: string
  readonly kind: RoleKind
  readonly implied: boolean
  readonly range?: Range
  /** "neue Leiterin" comes into the office, "bisheriger Leiter" goes. */
  readonly turn?: 'comes' | 'goes'
}

/**
 * holds: at publication; held: over; begins: told as begun; planned: for a day to come; proposed: not yet decided.
 */
export type Phase = 'holds' | 'held' | 'begins' | 'planned' | 'proposed'

/** A membership as one frame saw it, before time, merging and scoring. */
export interface Draft {
  readonly rule: string
  readonly person: string
  readonly personRange: Range
  readonly role: DraftRole
  organization?: string
  organizationRange?: Range
  begin?: Dated
  end?: Dated
  /** Only the order is told ("wenig später", "zuvor", "zuletzt"). */
  readonly order?: { readonly relation: string; readonly range: Range; readonly verbatim: string }
  phase: Phase
  /** A verb says that the person leaves it, perhaps without a day. */
  leaves?: boolean
  /** main: a station that the next one ends ("wechselte"); extra: held beside another ("zusätzlich"). */
  readonly career: 'main' | 'extra' | 'none'
  /** Its beginning ends the station before ("wechselte", "der Wechsel nach …"). */
  readonly closes: boolean
  readonly clause: Range
  readonly sentence: Range
  readonly inferences: Inference[]
}

export interface DraftEvent {
  readonly rule: string
  readonly event: EventStatement['event']
  readonly person: string
  readonly personRange: Range
  body?: string
  readonly date?: Dated
  readonly clause: Range
  readonly sentence: Range
}

export interface DraftSuccession {
  readonly rule: string
  readonly predecessor: string
  readonly successor: string
  readonly organization?: string
  readonly clause: Range
  readonly sentence: Range
  /** The text tells that one left and the other came, not that one followed the other. */
  readonly resolved?: boolean
}
