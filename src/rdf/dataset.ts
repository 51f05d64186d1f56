import type { DatasetCore, Quad } from '@rdfjs/types'
import { Store } from 'n3'

/** An indexed RDF dataset in memory: a set, so adding a quad twice keeps one. */
export function dataset(quads: Iterable<Quad> = []): DatasetCore {
  return new Store([...quads])
}
