import type {
  BlankNode,
  DefaultGraph,
  Literal,
  NamedNode,
  Quad,
  Quad_Graph,
  Quad_Object,
  Quad_Predicate,
  Quad_Subject,
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

/** LANGTAG of Turtle: it is written without quotes. */
const languageTag = /^[a-z]+(?:-[a-z0-9]+)*$/i

/**
 * A plain string, or one with a BCP 47 language tag or a datatype.
 * @throws TypeError for a language that is none.
 */
export function literal(value: string, languageOrDatatype?: string | NamedNode): Literal {
  if (typeof languageOrDatatype === 'string' && !languageTag.test(languageOrDatatype)) {
    throw new TypeError(`No language tag: ${JSON.stringify(languageOrDatatype)}`)
  }
  return DataFactory.literal(value, languageOrDatatype)
}

/** For shapes, reports and tests: data that are published have none. */
export function blankNode(label?: string): BlankNode {
  return DataFactory.blankNode(label)
}

export function defaultGraph(): DefaultGraph {
  return DataFactory.defaultGraph()
}

export function quad(
  subject: Quad_Subject,
  predicate: Quad_Predicate,
  object: Quad_Object,
  graph: Quad_Graph = defaultGraph(),
): Quad {
  return DataFactory.quad(subject, predicate, object, graph)
}

/** One string per term: equal for equal terms only, so it serves as key and for sorting. */
export function termKey(term: Term): string {
  return termToId(term as N3Term)
}
