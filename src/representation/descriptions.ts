import type { NamedNode, Quad, Quad_Object, Quad_Subject } from '@rdfjs/types'
import { rdf } from '../rdf/namespaces.ts'
import type { SerializeContext } from './format.ts'
import { groups } from './groups.ts'

/** All triples of one subject. */
export interface Description {
  readonly subject: Quad_Subject
  readonly properties: readonly Property[]
}

export interface Property {
  readonly predicate: NamedNode
  readonly objects: readonly Quad_Object[]
}

type Surroundings = Pick<SerializeContext, 'focus' | 'baseIri' | 'order'>

/**
 * The triples of all graphs, each once, in an order that does not depend on theirs: first the focus, then its hash
 * parts, what else has an IRI of ours, and the rest, each by IRI; of each the types first, then predicates by IRI; objects by their text.
 */
export function descriptions(quads: Iterable<Quad>, context: Surroundings): readonly Description[] {
  const places = new Map((context.order ?? []).map(({ value }, place) => [value, place]))
  return groups(
    quads,
    quad => quad.subject,
    subject => subjectRank(subject, context),
  ).map(about => ({
    subject: about.term,
    properties: propertiesOf(about.quads, context.focus?.equals(about.term) ? places : noPlaces),
  }))
}

const noPlaces: ReadonlyMap<string, number> = new Map()

function propertiesOf(quads: readonly Quad[], places: ReadonlyMap<string, number>): readonly Property[] {
  return groups(
    quads,
    quad => quad.predicate as NamedNode,
    predicate => (predicate.equals(rdf.type) ? 0 : 1),
  ).map(({ term, quads }) => ({
    predicate: term,
    objects: groups(
      quads,
      quad => quad.object,
      ({ value }) => places.get(value) ?? 0,
    ).map(group => group.term),
  }))
}

function subjectRank(subject: Quad_Subject, { focus, baseIri }: Surroundings): number {
  if (subject.termType === 'BlankNode') return 4
  if (focus && subject.equals(focus)) return 0
  if (focus && subject.value.startsWith(`${focus.value}#`)) return 1
  return subject.value.startsWith(baseIri) ? 2 : 3
}
