import { expect } from 'chai'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

describe('CORS', () => {
  const server = serverFor(async () => (await exampleSite()).site)

  for (const path of ['/doc/person/7k3f9q2m4d', '/context/v1.jsonld', '/nothing', '/id/person/7k3f9q2m4d']) {
    it(`lets any page read ${path} and the headers that matter`, async () => {
      const response = await server().get(path, { origin: 'https://elsewhere.example' })
      expect(response.headers.get('access-control-allow-origin')).to.equal('*')
      expect(response.headers.get('access-control-expose-headers')?.split(', ')).to.include.members([
        'Link',
        'ETag',
        'Content-Location',
        'Allow',
      ])
    })
  }

  it('exposes every header that a page may not read anyway and that tells something', async () => {
    // What the Fetch standard lets any page read, and what is told to the browser alone.
    const others =
      /^(cache-control|content-(language|length|type|encoding)|last-modified|vary|date|connection|keep-alive|x-robots-tag|x-content-type-options|referrer-policy|(access-control|content-security|cross-origin)-.*)$/
    for (const [path, headers] of [
      ['/doc/person/7k3f9q2m4d', {}],
      ['/id/person/7k3f9q2m4d', {}],
      ['/persons?limit=1', {}],
      ['/persons?limit=x', {}],
      ['/doc/person/7k3f9q2m4d', { accept: 'image/png' }],
      ['/dump', {}],
    ] as const) {
      const response = await server().get(path, headers)
      const exposed = (response.headers.get('access-control-expose-headers') ?? '').toLowerCase().split(', ')
      const hidden = [...response.headers.keys()].filter(
        name => !others.test(name) && !exposed.includes(name),
      )
      expect(hidden, path).to.deep.equal([])
    }
  })

  it('answers a preflight', async () => {
    const response = await server().get(
      '/doc/person/7k3f9q2m4d',
      {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match',
      },
      { method: 'OPTIONS' },
    )
    expect(response.status).to.equal(204)
    expect(response.headers.get('access-control-allow-methods')).to.equal('GET, HEAD, OPTIONS')
    expect(response.headers.get('access-control-allow-headers')).to.include('If-None-Match')
    expect(response.headers.get('access-control-max-age')).to.equal('86400')
  })
})
