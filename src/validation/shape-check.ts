import type { DatasetCore, Quad } from '@rdfjs/types'
import Validator, { type Options } from 'rdf-validate-shacl'
import { dataset } from '../rdf/dataset.ts'
import type { Finding } from './finding.ts'
import { readReport } from './report.ts'

// Its default of 50 silently passes nodes that are checked more often, as those are that many others refer to. 0: no limit.
const options: Options & { readonly maxNodeChecks: number } = { maxNodeChecks: 0 }

export type ShapeCheck = (data: DatasetCore) => Promise<readonly Finding[]>

/** Checks data against shapes. One validator serves all graphs: making it costs several times as much as a graph. */
export function createShapeCheck(shapes: readonly Quad[]): ShapeCheck {
  const create = () => new Validator(dataset(shapes), options)
  let validator = create()
  return async data => {
    try {
      return readReport(await validator.validate(data), data)
    } catch (error) {
      // A validator that threw keeps the depth of the place where it did, and would report nothing from then on.
      validator = create()
      throw error
    }
  }
}
