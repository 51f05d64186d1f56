import type { NamedNode, Quad } from '@rdfjs/types'
import { isToCome } from '../model/as-of.ts'
import type { Day } from '../model/partial-date.ts'
import type { HoldingRow } from './register.ts'
import { last } from './spans.ts'

/** A holder of a sole office. */
export interface Holder {
  readonly node: NamedNode
  readonly row: HoldingRow
  /** Whether nobody says when it ended. */
  readonly isOpen: boolean
  /** From an end that follows from this holder to the passages that tell when this one came. */
  readonly passages: readonly Quad[]
}

/** An end that follows from who came next; never a stated one. */
export interface InferredEnd {
  readonly latest: Day
  readonly passages: readonly Quad[]
}

/**
 * When a holder of a sole office was gone at the latest: when the next one had come. Undefined where nobody did, or
 * nothing new follows. @param others who held it as well
 */
export function endBySuccessor(holder: Holder, others: readonly Holder[]): InferredEnd | undefined {
  if (!holder.isOpen || isToCome(holder.row.status)) return undefined
  const [next] = others
    .filter(other => follows(other.row, holder.row))
    .flatMap(({ row: { beginLatest }, passages }) =>
      beginLatest === undefined ? [] : [{ latest: beginLatest, passages }],
    )
    .toSorted((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : 0))
  const { endLatest } = holder.row
  return next && (endLatest === undefined || next.latest < endLatest) ? next : undefined
}

/**
 * Whether one can only have come after the other. Two holders of a sole office were never there together, so it is enough
 * that the other order cannot be; an acting holder may be there beside the regular one, and two terms of one person are
 * told apart by their dates only: of them the begin has to be known.
 */
function follows(next: HoldingRow, holder: HoldingRow): boolean {
  if (next.acting || isToCome(next.status) || !canPrecede(holder, next)) return false
  return holder.acting || holder.person === next.person ? beganAfter(next, holder) : !canPrecede(next, holder)
}

/** Whether one can have left before the other came: on that day at the latest, and not when that one was gone again. */
function canPrecede(one: HoldingRow, other: HoldingRow): boolean {
  const gone = last([one.endEarliest, one.beginEarliest])
  if (gone === undefined) return true
  const came = other.beginLatest === undefined || gone <= other.beginLatest
  return came && (other.endLatest === undefined || gone < other.endLatest)
}

function beganAfter({ beginEarliest }: HoldingRow, { beginLatest, endEarliest }: HoldingRow): boolean {
  const known = last([beginLatest, endEarliest])
  return beginEarliest !== undefined && known !== undefined && beginEarliest >= known
}
