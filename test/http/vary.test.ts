import { expect } from 'chai'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const person = '/doc/person/7k3f9q2m4d'

/** A path, an Accept header, and the Vary that a cache needs. */
const cases: readonly (readonly [path: string, accept: string, status: number, vary: string | null])[] = [
  [person, 'text/turtle', 200, 'Accept, Accept-Encoding'],
  [person, 'text/html', 200, 'Accept, Accept-Language, Accept-Encoding'],
  [person, 'image/png', 406, 'Accept'],
  [`${person}.ttl`, '*/*', 200, 'Accept-Encoding'],
  [`${person}.html`, '*/*', 200, 'Accept-Language, Accept-Encoding'],
  [`${person}.html?lang=en`, '*/*', 200, 'Accept-Encoding'],
  ['/id/person/7k3f9q2m4d', 'text/turtle', 303, null],
  ['/nothing', 'text/html', 404, 'Accept, Accept-Language'],
  ['/nothing', 'application/json', 404, 'Accept'],
  ['/context/v1.jsonld', '*/*', 200, null],
]

describe('Vary', () => {
  const server = serverFor(async () => (await exampleSite()).site)

  for (const [path, accept, status, vary] of cases) {
    it(`is ${vary ?? 'absent'} on ${status} of ${path} for ${accept}`, async () => {
      const response = await server().get(path, { accept })
      expect(response.status).to.equal(status)
      expect(response.headers.get('vary')).to.equal(vary)
    })
  }

  it('is kept on 304', async () => {
    const first = await server().get(person, { accept: 'text/html' })
    const second = await server().get(person, {
      accept: 'text/html',
      'if-none-match': first.headers.get('etag') ?? '',
    })
    expect(second.status).to.equal(304)
    expect(second.headers.get('vary')).to.equal('Accept, Accept-Language, Accept-Encoding')
  })
})
