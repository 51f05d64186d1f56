import type { Quad } from '@rdfjs/types'
import type { AssignedIds } from '../model/assigned-ids.ts'
import { dct } from '../rdf/namespaces.ts'
import { quad } from '../rdf/terms.ts'
import { irisOf } from './iris.ts'

interface Place {
  readonly baseIri: string
  readonly announcement: string
}

/**
 * `dct:isReplacedBy` from the IRIs that persons and memberships had before an editor merged them. Every announcement that
 * tells of the surviving one says so: the old IRI stays known as long as any of them does.
 */
export function replacementQuads(
  ids: AssignedIds,
  retiredFor: (id: string) => readonly string[],
  { baseIri, announcement }: Place,
): readonly Quad[] {
  const iris = irisOf(baseIri)
  return (['person', 'membership'] as const).flatMap(type =>
    [...new Set(ids[type].values())].flatMap(id =>
      retiredFor(id).map(retired =>
        quad(iris[type](retired), dct.isReplacedBy, iris[type](id), iris.graph(announcement)),
      ),
    ),
  )
}
