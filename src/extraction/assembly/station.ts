import type { Day } from '../../model/partial-date.ts'
import type { Instant } from '../../model/statement.ts'
import type { Dated, Draft, Phase } from '../frames/draft.ts'
import { type Group, phaseOf } from './merge-drafts.ts'

/** A membership before its neighbours in the career have bounded it. */
export interface Station {
  readonly group: Group
  readonly key: string
  readonly phase: Phase
  readonly begin?: Dated
  end?: Dated
  /** An end that nobody stated: with a date where its year or day is certain, else only that it lies between `endWithin`. */
  endInferred?: Instant
  endWithin?: { readonly earliest?: Day | undefined; readonly latest: Day }
  /** What ends it is still to come. */
  endAhead?: boolean
  metBy?: string
  /** Order only: bounds by the stations around. */
  after?: string
  notBefore?: string
  notAfter?: string
  heldUntil?: string
}

export function stationOf(group: Group, key: string): Station {
  const begin = pick(group, draft => draft.begin)
  const end = pick(group, draft => draft.end)
  return {
    group,
    key,
    phase: phaseOf(group),
    ...(begin === undefined ? {} : { begin }),
    ...(end === undefined ? {} : { end }),
  }
}

/** The finest of the dates the drafts tell. */
function pick({ best, drafts }: Group, of: (draft: Draft) => Dated | undefined): Dated | undefined {
  const told = [best, ...drafts].map(of).filter(dated => dated !== undefined)
  return told.toSorted((a, b) => b.date.value.length - a.date.value.length)[0]
}
