import type { DatasetCore } from '@rdfjs/types'
import { rdf } from '../../../src/rdf/namespaces.ts'
import { namedNode } from '../../../src/rdf/terms.ts'
import { labelsOf } from '../../../src/store/labels.ts'
import type { Listing, ListQuestion } from '../../../src/store/store.ts'

/** The subjects of a class in code point order of their IRIs. */
export function listSubjects(data: DatasetCore, { type, page: { offset, limit } }: ListQuestion): Listing {
  const iris = new Set([...data.match(null, rdf.type, type)].map(({ subject }) => subject.value))
  const entries = [...iris]
    .sort()
    .slice(offset, offset + limit)
    .map(iri => ({ subject: namedNode(iri), labels: labelsOf(namedNode(iri), data) }))
  return { total: iris.size, entries }
}
