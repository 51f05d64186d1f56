import type { Quad } from '@rdfjs/types'
import { quad } from '../rdf/terms.ts'

/** A statement without its graph: the same one in two graphs is one, and must not count as two values. */
export function triple({ subject, predicate, object }: Quad): Quad {
  return quad(subject, predicate, object)
}
