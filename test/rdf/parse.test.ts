import { expect } from 'chai'
import { ProblemError } from '../../src/problem.ts'
import { canonical } from '../../src/rdf/canonical.ts'
import { parse } from '../../src/rdf/parse.ts'

const baseIri = 'https://daten.example/'
const expected =
  '<https://daten.example/id/a> <http://schema.org/value> "007"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> .\n'

const documents: readonly (readonly [format: string, text: string])[] = [
  [
    'text/turtle',
    '@prefix xsd: <http://www.w3.org/2001/XMLSchema#> . <id/a> <http://schema.org/value> "007"^^xsd:nonNegativeInteger .',
  ],
  [
    'application/trig; charset=utf-8',
    '{ <id/a> <http://schema.org/value> "007"^^<http://www.w3.org/2001/XMLSchema#nonNegativeInteger> }',
  ],
  ['application/n-triples', expected],
  ['Application/N-Quads', expected],
  [
    'application/ld+json',
    '{"@id":"id/a","http://schema.org/value":{"@value":"007","@type":"http://www.w3.org/2001/XMLSchema#nonNegativeInteger"}}',
  ],
  [
    'application/rdf+xml',
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://schema.org/">
      <rdf:Description rdf:about="id/a"><s:value rdf:datatype="http://www.w3.org/2001/XMLSchema#nonNegativeInteger">007</s:value></rdf:Description>
    </rdf:RDF>`,
  ],
]

describe('parse', () => {
  for (const [format, text] of documents) {
    it(`reads ${format} and keeps lexical forms and datatypes`, async () => {
      expect(canonical(await parse(text, { format, baseIri }))).to.equal(expected)
    })
  }

  const broken: readonly (readonly [format: string, text: string, line?: number])[] = [
    ['text/turtle', '<http://a.example/> a <http://a.example/B> .\n\noops', 3],
    ['application/n-triples', '<http://a.example/> <http://a.example/p> "x" .\n"y" .', 2],
    ['application/n-quads', '<http://a.example/> <http://a.example/p> _:x y .', 1],
    ['application/ld+json', '{\n"@id": "x",\n}', 3],
    ['application/ld+json', '{"http://a.example/p": {"@value": 1, "@id": "x"}}'],
    ['application/rdf+xml', 'no XML'],
  ]
  for (const [format, text, line] of broken) {
    it(`refuses broken ${format} ${line ? `and names line ${line}` : ''}: ${JSON.stringify(text)}`, async () => {
      const problem = await failure(parse(text, { format, baseIri }))
      expect(problem.slug).to.equal('rdf-syntax')
      expect(problem.extra['line']).to.equal(line)
      expect(problem.cause).to.be.instanceOf(Error)
    })
  }

  it('refuses relative IRIs where there is no base', async () => {
    const problem = await failure(parse('<x> a <http://a.example/B> .', { format: 'text/turtle' }))
    expect(problem.message).to.contain('<x> is relative')
  })

  it('names the formats it knows', async () => {
    const problem = await failure(parse('a,b', { format: 'text/csv' }))
    expect(problem.slug).to.equal('unsupported-media-type')
    expect(problem.message).to.contain('text/turtle')
  })

  it('knows our context below the base, and loads nothing else', async () => {
    const using = (context: string) => JSON.stringify({ '@context': context, id: 'id/a', givenName: 'Ada' })
    const format = 'application/ld+json'
    const quads = await parse(using(`${baseIri}context/v1.jsonld`), { format, baseIri })
    expect(canonical(quads)).to.equal('<https://daten.example/id/a> <http://schema.org/givenName> "Ada" .\n')
    for (const remote of ['https://schema.org/', 'http://127.0.0.1:1/c.jsonld', 'file:///etc/passwd']) {
      const problem = await failure(parse(using(remote), { format, baseIri }))
      expect(problem.slug).to.equal('rdf-syntax')
      expect(problem.message).to.contain(`Remote contexts are not loaded: ${remote}.`)
    }
  })
})

async function failure(promise: Promise<unknown>): Promise<ProblemError> {
  const outcome = await promise.then(
    () => new Error('it was read'),
    (error: unknown) => error,
  )
  if (outcome instanceof ProblemError) return outcome
  throw outcome
}
