import { expect } from 'chai'
import { exampleSite, licence } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const person = '/doc/person/7k3f9q2m4d'

describe('Link', () => {
  const server = serverFor(async () => (await exampleSite()).site)
  const linkOf = async (path: string, accept = '*/*') =>
    (await server().get(path, { accept })).headers.get('link') ?? ''

  for (const accept of ['text/turtle', 'application/ld+json', 'text/html']) {
    it(`names shapes, licence and canonical address with ${accept}`, async () => {
      const link = await linkOf(person, accept)
      expect(link).to.include('</shapes>; rel="describedby"')
      expect(link).to.include(`<${licence}>; rel="license"`)
      expect(link).to.include(`<https://daten.example${person}>; rel="canonical"`)
    })
  }

  it('names the other formats, each with its type', async () => {
    const link = await linkOf(person, 'text/turtle')
    expect(link).to.include(`<${person}.jsonld>; rel="alternate"; type="application/ld+json"`)
    expect(link).to.include(`<${person}.html>; rel="alternate"; type="text/html"`)
    expect(link).not.to.include(`<${person}.ttl>`)
  })

  it('names no alternates with JSON-LD, whatever it is called, because PyLD fails on several', async () => {
    for (const [path, accept] of [
      [person, 'application/ld+json'],
      [person, 'application/json'],
      [`${person}.jsonld`, '*/*'],
    ] as const) {
      expect(await linkOf(path, accept)).not.to.include('alternate')
    }
  })

  it('leads to the same data at every alternate', async () => {
    const link = await linkOf(person, 'text/turtle')
    for (const [, path, type] of link.matchAll(/<([^>]+)>; rel="alternate"; type="([^"]+)"/g)) {
      const response = await server().get(path ?? '')
      expect(response.status).to.equal(200)
      expect(response.headers.get('content-type')).to.match(new RegExp(`^${type?.replace('+', '\\+') ?? ''}`))
    }
  })
})

describe('Content-Location', () => {
  const server = serverFor(async () => (await exampleSite()).site)
  const locationOf = async (path: string, accept: string) =>
    (await server().get(path, { accept })).headers.get('content-location')

  it('names the address of the negotiated format', async () => {
    expect(await locationOf(person, 'text/turtle')).to.equal(`${person}.ttl`)
    expect(await locationOf(person, 'text/html')).to.equal(`${person}.html`)
  })

  it('is absent where the format was asked for by address, and where its type has no address', async () => {
    expect(await locationOf(`${person}.ttl`, '*/*')).to.equal(null)
    expect(await locationOf(person, 'text/plain')).to.equal(null)
  })
})
