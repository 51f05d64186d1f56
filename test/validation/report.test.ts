import { expect } from 'chai'
import { createShapeCheck } from '../../src/validation/shape-check.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import type { Finding } from '../../src/validation/finding.ts'
import { turtle } from './support/case-files.ts'

const prefixes = `
@prefix ex: <https://daten.example/> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`

async function report(shapes: string, data: string): Promise<readonly Finding[]> {
  const check = createShapeCheck(await turtle(prefixes + shapes))
  return check(dataset(await turtle(prefixes + data)))
}

const target = 'ex:Shape a sh:NodeShape ; sh:targetNode ex:a ; sh:property ex:property .'
const missing = (path: string): string =>
  `${target} ex:property sh:path ${path} ; sh:minCount 1 ; sh:message "fehlt"@de, "missing"@en .`

describe('report of the shapes', () => {
  it('names severity, node, path, message in both languages, and shape', async () => {
    expect(await report(missing('ex:p'), 'ex:a ex:q 1 .')).to.deep.equal([
      {
        severity: 'violation',
        focusNode: 'https://daten.example/a',
        path: '<https://daten.example/p>',
        message: { de: 'fehlt', en: 'missing' },
        shape: 'https://daten.example/property',
      },
    ])
  })

  it('gives the one message for both languages where there is no other', async () => {
    const [found] = await report(missing('ex:p').replace(', "missing"@en', ''), 'ex:a ex:q 1 .')
    expect(found?.message).to.deep.equal({ de: 'fehlt', en: 'fehlt' })
  })

  it('names blank nodes as such', async () => {
    const [found] = await report(
      missing('ex:p').replace('sh:targetNode ex:a', 'sh:targetSubjectsOf ex:q'),
      '[] ex:q 1 .',
    )
    expect(found?.focusNode).to.match(/^_:/u)
  })

  describe('paths as SPARQL writes them', () => {
    const iri = (name: string): string => `<https://daten.example/${name}>`
    for (const [shacl, sparql] of [
      ['ex:p', iri('p')],
      ['( ex:p ex:q2 )', `${iri('p')}/${iri('q2')}`],
      ['[ sh:inversePath ex:p ]', `^${iri('p')}`],
      ['[ sh:alternativePath ( ex:p ex:q2 ) ]', `(${iri('p')}|${iri('q2')})`],
      ['[ sh:zeroOrOnePath ex:p ]', `${iri('p')}?`],
      ['[ sh:oneOrMorePath ex:p ]', `${iri('p')}+`],
      [
        '( ex:p [ sh:inversePath ex:q2 ] [ sh:alternativePath ( ex:r ex:s ) ] )',
        `${iri('p')}/^${iri('q2')}/(${iri('r')}|${iri('s')})`,
      ],
      ['[ sh:oneOrMorePath ( ex:p ex:q2 ) ]', `(${iri('p')}/${iri('q2')})+`],
    ] as const) {
      it(shacl, async () => {
        const found = await report(missing(shacl).replace('sh:minCount 1', 'sh:minCount 9'), 'ex:a ex:q 1 .')
        expect(found.map(each => each.path)).to.deep.equal([sparql])
      })
    }
  })

  describe('values', () => {
    const refused = `${target} ex:property sh:path ex:p ; sh:in ( "x" ) ; sh:message "x"@de, "x"@en .`
    for (const [value, shown] of [
      ['ex:b', 'https://daten.example/b'],
      ['7', '7'],
      ['"2015-02-30"^^xsd:date', '2015-02-30'],
      ['"a text"', undefined],
      ['"ein Text"@de', undefined],
    ] as const) {
      it(`${value}: ${shown ?? 'not repeated, since texts may hold what is withheld'}`, async () => {
        const [found] = await report(refused, `ex:a ex:p ${value} .`)
        expect(found?.value).to.equal(shown)
      })
    }

    it('of a property that is not published are not repeated', async () => {
      const closed =
        'ex:Shape a sh:NodeShape ; sh:targetNode ex:a ; sh:closed true ; sh:message "x"@de, "x"@en .'
      const [found] = await report(closed, 'ex:a ex:birthPlace ex:town .')
      expect(found).to.include({ path: '<https://daten.example/birthPlace>' })
      expect(found).not.to.have.property('value')
    })
  })

  describe('passages', () => {
    const passages = `
      ex:late oa:hasSelector [ oa:start "90"^^xsd:nonNegativeInteger ], [ oa:exact "später" ] .
      ex:early oa:hasSelector [ oa:start "8"^^xsd:nonNegativeInteger ], [ oa:exact "zuerst" ] .
      ex:silent oa:hasSelector [ oa:start "1"^^xsd:nonNegativeInteger ] .`

    it('the first of the focus node, in the order of the text', async () => {
      const [found] = await report(
        missing('ex:p'),
        `ex:a prov:wasDerivedFrom ex:late, ex:early, ex:silent . ${passages}`,
      )
      expect(found?.passage).to.equal('zuerst')
    })

    it('that of the whole for a part that has none', async () => {
      const shapes = missing('ex:p').replace('ex:a', '<https://daten.example/a#period>')
      const [found] = await report(shapes, `ex:a prov:wasDerivedFrom ex:late . ${passages}`)
      expect(found?.passage).to.equal('später')
    })

    it('none where nothing is quoted', async () => {
      const [found] = await report(missing('ex:p'), `ex:a prov:wasDerivedFrom ex:silent . ${passages}`)
      expect(found).not.to.have.property('passage')
    })
  })

  it('throws for shapes that the validator cannot run, and works on afterwards', async () => {
    const check = createShapeCheck(
      await turtle(`${prefixes} ${missing('ex:p')}
        ex:Sparql a sh:NodeShape ; sh:targetSubjectsOf ex:trouble ; sh:property [ sh:path ex:q ; sh:node ex:Broken ] .
        ex:Broken a sh:NodeShape ; sh:pattern "(" .`),
    )
    const trouble = dataset(await turtle(`${prefixes} ex:a ex:trouble 1 ; ex:q 1 .`))
    const quiet = dataset(await turtle(`${prefixes} ex:a ex:q 1 .`))
    expect(await check(quiet)).to.have.length(1)
    const thrown = await check(trouble).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(thrown).to.be.instanceOf(Error)
    expect(await check(quiet), 'a validator that threw would report nothing').to.have.length(1)
  })
})
