import type { DefaultGraph, NamedNode, Quad, Quad_Object } from '@rdfjs/types'
import { defaultGraph, quad } from './terms.ts'

export type Graph = NamedNode | DefaultGraph

/** A property and its values; undefined values are left out, so that a table of facts needs no branches. */
export type Fact = readonly [
  property: NamedNode,
  value: Quad_Object | undefined | readonly (Quad_Object | undefined)[],
]

/** What a graph says about one node. */
export function facts(graph: Graph, subject: NamedNode, rows: readonly Fact[]): readonly Quad[] {
  return rows.flatMap(([property, value]) =>
    [value]
      .flat()
      .filter(object => object !== undefined)
      .map(object => quad(subject, property, object, graph)),
  )
}

/** The same outside of any claim graph: what the program says of its own. */
export function ownFacts(subject: NamedNode, rows: readonly Fact[]): readonly Quad[] {
  return facts(defaultGraph(), subject, rows)
}
