import type { NamedNode, Quad } from '@rdfjs/types'
import type { Day } from '../model/partial-date.ts'
import type { Instant, MembershipStatement } from '../model/statement.ts'
import { pas, rdf, time, xsd } from '../rdf/namespaces.ts'
import { literal } from '../rdf/terms.ts'
import { type Context, membershipIri } from './context.ts'
import { type Fact, facts } from '../rdf/facts.ts'
import { instantQuads } from './instant.ts'
import { part } from './iris.ts'
import { publicationInstant } from './publication.ts'

/**
 * The end of a membership. Where only its bounds are known ("still held in 2003, moved on in 2009"), an end without a
 * calendar position says that there was one.
 */
export function endOf({ period }: MembershipStatement): Instant | undefined {
  if (period.end) return period.end
  return period.endLatest === undefined ? undefined : { basis: 'inferred', evidence: [] }
}

/** The period of a membership: its instants as precise as the text, and the four days that are compared. */
export function periodQuads(statement: MembershipStatement, context: Context): readonly Quad[] {
  const { period, evidence } = statement
  const membership = membershipIri(statement.key, context)
  const [node, begin, end] = [part(membership, 'period'), part(membership, 'begin'), part(membership, 'end')]
  const last = endOf(statement)
  return [
    ...facts(context.graph, node, [
      [rdf.type, [time.Interval, time.ProperInterval]],
      [time.hasBeginning, period.begin && begin],
      [time.hasEnd, last && end],
      ...anchor(statement, context),
      [time.intervalMetBy, periodBefore(statement, context)],
      [pas.beginEarliest, day(period.beginEarliest)],
      [pas.beginLatest, day(period.beginLatest)],
      // What is only announced is confirmed on no day.
      [pas.endEarliest, isToCome(statement) ? undefined : day(period.endEarliest)],
      [pas.endLatest, day(period.endLatest)],
    ]),
    ...(period.begin
      ? instantQuads(
          {
            node: begin,
            instant: period.begin,
            bounds: { earliest: period.beginEarliest, latest: period.beginLatest },
            evidence: [evidence],
          },
          context,
        )
      : []),
    ...(last
      ? instantQuads(
          {
            node: end,
            instant: last,
            bounds: { earliest: period.endEarliest, latest: period.endLatest },
            evidence: [evidence],
          },
          context,
        )
      : []),
  ]
}

function isToCome({ status }: MembershipStatement): boolean {
  return status === 'planned' || status === 'proposed'
}

/** A period without begin and end is seen from the day of publication. */
function anchor(statement: MembershipStatement, context: Context): readonly Fact[] {
  if (statement.period.begin || endOf(statement)) return []
  const published = publicationInstant(context)
  switch (statement.status) {
    case 'active':
      return [[time.inside, published]]
    case 'ended':
      return [[time.before, published]]
    case 'planned':
    case 'proposed':
      return [[time.after, published]]
    case 'unknown':
      return []
  }
}

/** "wechselte": it began on the very day, known or not, on which the one before ended. */
function periodBefore({ period }: MembershipStatement, context: Context): NamedNode | undefined {
  const before = context.memberships.get(period.metBy ?? '')
  return before && part(membershipIri(before.key, context), 'period')
}

function day(value: Day | undefined) {
  return value === undefined ? undefined : literal(value, xsd.date)
}
