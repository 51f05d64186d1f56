import { expect } from 'chai'
import jsonld from 'jsonld'
import { contextDocument } from '../../src/rdf/context-file.ts'
import * as namespaces from '../../src/rdf/namespaces.ts'

type Definition = string | { readonly '@id': string; readonly '@type'?: string }

const context = (JSON.parse(contextDocument) as { '@context': Record<string, Definition> })['@context']
const definitions = Object.entries(context).filter(([term]) => !['@version', 'id', 'type'].includes(term))
const isPrefix = (definition: Definition): boolean =>
  typeof definition === 'string' && /[/#]$/.test(definition)

describe('the JSON-LD context', () => {
  it('has the prefixes of our namespaces', () => {
    const declared = definitions.filter(([, definition]) => isPrefix(definition))
    expect(declared.length).to.be.greaterThan(20)
    expect(namespaces.prefixes).to.deep.include(Object.fromEntries(declared))
  })

  it('maps each term to a term of a vocabulary', () => {
    const vocabularies = namespaces as unknown as Record<string, Record<string, { value: string }>>
    for (const [term, definition] of definitions.filter(([, other]) => !isPrefix(other))) {
      const iris =
        typeof definition === 'string' ? [definition] : [definition['@id'], definition['@type'] ?? '@id']
      for (const iri of iris.filter(name => !name.startsWith('@'))) {
        const [prefix = '', local = ''] = iri.split(':')
        expect(vocabularies[prefix], `${term}: ${iri}`).to.have.property(local)
      }
    }
  })

  it('is read by jsonld without a complaint', async () => {
    const document = { '@context': context, id: 'https://daten.example/id/a', label: { de: 'Amt' } }
    expect(await jsonld.expand(document)).to.deep.equal([
      {
        '@id': 'https://daten.example/id/a',
        'http://www.w3.org/2004/02/skos/core#prefLabel': [{ '@value': 'Amt', '@language': 'de' }],
      },
    ])
  })
})
