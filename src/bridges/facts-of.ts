import type { Quad } from '@rdfjs/types'
import { covering } from '../model/partial-date.ts'
import { org, pas, schema, skos, foaf, xsd } from '../rdf/namespaces.ts'
import type { Said } from '../store/store.ts'

interface Property {
  readonly value: string
}

/** Values of a property of the node itself, each once. */
export function valuesOf({ subject, quads }: Said, property: Property): readonly string[] {
  return valuesAt(quads, subject.value, property)
}

export function valueOf(said: Said, property: Property): string | undefined {
  return valuesOf(said, property)[0]
}

function valuesAt(quads: readonly Quad[], node: string, property: Property): readonly string[] {
  const found = quads.filter(
    ({ subject, predicate }) => subject.value === node && predicate.value === property.value,
  )
  return [...new Set(found.map(({ object }) => object.value))]
}

/** The name in German where there is a choice. */
export function nameOf(said: Said): string {
  return (
    valueOf(said, skos.prefLabel) ??
    valueOf(said, schema.name) ??
    valueOf(said, foaf.name) ??
    said.subject.value
  )
}

/** The organization above. */
export function parentOf(said: Said): string | undefined {
  return valueOf(said, org.unitOf) ?? valueOf(said, org.subOrganizationOf)
}

/** IRIs of the announcements that tell of it: a claim graph has the last part of its name from its announcement. */
export function sourcesOf({ quads }: Said, baseIri: string): readonly string[] {
  const graphs = `${baseIri}graph/`
  const names = new Set(quads.map(({ graph }) => graph.value).filter(name => name.startsWith(graphs)))
  return [...names].sort().map(name => `${baseIri}id/announcement/${name.slice(graphs.length)}`)
}

/** What is only planned or proposed is held by nobody yet. */
export function isHeld(said: Said): boolean {
  const status = valueOf(said, pas.status)
  return status !== pas.planned.value && status !== pas.proposed.value
}

/** Whether it is over, even if nobody knows since when. */
export function isEnded(said: Said): boolean {
  return valueOf(said, pas.status) === pas.ended.value
}

const dateTypes: ReadonlySet<string> = new Set(
  [xsd.date, xsd.gYearMonth, xsd.gYear].map(({ value }) => value),
)

/** Begin or end as precisely as it is stated, else as the bounds agree: YYYY, YYYY-MM or YYYY-MM-DD. */
export function dateOf(said: Said, side: 'begin' | 'end'): string | undefined {
  const { subject, quads } = said
  const property = side === 'begin' ? schema.startDate : schema.endDate
  const stated = quads.find(
    quad =>
      quad.subject.equals(subject) &&
      quad.predicate.equals(property) &&
      quad.object.termType === 'Literal' &&
      dateTypes.has(quad.object.datatype.value),
  )
  if (stated) return stated.object.value
  const [earliest, latest] =
    side === 'begin' ? [pas.beginEarliest, pas.beginLatest] : [pas.endEarliest, pas.endLatest]
  const bound = (term: Property) => valuesAt(quads, `${subject.value}#period`, term)[0]
  const [first, last] = [bound(earliest), bound(latest)]
  return first !== undefined && last !== undefined ? covering(first, last)?.value : undefined
}

/** An object without the members that are undefined or empty lists. */
export function told<Value extends object>(members: Value): Partial<Value> {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Partial<Value>
}
