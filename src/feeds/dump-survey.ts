import type { Quad } from '@rdfjs/types'
import { org, pas, rdf, schema } from '../rdf/namespaces.ts'
import type { Surveyed } from './dump-manifest.ts'

/** Looks at everything as it goes by. */
export interface DumpSurvey {
  readonly see: (quads: readonly Quad[]) => void
  readonly result: () => Surveyed
}

export function dumpSurvey(): DumpSurvey {
  const publishers = new Map<string, number>()
  let from: string | undefined
  let example: string | undefined
  const seeOne = ({ subject, predicate, object }: Quad): void => {
    if (predicate.equals(schema.publisher))
      publishers.set(object.value, (publishers.get(object.value) ?? 0) + 1)
    if (predicate.equals(pas.beginEarliest) && (from === undefined || object.value < from))
      from = object.value
    if (predicate.equals(rdf.type) && object.equals(org.Post)) example ??= subject.value
  }
  return {
    see: quads => {
      quads.forEach(seeOne)
    },
    result: () => {
      // Of equals, that whose IRI comes first: the answer does not depend on the order.
      const [most] = [...publishers].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
      return {
        ...(most && { publisher: most[0] }),
        ...(from !== undefined && { from }),
        ...(example !== undefined && { example }),
      }
    },
  }
}
