import type { NamedNode, Quad, Quad_Object, Term } from '@rdfjs/types'

/** The triples of one document, indexed for reading; graph names do not count. */
export interface Graph {
  readonly size: number
  /** Every subject once, in code point order of the IRIs. */
  readonly subjects: readonly NamedNode[]
  about(subject: Term): readonly Quad[]
  objects(subject: Term, predicate: NamedNode): readonly Quad_Object[]
  object(subject: Term, predicate: NamedNode): Quad_Object | undefined
  /** IRIs among the objects. */
  links(subject: Term, predicate: NamedNode): readonly NamedNode[]
  link(subject: Term, predicate: NamedNode): NamedNode | undefined
  /** Text of the first literal. */
  text(subject: Term, predicate: NamedNode): string | undefined
  /** Who points at `object` by `predicate`. */
  inverse(predicate: NamedNode, object: Term): readonly NamedNode[]
  isA(subject: Term, type: NamedNode): boolean
}

const typeIri = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

export function readGraph(quads: Iterable<Quad>): Graph {
  const bySubject = index(quads, quad => quad.subject)
  const byObject = index([...bySubject.values()].flat(), quad => quad.object)
  const about = (subject: Term): readonly Quad[] => bySubject.get(key(subject)) ?? []
  const objects = (subject: Term, predicate: NamedNode) =>
    about(subject).flatMap(quad => (quad.predicate.value === predicate.value ? [quad.object] : []))
  const links = (subject: Term, predicate: NamedNode) => objects(subject, predicate).filter(isNamedNode)
  return {
    size: [...bySubject.values()].reduce((sum, group) => sum + group.length, 0),
    subjects: [...bySubject.values()]
      .flatMap(group => group.slice(0, 1).map(quad => quad.subject))
      .filter(isNamedNode)
      .sort(byIri),
    about,
    objects,
    object: (subject, predicate) => objects(subject, predicate)[0],
    links,
    link: (subject, predicate) => links(subject, predicate)[0],
    text: (subject, predicate) => objects(subject, predicate).find(isLiteral)?.value,
    inverse: (predicate, object) =>
      (byObject.get(key(object)) ?? [])
        .filter(quad => quad.predicate.value === predicate.value)
        .map(quad => quad.subject)
        .filter(isNamedNode)
        .sort(byIri),
    isA: (subject, type) =>
      about(subject).some(quad => quad.predicate.value === typeIri && quad.object.value === type.value),
  }
}

function isNamedNode(term: Term): term is NamedNode {
  return term.termType === 'NamedNode'
}

export function isLiteral(term: Term): boolean {
  return term.termType === 'Literal'
}

/** Each once, in the order of their first appearance. */
export function distinct(terms: readonly NamedNode[]): readonly NamedNode[] {
  return [...new Map(terms.map(term => [term.value, term])).values()]
}

/** Groups quads by a term, each triple once whatever graphs it stands in. */
function index(quads: Iterable<Quad>, termOf: (quad: Quad) => Term): ReadonlyMap<string, readonly Quad[]> {
  const groups = new Map<string, Map<string, Quad>>()
  for (const quad of quads) {
    const group = groups.get(key(termOf(quad))) ?? new Map<string, Quad>()
    groups.set(key(termOf(quad)), group)
    group.set([quad.subject, quad.predicate, quad.object].map(key).join(' '), quad)
  }
  return new Map([...groups].map(([name, group]) => [name, [...group.values()]]))
}

function key(term: Term): string {
  if (term.termType !== 'Literal') return `${term.termType} ${term.value}`
  return `${term.datatype.value}@${term.language} ${JSON.stringify(term.value)}`
}

function byIri(a: NamedNode, b: NamedNode): number {
  return a.value < b.value ? -1 : a.value > b.value ? 1 : 0
}
