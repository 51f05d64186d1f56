import type {
  BlankNode,
  DefaultGraph,
  Literal,
  NamedNode,
  Quad,
  Quad_Graph,
  Quad_Object,
  Term,
} from '@rdfjs/types'
import { DataFactory, termToId, type Term as N3Term } from 'n3'

/** What no IRI holds (IRIREF of Turtle): written out, it would end the IRI and begin something else. */
const illegal = /[\p{Cc}\p{Cs} <>"{}|^`\\]/u

/** @throws TypeError for characters that no IRI has; whoever takes IRIs from outside checks them first. */
export function namedNode<Iri extends string = string>(iri: Iri): NamedNode<Iri> {
  if (illegal.test(iri)) throw new TypeError(`No IRI: ${JSON.stringify(iri)}`)
  return DataFactory.namedNode(iri)
}

/** A plain string, or one with a BCP 47 language tag or a datatype. */
export function literal(value: string, languageOrDatatype?: string | NamedNode): Literal {
  return DataFactory.literal(value, languageOrDatatype)
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

/** One string per term: equal for equal terms only, so it serves as key and for sorting. */
export function termKey(term: Term): string {
  return termToId(term as N3Term)
}
