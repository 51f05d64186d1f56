import type { DatasetCore, Quad } from '@rdfjs/types'
import { dataset } from '../rdf/dataset.ts'
import { triple } from './triple.ts'

/**
 * Adds to a graph what the vocabularies say of the concepts that it refers to, and nothing else: the concepts that it does
 * not use would be checked again with every announcement.
 */
export function createVocabularyJoin(vocabularies: Iterable<Quad>): (data: DatasetCore) => DatasetCore {
  const bySubject = new Map<string, Quad[]>()
  for (const each of vocabularies) {
    const described = bySubject.get(each.subject.value) ?? []
    bySubject.set(each.subject.value, [...described, triple(each)])
  }
  return data => {
    const used = new Set([...data].map(({ object }) => object.value))
    return dataset([...data, ...[...used].flatMap(iri => bySubject.get(iri) ?? [])])
  }
}
