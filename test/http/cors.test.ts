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
