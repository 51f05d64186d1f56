import { expect } from 'chai'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

/** A path as a client may write it, the status, and where it leads. */
const cases: readonly (readonly [path: string, status: number, location?: string])[] = [
  ['/doc/person/7k3f9q2m4d', 200],
  ['/doc/person/%37k3f9q2m4d', 200],
  ['/doc/person/7k3f9q2m4d/', 308, '/doc/person/7k3f9q2m4d'],
  ['/doc/person/7k3f9q2m4d///?a=1', 308, '/doc/person/7k3f9q2m4d?a=1'],
  ['/persons/', 308, '/persons'],
  ['//elsewhere.example/', 404],
  ['//', 404],
  ['/doc//person/7k3f9q2m4d', 404],
  ['/Doc/person/7k3f9q2m4d', 404],
  ['/doc/person/7K3F9Q2M4D', 404],
  ['/doc/person', 404],
  ['/doc/planet/7k3f9q2m4d', 404],
  ['/doc/toString/7k3f9q2m4d', 404],
  ['/doc/org/stadt-neuenfelde/gruenflaechenamt', 200],
  [
    '/doc/org/stadt-neuenfelde%2Fgruenflaechenamt.ttl?at=2021',
    308,
    '/doc/org/stadt-neuenfelde/gruenflaechenamt.ttl?at=2021',
  ],
  ['/id/org/stadt-neuenfelde%2Fgruenflaechenamt', 308, '/id/org/stadt-neuenfelde/gruenflaechenamt'],
  ['/doc/org/stadt-neuenfelde%2Fnirgends', 404],
  ['/doc/person/..%2Forg%2Fstadt-neuenfelde', 404],
  ['/doc/org%2Fstadt-neuenfelde', 404],
  ['/doc/org/stadt-m%C3%BCllersdorf', 404],
  ['/doc/org/stadt-m\u00fcllersdorf', 404],
  ['/doc/person/%ZZ', 400],
  ['/doc/person/%FF', 400],
  ['/doc/person/%C0%AF', 400],
  ['/doc/person/a%00b', 400],
  ['/doc/person/a%0D%0Ab', 400],
  ['/doc/person/..%2F..%2Fetc%2Fpasswd', 404],
  ['/doc/person/a<b>"c', 404],
  [`/doc/org/${'a/'.repeat(506)}b`, 404],
  [`/doc/org/${'a/'.repeat(600)}b`, 414],
]

describe('path forms', () => {
  const server = serverFor(async () => (await exampleSite()).site)

  for (const [path, status, location = null] of cases) {
    it(`${path.length > 80 ? `${path.length} characters` : path} is ${status}`, async () => {
      const response = await server().get(path)
      expect(response.status).to.equal(status)
      expect(response.headers.get('location')).to.equal(location)
      if (status >= 400) expect(response.headers.get('content-type')).to.equal('application/problem+json')
    })
  }
})
