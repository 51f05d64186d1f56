import { expect } from 'chai'
import { org, schema, xsd } from '../../src/rdf/namespaces.ts'
import { literal, namedNode, quad, termKey } from '../../src/rdf/terms.ts'

describe('terms', () => {
  for (const iri of [
    'http://a.example/ b',
    'http://a.example/> <x',
    'http://a.example/\n',
    'http://a.example/\uD800',
  ]) {
    it(`have no IRI ${JSON.stringify(iri)}`, () => {
      expect(() => namedNode(iri)).to.throw(TypeError, 'No IRI')
    })
  }

  for (const tag of ['', 'de ', 'de . <x>', '-', 'de_DE']) {
    it(`have no language ${JSON.stringify(tag)}`, () => {
      expect(() => literal('x', tag)).to.throw(TypeError, 'No language tag')
    })
  }

  it('have one key each', () => {
    const terms = [
      namedNode('http://a.example/'),
      literal('http://a.example/'),
      literal('x'),
      literal('x', 'de'),
      literal('x', 'de-at'),
      literal('x', xsd.date),
      literal('x"@de'),
    ]
    expect(new Set(terms.map(termKey)).size).to.equal(terms.length)
    expect(termKey(literal('x', 'de'))).to.equal(termKey(literal('x', 'DE')))
  })

  it('stand in the default graph unless another is named', () => {
    expect(quad(schema.Person, org.role, literal('x')).graph.termType).to.equal('DefaultGraph')
  })
})
