import type { Quad, Term } from '@rdfjs/types'
import { namedNode, quad, termKey } from '../rdf/terms.ts'
import type { Claim } from './register.ts'

/** By day of publication, the newest first, those without one last; then by graph, so that any order gives the same. */
export function newestFirst(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted(
    (a, b) => descending(a.published ?? '', b.published ?? '') || descending(a.graph, b.graph),
  )
}

function descending(a: string, b: string): number {
  return a > b ? -1 : a < b ? 1 : 0
}

/** What statements say of a node and property. */
export function objects(quads: readonly Quad[], subject: Term, property: Term): readonly Quad['object'][] {
  return quads
    .filter(each => each.subject.equals(subject) && each.predicate.equals(property))
    .map(({ object }) => object)
}

/** The statements about a node. */
export function about(quads: readonly Quad[], subject: Term): readonly Quad[] {
  return quads.filter(each => each.subject.equals(subject))
}

/** Each statement once in every claim graph that says it, and in the default graph where none does: it is computed. */
export function place(statements: readonly Quad[], claims: readonly Claim[]): readonly Quad[] {
  const graphs = new Map<string, Set<string>>()
  for (const { graph, quads } of claims) {
    for (const each of quads) {
      const key = statementKey(each)
      graphs.set(key, (graphs.get(key) ?? new Set()).add(graph))
    }
  }
  const distinct = new Map(statements.map(each => [statementKey(each), each]))
  return [...distinct].flatMap(([key, { subject, predicate, object }]) => {
    const sayers = graphs.get(key)
    return sayers
      ? [...sayers].map(graph => quad(subject, predicate, object, namedNode(graph)))
      : [quad(subject, predicate, object)]
  })
}

function statementKey({ subject, predicate, object }: Quad): string {
  return [subject, predicate, object].map(termKey).join(' ')
}
