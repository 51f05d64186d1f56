import { expect } from 'chai'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

describe('vocabularies', () => {
  const server = serverFor(async () => (await exampleSite('https://other.example/base/')).site)

  for (const [path, iri] of [
    ['/ns', 'https://w3id.org/personalia/ns#beginLatest'],
    ['/role', 'https://w3id.org/personalia/role/amtsleitung'],
    ['/role/amtsleitung', 'https://w3id.org/personalia/role/amtsleitung'],
    ['/orgtype', 'https://w3id.org/personalia/orgtype/amt'],
    ['/orgtype/amt', 'https://w3id.org/personalia/orgtype/amt'],
    ['/shapes', 'https://w3id.org/personalia/shapes#PersonShape'],
  ] as const) {
    it(`${path} has ${iri}, the same on every server`, async () => {
      const response = await server().get(`${path}.nt`)
      expect(response.status).to.equal(200)
      expect(await response.text()).to.include(`<${iri}>`)
      expect(response.headers.get('cache-control')).to.equal('public, max-age=3600')
    })
  }

  it('show one concept only, with the labels of what it points to', async () => {
    const text = await (await server().get('/role/amtsleitung.nt')).text()
    expect(text).to.include('"Leitung"@de')
    expect(text).not.to.include('Sachbearbeitung')
  })

  it('have no concepts that are not in the scheme', async () => {
    for (const path of ['/role/bundeskanzler', '/orgtype/__proto__', '/role/amtsleitung/x']) {
      expect((await server().get(path)).status, path).to.equal(404)
    }
  })

  it('link to each other on this server, whether or not w3id.org knows them', async () => {
    const page = await (await server().get('/role.html')).text()
    expect(page).to.include('href="/base/role/amtsleitung"')
  })
})

describe('the JSON-LD context', () => {
  const server = serverFor(async () => (await exampleSite()).site)

  it('is served as JSON-LD, for any page, to be kept', async () => {
    const response = await server().get('/context/v1.jsonld')
    expect(response.headers.get('content-type')).to.equal('application/ld+json')
    expect(response.headers.get('access-control-allow-origin')).to.equal('*')
    expect(response.headers.get('cache-control')).to.match(/max-age=\d{4,}/)
    expect(await response.json()).to.have.property('@context')
  })
})
