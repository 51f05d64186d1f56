import { expect } from 'chai'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

/** Accept headers as clients in use send them, and the media type each should get. */
const clients: readonly (readonly [client: string, accept: string, mediaType: string])[] = [
  ['curl, wget, Python requests', '*/*', 'text/turtle'],
  [
    'a browser',
    'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
    'text/html',
  ],
  [
    'rdflib without a format',
    'application/rdf+xml,text/rdf+n3;q=0.9,application/xhtml+xml;q=0.5, */*;q=0.1',
    'application/rdf+xml',
  ],
  ['rdflib for Turtle', 'text/turtle,application/x-turtle, */*;q=0.1', 'text/turtle'],
  ['rdflib for JSON-LD', 'application/ld+json, application/json;q=0.9, */*;q=0.1', 'application/ld+json'],
  ['rdflib for N-Triples', 'text/plain, */*;q=0.1', 'text/plain'],
  ['jsonld.js', 'application/ld+json, application/json', 'application/ld+json'],
  [
    'PyLD',
    'application/ld+json, application/json;q=0.5, text/html;q=0.8, application/xhtml+xml;q=0.8',
    'application/ld+json',
  ],
  ['rapper for N-Triples', 'application/n-triples, text/plain;q=0.1, */*;q=0.1', 'application/n-triples'],
  ['rapper for RDF/XML', 'application/rdf+xml, text/rdf;q=0.6, */*;q=0.1', 'application/rdf+xml'],
  ['rdflib for N3', 'text/n3, */*;q=0.1', 'text/n3'],
  ['rapper for N-Quads', 'text/x-nquads, */*;q=0.1', 'text/x-nquads'],
  ['rapper for TriG', 'application/x-trig, */*;q=0.1', 'application/x-trig'],
  [
    'rapper where it guesses',
    'application/rdf+xml, text/rdf;q=0.6, application/n-triples, text/plain;q=0.1, text/turtle, application/x-turtle, text/html;q=0.2, */*;q=0.1',
    'text/turtle',
  ],
  [
    'ldfetch',
    'application/trig;q=1.0,application/n-quads,application/ld+json;q=0.9,application/rdf+xml;q=0.8,text/turtle,application/n-triples',
    'text/turtle',
  ],
  ['rapper for RDFa', 'text/html;q=0.6, application/xhtml+xml;q=0.8, */*;q=0.1', 'text/html'],
  [
    'Comunica',
    'application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,text/turtle;q=0.6,text/html;q=0.2',
    'application/n-quads',
  ],
  ['a JSON developer', 'application/json', 'application/json'],
  [
    'JSON-LD with a profile',
    'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted"',
    'application/ld+json',
  ],
  ['Turtle with a charset', 'text/turtle;charset=utf-8', 'text/turtle'],
  ['an empty header', '', 'text/turtle'],
]

describe('Accept', () => {
  const server = serverFor(async () => (await exampleSite()).site)

  for (const [client, accept, mediaType] of clients) {
    it(`gives ${client} ${mediaType}`, async () => {
      const response = await server().get('/doc/person/7k3f9q2m4d', { accept })
      expect(response.status).to.equal(200)
      expect(response.headers.get('content-type')?.replace(/;.*/, '')).to.equal(mediaType)
    })
  }

  it('answers 406 with the list on offer where nothing fits', async () => {
    const response = await server().get('/doc/person/7k3f9q2m4d', { accept: 'image/png' })
    expect(response.status).to.equal(406)
    const problem = (await response.json()) as { type: string; offered: string[] }
    expect(problem.type).to.equal('https://daten.example/problems/not-acceptable')
    expect(problem.offered).to.include.members(['text/turtle', 'application/ld+json', 'text/html'])
  })

  it('answers 406 where everything is excluded', async () => {
    const response = await server().get('/doc/person/7k3f9q2m4d', { accept: '*/*;q=0' })
    expect(response.status).to.equal(406)
  })

  it('does not offer RDF where there is only a page', async () => {
    const response = await server().get('/problems', { accept: 'text/turtle' })
    expect(response.status).to.equal(406)
    expect(((await response.json()) as { offered: string[] }).offered).to.deep.equal(['text/html'])
  })
})
