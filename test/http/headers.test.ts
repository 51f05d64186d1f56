import { expect } from 'chai'
import { exampleSite, type ExampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

describe('headers of every answer', () => {
  let example: ExampleSite
  const server = serverFor(async () => {
    example = await exampleSite()
    return example.site
  })

  for (const path of ['/', '/doc/person/7k3f9q2m4d.ttl', '/nothing', '/health/live']) {
    it(`keep browsers from guessing and from running anything: ${path}`, async () => {
      const { headers } = await server().get(path)
      expect(headers.get('x-content-type-options')).to.equal('nosniff')
      expect(headers.get('referrer-policy')).to.equal('strict-origin-when-cross-origin')
      expect(headers.get('content-security-policy')).to.match(/^default-src 'none'/)
      expect(headers.get('content-security-policy')).not.to.include('unsafe')
    })
  }

  it('name the request, with the id of a proxy where it is well formed', async () => {
    const idOf = async (id: string) =>
      (await server().get('/health/live', { 'x-request-id': id })).headers.get('x-request-id')
    expect(await idOf('abc-123')).to.equal('abc-123')
    expect(await idOf('two words')).to.match(/^request-\d+$/)
    expect(await idOf('x'.repeat(65))).to.match(/^request-\d+$/)
  })

  it('keep persons, memberships and announcements from search engines, not organizations', async () => {
    const robots = async (path: string) => (await server().get(path)).headers.get('x-robots-tag')
    for (const path of [
      '/doc/person/7k3f9q2m4d.ttl',
      '/doc/person/7k3f9q2m4d.html',
      '/doc/membership/m1m1m1m1m1',
      '/doc/announcement/neue-leitung',
      '/graph/neue-leitung',
      '/persons',
    ]) {
      expect(await robots(path), path).to.equal('noindex')
    }
    expect(await robots('/doc/org/stadt-neuenfelde')).to.equal(null)
    expect(await robots('/organizations')).to.equal(null)
  })

  it('let copies of data be used only after asking, and versioned files for long', async () => {
    const cache = async (path: string) => (await server().get(path)).headers.get('cache-control')
    expect(await cache('/doc/person/7k3f9q2m4d')).to.equal('public, no-cache')
    expect(await cache('/persons')).to.equal('public, no-cache')
    const [, stylesheet = ''] = /href="(\/style[^"]+)"/.exec(await (await server().get('/')).text()) ?? []
    expect(stylesheet).to.match(/\?v=/)
    expect(await cache(stylesheet)).to.equal('public, max-age=31536000, immutable')
    expect((await server().get(stylesheet)).headers.get('content-type')).to.equal('text/css; charset=utf-8')
  })

  it('are logged without the address, which may hold a name', async () => {
    example.lines.length = 0
    await server().get('/doc/person/mira-lohfeld?q=Lohfeld')
    await server().get('/doc/person/7k3f9q2m4d')
    expect(JSON.stringify(example.lines)).not.to.match(/lohfeld|7k3f9q2m4d/i)
    expect(example.lines.at(-1)?.fields).to.deep.include({
      method: 'GET',
      route: '/doc/:type/*reference',
      status: 200,
    })
  })
})
