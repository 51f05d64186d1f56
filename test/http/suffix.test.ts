import { expect } from 'chai'
import { isomorphic } from 'rdf-isomorphic'
import { parse } from '../../src/rdf/parse.ts'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const suffixes: readonly (readonly [suffix: string, contentType: string])[] = [
  ['ttl', 'text/turtle; charset=utf-8'],
  ['jsonld', 'application/ld+json'],
  ['nt', 'application/n-triples'],
  ['nq', 'application/n-quads'],
  ['trig', 'application/trig'],
  ['rdf', 'application/rdf+xml'],
  ['html', 'text/html; charset=utf-8'],
]

const documents = [
  '/doc/person/7k3f9q2m4d',
  '/doc/org/stadt-neuenfelde/gruenflaechenamt',
  '/graph/neue-leitung',
  '/persons',
  '/memberships',
  '/role',
  '/role/amtsleitung',
  '/shapes',
]

describe('suffixes', () => {
  const server = serverFor(async () => (await exampleSite()).site)

  for (const path of documents) {
    it(`lead to each format of ${path}, whatever Accept says`, async () => {
      for (const [suffix, contentType] of suffixes) {
        const response = await server().get(`${path}.${suffix}`, { accept: 'image/png' })
        expect(response.status, suffix).to.equal(200)
        expect(response.headers.get('content-type'), suffix).to.equal(contentType)
      }
    })

    it(`lead to the bytes that negotiation gives for ${path}`, async () => {
      for (const [suffix, contentType] of suffixes) {
        const bySuffix = await server().get(`${path}.${suffix}`)
        const byAccept = await server().get(path, { accept: contentType })
        expect(await byAccept.text(), suffix).to.equal(await bySuffix.text())
      }
    })
  }

  it('lead to the same triples in Turtle and N-Triples', async () => {
    const triples = async (suffix: string, format: string) =>
      parse(await (await server().get(`/doc/person/7k3f9q2m4d.${suffix}`)).text(), { format })
    expect(
      isomorphic(await triples('ttl', 'text/turtle'), await triples('nt', 'application/n-triples')),
    ).to.equal(true)
  })

  it('that nobody knows are a 404 that names those there are', async () => {
    const response = await server().get('/doc/person/7k3f9q2m4d.xyz')
    expect(response.status).to.equal(404)
    const { offered } = (await response.json()) as { offered: string[] }
    expect(offered).to.include.members(['.ttl', '.jsonld', '.html'])
  })

  it('are not for identifiers, for files, and for what is no document', async () => {
    for (const path of [
      '/id/person/7k3f9q2m4d.ttl',
      '/context/v1.ttl',
      '/health/live.ttl',
      '/robots.txt.ttl',
      '/.ttl',
    ]) {
      expect((await server().get(path)).status, path).to.equal(404)
    }
  })
})
