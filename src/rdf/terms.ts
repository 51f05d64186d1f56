import type { BlankNode, DefaultGraph, Literal, NamedNode, Quad, Quad_Graph, Quad_Object } from '@rdfjs/types'
import { DataFactory } from 'n3'

export function namedNode<Iri extends string = string>(iri: Iri): NamedNode<Iri> {
  return DataFactory.namedNode(iri)
}

/** A plain string, or one with a BCP 47 language tag or a datatype. */
export function literal(value: string, languageOrDatatype?: string | NamedNode): Literal {
  return DataFactory.literal(value, languageOrDatatype)
}

/** Only for tests and parsers: nothing we publish has blank nodes. */
export function blankNode(label?: string): BlankNode {
  return DataFactory.blankNode(label)
}

export function defaultGraph(): DefaultGraph {
  return DataFactory.defaultGraph()
}

export function quad(
  subject: NamedNode | BlankNode,
  predicate: NamedNode,
  object: Quad_Object,
  graph: Quad_Graph = defaultGraph(),
): Quad {
  return DataFactory.quad(subject, predicate, object, graph)
}
