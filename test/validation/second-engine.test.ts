import type { DatasetCore, NamedNode, Quad, Term } from '@rdfjs/types'
import { expect } from 'chai'
import { DataFactory } from 'n3'
import { Validator } from 'shacl-engine'
import { dataset } from '../../src/rdf/dataset.ts'
import { createShapeCheck, type ShapeCheck } from '../../src/validation/shape-check.ts'
import { base, cases, shapes } from './support/case-files.ts'

// Two engines that nobody here wrote agree on every case, so a shape means what the specification says and not what one of
// them makes of it. Not 1.x, which carries a whole SPARQL engine for constraints that SHACL core does not have.
const options = { factory: { ...DataFactory, dataset: (quads?: Iterable<Quad>) => dataset(quads) } }
let second: Validator
let first: ShapeCheck

before(async () => {
  second = new Validator(dataset(await shapes()), options)
  first = createShapeCheck(await shapes())
})

const shaped = (shape: string, focusNode: string): string => `${shape} ${focusNode}`

async function bySecond(data: DatasetCore): Promise<readonly string[]> {
  const { results } = await second.validate({ dataset: data })
  return distinct(results.map(({ shape, focusNode }) => shaped(text(shape.ptr.term), text(focusNode.term))))
}

async function byFirst(data: DatasetCore): Promise<readonly string[]> {
  const findings = await first(data)
  return distinct(findings.map(({ shape, focusNode }) => shaped(shape, focusNode)))
}

function distinct(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].toSorted()
}

function text(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : (term as NamedNode).value
}

describe('shapes in a second engine', () => {
  it('accept a complete announcement', async () => {
    expect(await bySecond(dataset(await base()))).to.deep.equal([])
  })

  for (const { name, quads } of cases) {
    it(`${name}: the same shapes at the same nodes`, async () => {
      const data = dataset(await quads())
      expect(await bySecond(data)).to.deep.equal(await byFirst(data))
    })
  }
})
