import type { Quad } from '@rdfjs/types'
import { Writer } from 'n3'

// In its line mode n3 writes the canonical form of RDF 1.2 N-Triples and N-Quads.
const writer = new Writer({ format: 'N-Quads' })

/** One line of canonical N-Quads, with its line feed. */
export function quadLine({ subject, predicate, object, graph }: Quad): string {
  return writer.quadToString(subject, predicate, object, graph)
}

/** One line of canonical N-Triples: the graph is left out. */
export function tripleLine({ subject, predicate, object }: Quad): string {
  return writer.quadToString(subject, predicate, object)
}

/** Lines as a set: each once, sorted by code units. */
export function sortedLines(lines: Iterable<string>): string {
  return [...new Set(lines)].sort().join('')
}
