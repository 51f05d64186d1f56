import type { NamedNode, Term } from '@rdfjs/types'
import { dct, foaf, oa, prov, schema } from '../rdf/namespaces.ts'
import { distinct, type Graph } from './graph.ts'

/** A passage of an announcement that a claim rests on. */
export interface Passage {
  readonly iri: string
  /** The quotations in the order of the text; several where something between them is not published. */
  readonly quotes: readonly string[]
  /** Where it begins in the text, in code points. */
  readonly start: number
  readonly announcement: string
}

/** Where a claim comes from, each passage once, in the order of the text. */
export function passagesOf(graph: Graph, ...claims: readonly Term[]): readonly Passage[] {
  const nodes = claims.flatMap(claim => graph.links(claim, prov.wasDerivedFrom))
  const passages = new Map(nodes.map(node => [node.value, readPassage(graph, node)]))
  return [...passages.values()].sort((a, b) => a.start - b.start)
}

/** Every passage among the triples. */
export function allPassages(graph: Graph): readonly Passage[] {
  return graph.subjects
    .filter(node => graph.isA(node, oa.SpecificResource))
    .map(node => readPassage(graph, node))
    .sort((a, b) => a.start - b.start)
}

function readPassage(graph: Graph, node: NamedNode): Passage {
  const selectors = graph.links(node, oa.hasSelector)
  const starts = selectors
    .flatMap(selector => graph.objects(selector, oa.start))
    .map(term => Number(term.value))
  return {
    iri: node.value,
    quotes: selectors.flatMap(selector => graph.text(selector, oa.exact) ?? []),
    start: starts.length > 0 ? Math.min(...starts) : Infinity,
    announcement: node.value.replace(/#.*$/, ''),
  }
}

/** The announcements that a document about `focus` rests on. */
export function sourcesOf(graph: Graph, focus: NamedNode): readonly NamedNode[] {
  const named = graph.inverse(foaf.primaryTopic, focus).flatMap(node => graph.links(node, dct.source))
  const told = graph.subjects.filter(node => graph.isA(node, schema.NewsArticle))
  return distinct([...named, ...told])
}
