import { readFile } from 'node:fs/promises'
import { expect } from 'chai'
import { ProblemError } from '../../src/problem.ts'
import { validateDocument } from '../../src/validation/document.ts'
import { createGate, type Gate } from '../../src/validation/gate.ts'
import { shapes } from './support/case-files.ts'

const options = { format: 'text/turtle', baseIri: 'https://daten.example/' }

describe('validating a document', () => {
  let gate: Gate

  before(async () => {
    gate = createGate(await shapes(), [])
  })

  it('accepts one that conforms', async () => {
    const text = await readFile(new URL('../shapes/base.ttl', import.meta.url), 'utf8')
    expect(await validateDocument(text, options, gate)).to.deep.equal({ state: 'accepted', warnings: [] })
  })

  it('rejects one that does not', async () => {
    const text = '<x> a <http://xmlns.com/foaf/0.1/Person> ; <http://schema.org/birthDate> "1970-01-01" .'
    expect(await validateDocument(text, options, gate)).to.include({ state: 'rejected' })
  })

  it('names the line of a syntax error', async () => {
    const thrown = await validateDocument('<a> <b> <c> .\n<d> <e> .', options, gate).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(thrown)
      .to.be.instanceOf(ProblemError)
      .and.to.deep.include({ slug: 'rdf-syntax', extra: { line: 2 } })
  })
})
