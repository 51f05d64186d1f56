import { expect } from 'chai'
import * as vocabularies from '../src/rdf/vocabularies.ts'
import { parse } from '../src/rdf/parse.ts'
import { type Ontologies, readOntologies, turtleIn } from './vocabulary/ontologies.ts'
import { unknownTerms } from './vocabulary/unknown-terms.ts'

describe('vocabulary', () => {
  let ontologies: Ontologies

  before(async () => {
    ontologies = await readOntologies()
  })

  describe('every term is defined', () => {
    for (const [name, vocabulary] of Object.entries(vocabularies)) {
      if (typeof vocabulary === 'function' || 'termType' in vocabulary) continue
      it(`${name} in src/rdf/vocabularies.ts`, () => {
        const { '': namespace, ...terms } = vocabulary as Readonly<Record<string, { readonly value: string }>>
        const defined = ontologies.get(namespace?.value ?? '')
        expect(defined, `an ontology for ${name}`).not.to.equal(undefined)
        expect(Object.keys(terms).filter(term => !defined?.has(term))).to.deep.equal([])
      })
    }

    for (const [folder, path] of [
      ['shapes', /\.ttl$/u],
      ['data', /\.ttl$/u],
      ['test/shapes', /(^|\/)(base|valid-[^/]*)\.ttl$/u],
      ['test/cases', /expected\.ttl$/u],
      ['test/mapping', /\.ttl$/u],
    ] as const) {
      it(`in ${folder}`, async () => {
        expect(unknownTerms(await turtleIn(folder, path), ontologies)).to.deep.equal([])
      })
    }
  })

  describe('finds', () => {
    const prefixes = `
      @prefix org: <http://www.w3.org/ns/org#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      @prefix pas: <https://w3id.org/personalia/ns#> . @prefix role: <https://w3id.org/personalia/role/> .
      @prefix sh: <http://www.w3.org/ns/shacl#> . @prefix s: <https://w3id.org/personalia/shapes#> .
      @prefix schema: <http://schema.org/> . @prefix ex: <https://www.example/> .`

    for (const [what, turtle, term] of [
      ['a misspelt property', 'ex:a org:organisation ex:b .', 'http://www.w3.org/ns/org#organisation'],
      ['a misspelt class', 'ex:a a org:membership .', 'http://www.w3.org/ns/org#membership'],
      [
        'a misspelt datatype',
        'ex:a org:identifier "2015-01"^^xsd:gYearmonth .',
        'http://www.w3.org/2001/XMLSchema#gYearmonth',
      ],
      ['the https form of schema.org', 'ex:a <https://schema.org/name> "x" .', 'https://schema.org/name'],
      ['a property of a namespace nobody knows', 'ex:a ex:b ex:c .', 'https://www.example/b'],
      ['a class of a namespace nobody knows', 'ex:a a ex:C .', 'https://www.example/C'],
      [
        'a misspelt term as a value',
        'ex:a org:role ex:b ; pas:status pas:activ .',
        'https://w3id.org/personalia/ns#activ',
      ],
      [
        'a misspelt path in a shape',
        's:Person sh:property [ sh:path schema:nam ] .',
        'http://schema.org/nam',
      ],
      [
        'a shape that is not there',
        's:Person sh:property s:Person-nam .',
        'https://w3id.org/personalia/shapes#Person-nam',
      ],
      [
        'a role that is not in the table',
        'ex:a org:role role:amtleitung .',
        'https://w3id.org/personalia/role/amtleitung',
      ],
    ] as const) {
      it(what, async () => {
        const quads = await parse(prefixes + turtle, { format: 'text/turtle' })
        expect(unknownTerms(quads, ontologies)).to.deep.equal([term])
      })
    }

    it('nothing in what is right', async () => {
      const turtle =
        'ex:a a org:Membership ; org:role role:amtsleitung ; pas:status pas:active ; schema:startDate "2015-01"^^xsd:gYearMonth .'
      const quads = await parse(prefixes + turtle, { format: 'text/turtle' })
      expect(unknownTerms(quads, ontologies)).to.deep.equal([])
    })
  })
})
