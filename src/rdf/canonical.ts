import { createHash } from 'node:crypto'
import type { Quad } from '@rdfjs/types'
import { quadLine, sortedLines } from './n-quads.ts'

/**
 * Sorted canonical N-Quads: equal for equal datasets, whatever their order. Without blank nodes this is what
 * RDF Dataset Canonicalization (RDFC-1.0) gives.
 * @throws Error for a blank node: nothing published has one, and its label would differ from run to run.
 */
export function canonical(quads: Iterable<Quad>): string {
  return sortedLines(Array.from(quads, canonicalLine))
}

/** One line of it. @throws Error for a blank node */
export function canonicalLine(quad: Quad): string {
  const terms = [quad.subject, quad.object, quad.graph]
  const blank = terms.find(term => term.termType === 'BlankNode')
  if (blank) throw new Error(`Blank node _:${blank.value} in ${quadLine(quad).trim()}`)
  return quadLine(quad)
}

/** In lower-case hexadecimal, of the text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
