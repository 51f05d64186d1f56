import type { NamedNode, Quad } from '@rdfjs/types'
import { type Bounds, isToCome } from '../model/as-of.ts'
import { pas } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import type { Claim } from './register.ts'
import { objects } from './sources.ts'
import { first, last, type Span } from './spans.ts'

/** What one source says of when a membership held. */
export interface Told {
  readonly claim: Claim
  /** Local name of pas:status. */
  readonly status: string
  readonly begin: Edge
  readonly end: Edge
}

/** The begin or end of a period. */
export interface Edge {
  /** As the source bounds it. */
  readonly told: Span
  /** With what follows from the other one: nothing begins after it ended. */
  readonly sure: Span
}

export function readTold(membership: NamedNode, claim: Claim): Told {
  const status =
    objects(claim.quads, membership, pas.status)[0]?.value.slice(pas[''].value.length) ?? 'unknown'
  const { beginEarliest, beginLatest, endEarliest, endLatest } = boundsIn(claim.quads, membership)
  return {
    claim,
    status,
    begin: {
      told: { earliest: beginEarliest, latest: beginLatest },
      sure: { earliest: beginEarliest, latest: first([beginLatest, endLatest]) },
    },
    end: {
      told: { earliest: endEarliest, latest: endLatest },
      sure: { earliest: last([endEarliest, beginEarliest]), latest: endLatest },
    },
  }
}

/** The four days that statements give for the period of a membership. */
export function boundsIn(quads: readonly Quad[], membership: NamedNode): Bounds {
  const period = namedNode(`${membership.value}#period`)
  const entries = boundNames.map(name => [name, objects(quads, period, pas[name])[0]?.value] as const)
  return Object.fromEntries(entries.filter(([, day]) => day !== undefined))
}

export const boundNames = ['beginEarliest', 'beginLatest', 'endEarliest', 'endLatest'] as const

export function isFact({ status }: Told): boolean {
  return !isToCome(status)
}
