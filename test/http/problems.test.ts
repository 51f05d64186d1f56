import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { ProblemError } from '../../src/problem.ts'
import { problems } from '../../src/problems.ts'
import { exampleSite, type ExampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

describe('problems', () => {
  const server = serverFor(async () => (await exampleSite()).site)

  it('are RFC 9457 for programs', async () => {
    const response = await server().get('/doc/person/nobody')
    expect(response.status).to.equal(404)
    expect(response.headers.get('content-type')).to.equal('application/problem+json')
    expect(response.headers.get('cache-control')).to.equal('no-store')
    expect(await response.json()).to.deep.include({
      type: 'https://daten.example/problems/not-found',
      title: 'Not found',
      status: 404,
      requestId: response.headers.get('x-request-id'),
    })
  })

  it('are RFC 9457 where a client accepts RDF only', async () => {
    const response = await server().get('/doc/person/nobody', { accept: 'text/turtle' })
    expect(response.headers.get('content-type')).to.equal('application/problem+json')
  })

  it('are a page for those who prefer HTML', async () => {
    const response = await server().get('/doc/person/nobody', { accept: 'text/html' })
    expect(response.status).to.equal(404)
    expect(response.headers.get('content-type')).to.equal('text/html; charset=utf-8')
    const { document } = parseHTML(await response.text())
    expect(document.querySelector('h1')?.textContent).to.equal('Nicht gefunden')
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).to.equal('noindex')
  })

  it('show on the page what is on offer', async () => {
    const response = await server().get('/problems', { accept: 'text/html;q=0, text/turtle' })
    expect(response.status).to.equal(406)
    const missing = await server().get('/doc/person/7k3f9q2m4d.xyz', { accept: 'text/html' })
    expect(missing.status).to.equal(404)
    expect(await missing.text()).to.include('<code>.ttl</code>')
  })

  it('each have a page, in both languages', async () => {
    for (const slug of Object.keys(problems)) {
      for (const language of ['de', 'en']) {
        const response = await server().get(`/problems/${slug}`, { 'accept-language': language })
        expect(response.status, slug).to.equal(200)
      }
    }
  })

  it('of unknown kinds are not found', async () => {
    for (const slug of ['nothing', 'toString', '__proto__']) {
      expect((await server().get(`/problems/${slug}`)).status).to.equal(404)
    }
  })

  it('do not let a detail become markup', async () => {
    const response = await server().get('/persons?%3Cscript%3E=1', { accept: 'text/html' })
    expect(response.status).to.equal(400)
    expect(await response.text()).not.to.include('<script>')
  })
})

describe('a store that fails', () => {
  const failing = (error: Error) => async (): Promise<ExampleSite> => {
    const example = await exampleSite()
    const store = { ...example.site.store, describe: () => Promise.reject(error) }
    return { ...example, site: { ...example.site, store } }
  }

  describe('for a known reason', () => {
    const cause = new Error('disk on fire')
    let example: ExampleSite
    const server = serverFor(async () => {
      example = await failing(new ProblemError('store-unavailable', 'The store is away.', {}, { cause }))()
      return example.site
    })

    it('is a 503 with Retry-After, and its cause stays in the log', async () => {
      const response = await server().get('/doc/person/7k3f9q2m4d')
      expect(response.status).to.equal(503)
      expect(response.headers.get('retry-after')).to.equal('5')
      expect(await response.text()).not.to.include('disk on fire')
      expect(JSON.stringify(example.lines)).to.include('disk on fire')
    })
  })

  describe('for a reason nobody thought of', () => {
    let example: ExampleSite
    const server = serverFor(async () => {
      example = await failing(new TypeError('secret of the inside'))()
      return example.site
    })

    it('is a 500 that tells nothing, logged with its stack and the id of the request', async () => {
      const response = await server().get('/doc/person/7k3f9q2m4d')
      expect(response.status).to.equal(500)
      expect(await response.text()).not.to.include('secret of the inside')
      const line = example.lines.find(({ level }) => level === 'error')
      expect(line?.fields['error']).to.match(/TypeError: secret of the inside\n\s+at /)
      expect(line?.fields['request']).to.equal(response.headers.get('x-request-id'))
    })
  })
})
