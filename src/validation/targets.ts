import type { DatasetCore, Quad, Term } from '@rdfjs/types'
import { rdf, sh } from '../rdf/namespaces.ts'

/** SHACL's ways to say what a shape is about (2.1.3) → whether a graph has such a thing. */
const targetKinds = new Map<string, (target: Term, data: DatasetCore) => boolean>([
  [sh.targetClass.value, (target, data) => data.match(null, rdf.type, target).size > 0],
  [sh.targetSubjectsOf.value, (target, data) => data.match(null, target).size > 0],
  [sh.targetObjectsOf.value, (target, data) => data.match(null, target).size > 0],
  [sh.targetNode.value, (target, data) => data.match(target).size > 0],
])

/**
 * Tells whether any shape is about anything in a graph. Classes count as they are written, without inference: types stand
 * with their supertypes.
 */
export function createTargetTest(shapes: Iterable<Quad>): (data: DatasetCore) => boolean {
  const tests = [...shapes].flatMap(({ predicate, object }) => {
    const found = targetKinds.get(predicate.value)
    return found ? [(data: DatasetCore) => found(object, data)] : []
  })
  return data => tests.some(test => test(data))
}
