import { dirname } from 'node:path'
import type { DatasetCore, NamedNode, Quad, Term } from '@rdfjs/types'
import { expect } from 'chai'
import { DataFactory } from 'n3'
import { Validator } from 'shacl-engine'
import { dataset } from '../../src/rdf/dataset.ts'
import { namedNode, quad } from '../../src/rdf/terms.ts'
import { createShapeCheck, type ShapeCheck } from '../../src/validation/shape-check.ts'
import { base, cases, shapes, type Case } from './support/case-files.ts'

// Two engines that nobody here wrote agree on every case, so a shape means what the specification says and not what one of
// them makes of it. Not 1.x, which carries a whole SPARQL engine for constraints that SHACL core does not have.
const options = { factory: { ...DataFactory, dataset: (quads?: Iterable<Quad>) => dataset(quads) } }
let second: Validator
let first: ShapeCheck

before(async () => {
  second = new Validator(dataset(await shapes()), options)
  first = createShapeCheck(await shapes())
})

async function bySecond(data: DatasetCore): Promise<readonly string[]> {
  const { results } = await second.validate({ dataset: data })
  return distinct(results.map(({ shape, focusNode }) => [text(shape.ptr.term), text(focusNode.term)]))
}

async function byFirst(data: DatasetCore): Promise<readonly string[]> {
  const findings = await first(data)
  return distinct(findings.map(({ shape, focusNode }) => [shape, focusNode]))
}

function distinct(pairs: readonly (readonly [shape: string, focusNode: string])[]): readonly string[] {
  return [...new Set(pairs.map(pair => pair.join(' ')))].toSorted()
}

function text(term: Term): string {
  return term.termType === 'BlankNode' ? `_:${term.value}` : (term as NamedNode).value
}

/** The cases of a folder side by side in one graph: what a case itself describes gets a name of its own. */
async function sideBySide(members: readonly Case[]): Promise<DatasetCore> {
  const common = await base()
  const known = new Set(common.map(({ subject }) => subject.value))
  const apart = members.map(async ({ quads }, index) => {
    const own = (await quads()).slice(common.length)
    const names = new Set(own.map(({ subject }) => subject.value).filter(iri => !known.has(iri)))
    const rename = <T extends Term>(term: T): T | NamedNode =>
      term.termType === 'NamedNode' && names.has(term.value) ? namedNode(renamed(term.value, index)) : term
    return own.map(({ subject, predicate, object }) => quad(rename(subject), predicate, rename(object)))
  })
  return dataset([...common, ...(await Promise.all(apart)).flat()])
}

/** IRIs of persons and memberships keep ten characters. */
function renamed(iri: string, index: number): string {
  const id = `9${String(index).padStart(9, '0')}`
  return iri.includes('0000000003') ? iri.replace('0000000003', id) : iri.replace(/(#|$)/u, `-${index}$1`)
}

describe('shapes in a second engine', () => {
  it('accept a complete announcement', async () => {
    expect(await bySecond(dataset(await base()))).to.deep.equal([])
  })

  for (const folder of new Set(cases.map(({ name }) => dirname(name)))) {
    it(`report the same shapes at the same nodes of ${folder}/`, async () => {
      const data = await sideBySide(cases.filter(({ name }) => dirname(name) === folder))
      const found = await bySecond(data)
      expect(found).not.to.deep.equal([])
      expect(found).to.deep.equal(await byFirst(data))
    })
  }
})
