import type { Quad, Quad_Graph } from '@rdfjs/types'
import { Parser, Writer } from 'n3'
import { quad } from './terms.ts'

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

/** Reads what was written here: lines of N-Quads; those of N-Triples are put into `graph`. */
export function readLines(text: string, graph?: Quad_Graph): readonly Quad[] {
  const quads = new Parser({ format: 'N-Quads' }).parse(text) as readonly Quad[]
  return graph
    ? quads.map(({ subject, predicate, object }) => quad(subject, predicate, object, graph))
    : quads
}
