import { expect } from 'chai'
import { namedNode } from '../../src/rdf/terms.ts'
import type { SparqlIndex, SparqlQuery } from '../../src/sparql/sparql.ts'
import { examples } from '../../src/web/query-examples.ts'
import { testSource, openIndex, ready } from '../sparql/support.ts'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const triples = `<http://example.org/a> <http://www.w3.org/2000/01/rdf-schema#label> "Käthe"@de .\n`
const rows = 'SELECT ?name { ?s ?p ?name }'
const form = 'application/x-www-form-urlencoded'

describe('http: the SPARQL endpoint', () => {
  const asked: SparqlQuery[] = []
  let index: SparqlIndex | undefined
  const server = serverFor(async () => {
    const running = openIndex(testSource({ part: { entity: 'http://example.org/a' }, triples }))
    index = running
    await ready(running)
    const { site } = await exampleSite()
    const watched: SparqlIndex = {
      ...running,
      query: (query, client) => {
        asked.push(query)
        return running.query(query, client)
      },
    }
    return { ...site, sparql: watched }
  })
  after(() => index?.close())

  const at = (parameters: Readonly<Record<string, string>>) =>
    `/sparql?${new URLSearchParams(parameters).toString()}`
  const post = (type: string, body: string, accept = 'text/csv') =>
    server().get('/sparql', { 'Content-Type': type, Accept: accept }, { method: 'POST', body })

  for (const [type, part] of [
    ['application/sparql-results+json', '"value":"Käthe"'],
    ['application/sparql-results+xml', '<literal xml:lang="de">Käthe</literal>'],
    ['text/csv', 'name\r\nKäthe'],
    ['text/tab-separated-values', '"Käthe"@de'],
    ['text/html', '<span lang="de">Käthe</span>'],
  ] as const) {
    it(`gives rows as ${type}`, async () => {
      const response = await server().get(at({ query: rows }), { Accept: type })
      expect(response.status).to.equal(200)
      expect(response.headers.get('Content-Type')).to.match(new RegExp(`^${type.replace(/[+]/g, '\\+')}`))
      expect(response.headers.get('Vary')).to.contain('Accept')
      expect(await response.text()).to.contain(part)
    })
  }

  for (const type of ['text/turtle', 'application/ld+json', 'application/n-triples', 'application/rdf+xml']) {
    it(`gives a graph as ${type}`, async () => {
      const query = 'CONSTRUCT WHERE { ?s ?p ?o }'
      const response = await server().get(at({ query }), { Accept: type })
      expect(response.headers.get('Content-Type')).to.contain(type)
      expect(await response.text()).to.contain('Käthe')
    })
  }

  it('answers queries by form and as a body', async () => {
    const byForm = await post(form, new URLSearchParams({ query: rows }).toString())
    const direct = await post('application/sparql-query', rows)
    expect([byForm.status, direct.status]).to.deep.equal([200, 200])
    expect(await byForm.text()).to.equal(await direct.text())
  })

  it('hands over the data set of the protocol and the base IRI', async () => {
    await server().get(at({ query: 'ASK {}', 'default-graph-uri': 'http://example.org/g', lang: 'de' }))
    expect(asked.at(-1)).to.deep.include({
      form: 'ask',
      defaultGraphs: ['http://example.org/g'],
      namedGraphs: [],
      baseIri: 'https://daten.example/',
    })
  })

  it('has an ETag, and 304 for whoever knows it', async () => {
    const first = await server().get(at({ query: rows }))
    const again = await server().get(at({ query: rows }), {
      'If-None-Match': first.headers.get('ETag') ?? '',
    })
    expect(again.status).to.equal(304)
  })

  for (const [what, request, status, slug] of [
    ['a malformed query', () => server().get(at({ query: 'SELECT * {' })), 400, 'sparql-syntax'],
    ['an update', () => post(form, 'update=CLEAR+ALL'), 403, 'sparql-refused'],
    [
      'SERVICE',
      () => server().get(at({ query: 'ASK { SERVICE <http://example.org/> {} }' })),
      403,
      'sparql-refused',
    ],
    ['another media type', () => post('text/plain', rows), 415, 'unsupported-media-type'],
    [
      'too large a body',
      () => post('application/sparql-query', `#${' '.repeat(1_100_000)}`),
      413,
      'content-too-large',
    ],
    ['CSV for ASK', () => post('application/sparql-query', 'ASK {}'), 406, 'not-acceptable'],
  ] as const) {
    it(`refuses ${what} with ${status}`, async () => {
      const response = await request()
      expect(response.status).to.equal(status)
      expect(((await response.json()) as { readonly type: string }).type).to.match(new RegExp(`/${slug}$`))
    })
  }

  it('describes itself where nothing is asked', async () => {
    const response = await server().get('/sparql', { Accept: 'application/n-triples' })
    const endpoint = namedNode('https://daten.example/sparql').value
    expect(await response.text()).to.contain(
      `<${endpoint}> <http://www.w3.org/ns/sparql-service-description#endpoint> <${endpoint}>`,
    )
  })

  it('has a page with examples, which are all queries that the engine takes', async () => {
    const page = await server().get('/sparql', { Accept: 'text/html' })
    const html = await page.text()
    for (const example of examples('https://daten.example/')) {
      expect(html).to.contain(example.title.de.replace('&', '&amp;'))
      const response = await post('application/sparql-query', example.query)
      expect(response.status, example.name).to.equal(200)
    }
  })

  it('serves the editor of its page itself, to be kept for long', async () => {
    const html = await (await server().get('/sparql', { Accept: 'text/html' })).text()
    const files = Array.from(html.matchAll(/(?:src|href)="(\/query-[^"]+)"/g), ([, address = '']) => address)
    expect(files.map(address => address.split('?')[0])).to.deep.equal([
      '/query-editor.css',
      '/query-editor.js',
      '/query-page.js',
    ])
    for (const address of files) {
      const response = await server().get(address.replace('&amp;', '&'))
      expect(response.status, address).to.equal(200)
      expect(response.headers.get('Content-Type')).to.match(
        address.includes('.css') ? /^text\/css/ : /^text\/javascript/,
      )
      expect(response.headers.get('Cache-Control')).to.contain('immutable')
      expect(await response.text()).to.not.contain('sourceMappingURL')
    }
  })

  it('says whether it is ready, apart from the pages', async () => {
    const response = await server().get('/health/ready')
    expect(await response.json()).to.deep.include({ status: 'ok', sparql: 'ready' })
  })
})
