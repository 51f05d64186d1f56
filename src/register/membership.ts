import type { NamedNode, Quad, Term } from '@rdfjs/types'
import type { Bounds } from '../model/as-of.ts'
import { pas, schema, time, xsd } from '../rdf/namespaces.ts'
import { literal, namedNode, quad } from '../rdf/terms.ts'
import { type Agreement, agree, newestStatus, type Settled } from './agreement.ts'
import { conflict } from './conflict.ts'
import {
  beginOf,
  computedInstant,
  endOf,
  hasInstant,
  type Instant,
  isComputed,
  mostPrecise,
  passagesOf,
} from './instants.ts'
import type { Claim, Conflict } from './register.ts'
import { followNewest, nodesOf } from './single-valued.ts'
import { about } from './sources.ts'
import { first } from './spans.ts'
import type { InferredEnd } from './successors.ts'
import { boundNames, readTold } from './told-period.ts'

/** What the register says of a membership, still in no graph. */
export interface MembershipStatements {
  readonly statements: readonly Quad[]
  readonly conflicts: readonly Conflict[]
}

/**
 * One office told by several sources. @param claims the newest first
 * @param inferred the end that follows from who came next
 */
export function membershipStatements(
  node: NamedNode,
  claims: readonly Claim[],
  inferred?: InferredEnd,
): MembershipStatements {
  const told = claims.map(claim => readTold(node, claim))
  const agreement = agree(told)
  const [begin, end] = [beginOf(node), endOf(node)]
  const ended = inferred ? bounded(agreement.end, inferred) : agreement.end
  return {
    statements: [
      ...otherStatements(node, claims, agreement),
      ...boundStatements(begin.of, agreement.begin, ended),
      quad(node, pas.status, namedNode(pas[''].value + newestStatus(told))),
      ...beginStatements(begin, agreement),
      ...endStatements(end, { ...agreement, end: ended }, inferred?.passages ?? []),
    ],
    conflicts: [conflict(begin, agreement.begin), conflict(end, agreement.end)].filter(
      each => each !== undefined,
    ),
  }
}

function bounded(end: Settled, { latest }: InferredEnd): Settled {
  return { ...end, told: { ...end.told, latest: first([end.told.latest, latest]) } }
}

/** Everything that is neither bound nor instant nor status. A plan that does not count says nothing of the period. */
function otherStatements(node: NamedNode, claims: readonly Claim[], { sources }: Agreement): readonly Quad[] {
  const period = beginOf(node).of
  const apart: readonly Term[] = [beginOf(node).node, endOf(node).node]
  const counted = sources.map(({ claim }) => claim)
  return nodesOf(claims)
    .filter(each => !apart.some(instant => instant.equals(each)))
    .flatMap(each => followNewest(each, each.equals(period) ? counted : claims))
    .filter(({ predicate }) => !computedProperties.has(predicate.value))
}

const computedProperties: ReadonlySet<string> = new Set(
  [
    ...boundNames.map(name => pas[name]),
    pas.status,
    time.hasBeginning,
    time.hasEnd,
    schema.startDate,
    schema.endDate,
  ].map(({ value }) => value),
)

function boundStatements(period: NamedNode, begin: Settled, end: Settled): readonly Quad[] {
  const bounds: Readonly<Record<keyof Bounds, string | undefined>> = {
    beginEarliest: begin.told.earliest,
    beginLatest: begin.told.latest,
    endEarliest: end.told.earliest,
    endLatest: end.told.latest,
  }
  return boundNames.flatMap(name => {
    const day = bounds[name]
    return day === undefined ? [] : [quad(period, pas[name], literal(day, xsd.date))]
  })
}

function beginStatements(instant: Instant, { sources, begin }: Agreement): readonly Quad[] {
  const knowing = sources.map(({ claim }) => claim).filter(claim => hasInstant(instant, claim))
  if (knowing.length === 0) return []
  return shown(instant, begin, knowing)
}

/** An end without a last day would read like an open one: then there is none. */
function endStatements(
  instant: Instant,
  { sources, end }: Agreement,
  passages: readonly Quad[],
): readonly Quad[] {
  if (end.told.latest === undefined) return []
  const knowing = sources.map(({ claim }) => claim).filter(claim => hasInstant(instant, claim))
  return passages.length > 0
    ? computedInstant(instant, end.told, [...passagesOf(instant, knowing), ...passages])
    : shown(instant, end, knowing)
}

/** The most precise that the sources say, unless they contradict each other or nobody says more than that it follows. */
function shown(instant: Instant, { told, disputed }: Settled, knowing: readonly Claim[]): readonly Quad[] {
  const precise = mostPrecise(instant, knowing)
  return disputed.length > 0 || isComputed(instant, about(precise, instant.node))
    ? computedInstant(instant, told, passagesOf(instant, knowing))
    : precise
}
