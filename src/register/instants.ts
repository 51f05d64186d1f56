import type { NamedNode, Quad, Term } from '@rdfjs/types'
import { edtfSpan } from '../model/edtf.ts'
import { dct, edtf, pas, prov, rdf, schema, time } from '../rdf/namespaces.ts'
import { literal, namedNode, quad } from '../rdf/terms.ts'
import type { Claim } from './register.ts'
import { about, objects } from './sources.ts'
import type { Span } from './spans.ts'

/** An instant of something, and the property of schema.org or Dublin Core that repeats its date. */
export interface Instant {
  /** What has it: a period or an event. */
  readonly of: NamedNode
  readonly property: NamedNode
  readonly node: NamedNode
  readonly mirror: { readonly of: NamedNode; readonly property: NamedNode }
}

/** The two instants of a membership. */
export function beginOf(membership: NamedNode): Instant {
  return instantOf(membership, { name: 'begin', property: time.hasBeginning, mirror: schema.startDate })
}

export function endOf(membership: NamedNode): Instant {
  return instantOf(membership, { name: 'end', property: time.hasEnd, mirror: schema.endDate })
}

/** When an event was. */
export function timeOf(event: NamedNode, node: NamedNode): Instant {
  return { of: event, property: time.hasTime, node, mirror: { of: event, property: dct.date } }
}

interface Names {
  readonly name: string
  readonly property: NamedNode
  readonly mirror: NamedNode
}

function instantOf(membership: NamedNode, { name, property, mirror }: Names): Instant {
  const part = (local: string) => namedNode(`${membership.value}#${local}`)
  return { of: part('period'), property, node: part(name), mirror: { of: membership, property: mirror } }
}

/** From the most precise on. Below these, a span in EDTF, and mere order or wording. */
const positions = [time.inXSDDate, time.inXSDgYearMonth, time.inXSDgYear, pas.edtf] as const

/** How the sources say where an instant comes from: all of them are told, whichever is shown. */
const provenance: ReadonlySet<string> = new Set([prov.wasDerivedFrom.value, dct.source.value, rdf.type.value])

/** The most precise of what sources say of an instant, with the passages of all. @param claims the newest first */
export function mostPrecise(instant: Instant, claims: readonly Claim[]): readonly Quad[] {
  const shown = claims.toSorted((a, b) => precision(instant, a) - precision(instant, b))[0]?.quads ?? []
  const node = shown.filter(
    ({ subject, predicate }) => subject.equals(instant.node) && !provenance.has(predicate.value),
  )
  const mirror = shown.filter(
    ({ subject, predicate }) =>
      subject.equals(instant.mirror.of) && predicate.equals(instant.mirror.property),
  )
  return [link(instant), ...node, ...mirror, ...passagesOf(instant, claims)]
}

function precision({ node }: Instant, { quads }: Claim): number {
  const told = about(quads, node)
  const found = positions.findIndex(position => told.some(({ predicate }) => predicate.equals(position)))
  return found < 0 ? positions.length : found
}

/** An instant that nobody states: a day out of a span, with the passages that it follows from. */
export function computedInstant(instant: Instant, span: Span, passages: readonly Quad[]): readonly Quad[] {
  const expression = edtfSpan(span.earliest, span.latest)
  if (!expression) return []
  const { node } = instant
  return [
    link(instant),
    quad(node, rdf.type, time.Instant),
    quad(node, pas.edtf, literal(expression.value, edtf[`EDTF-level${expression.level}`])),
    quad(node, pas.basis, pas.inferred),
    ...passages.map(({ predicate, object }) => quad(node, predicate, object)),
  ]
}

/** The statements that lead from an instant, or from what else rests on passages, to its sources. */
export function passagesOf(
  { node }: { readonly node: NamedNode },
  claims: readonly Claim[],
): readonly Quad[] {
  return claims.flatMap(({ quads }) =>
    about(quads, node).filter(({ predicate }) => provenance.has(predicate.value)),
  )
}

/** Whether a source knows of the instant. */
export function hasInstant({ of, property }: Instant, { quads }: Claim): boolean {
  return objects(quads, of, property).length > 0
}

/** Whether what sources say of an instant follows from something else and has no date: then it is computed anew. */
export function isComputed({ node }: Instant, statements: readonly Quad[]): boolean {
  const told = about(statements, node)
  const has = (property: Term) => told.some(({ predicate }) => predicate.equals(property))
  const inferred = told.some(
    ({ predicate, object }) => predicate.equals(pas.basis) && object.equals(pas.inferred),
  )
  return inferred && ![...positions.slice(0, -1), pas.verbatim, time.after, time.before].some(has)
}

function link({ of, property, node }: Instant): Quad {
  return quad(of, property, node)
}
