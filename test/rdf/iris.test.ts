import { expect } from 'chai'
import { docIri, idIri } from '../../src/rdf/iris.ts'
import { namedNode } from '../../src/rdf/terms.ts'

const base = 'https://daten.example/personal/'

describe('IRIs', () => {
  const cases: readonly (readonly [move: typeof docIri, from: string, to: string | undefined])[] = [
    [docIri, `${base}id/org/stadt-x/amt`, `${base}doc/org/stadt-x/amt`],
    [docIri, `${base}id/membership/0123456789#period`, `${base}doc/membership/0123456789`],
    [docIri, `${base}doc/org/stadt-x`, undefined],
    [docIri, `${base}id/`, undefined],
    [docIri, 'https://other.example/id/org/stadt-x', undefined],
    [idIri, `${base}doc/org/stadt-x/id/doc/x`, `${base}id/org/stadt-x/id/doc/x`],
    [idIri, `${base}id/org/stadt-x`, undefined],
  ]
  for (const [move, from, to] of cases) {
    it(`${move.name} of ${from} is ${to ?? 'none'}`, () => {
      expect(move(namedNode(from), base)?.value).to.equal(to)
    })
  }
})
