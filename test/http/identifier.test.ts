import { expect } from 'chai'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

describe('identifiers', () => {
  const server = serverFor(async () => (await exampleSite()).site)

  for (const reference of [
    'person/7k3f9q2m4d',
    'membership/m1m1m1m1m1',
    'org/stadt-neuenfelde/gruenflaechenamt',
    'post/stadt-neuenfelde/gruenflaechenamt/leitung',
    'event/e1e1e1e1e1',
    'announcement/neue-leitung',
  ]) {
    it(`lead from /id/${reference} to the document about it`, async () => {
      const response = await server().get(`/id/${reference}`)
      expect(response.status).to.equal(303)
      expect(response.headers.get('location')).to.equal(`/doc/${reference}`)
      expect((await server().get(`/doc/${reference}`)).status).to.equal(200)
    })
  }

  it('keep the query', async () => {
    const response = await server().get('/id/person/7k3f9q2m4d?lang=en&x=a%26b')
    expect(response.headers.get('location')).to.equal('/doc/person/7k3f9q2m4d?lang=en&x=a%26b')
  })

  it('that nobody published are not found', async () => {
    for (const path of ['/id/person/nobody', '/id/planet/7k3f9q2m4d', '/id/person']) {
      expect((await server().get(path)).status, path).to.equal(404)
    }
  })

  it('are followed to the end by a client that knows nothing of them', async () => {
    const response = await server().get(
      '/id/person/7k3f9q2m4d',
      { accept: 'text/turtle' },
      { redirect: 'follow' },
    )
    expect(response.status).to.equal(200)
    expect(await response.text()).to.include('Mira Lohfeld')
  })
})
