import { expect } from 'chai'
import { itemLinks } from '../../src/http/relations.ts'
import { namedNode } from '../../src/rdf/terms.ts'
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

describe('Link to what is around', () => {
  const server = serverFor(async () => (await exampleSite()).site)
  const linksOf = async (path: string) => {
    const link = (await server().get(path, { accept: 'text/turtle' })).headers.get('link') ?? ''
    return Array.from(
      link.matchAll(/<([^>]+)>; rel="(collection|up|item)"/g),
      ([, href, rel]) => `${rel} ${href}`,
    )
  }

  for (const [path, links] of [
    ['/doc/person/7k3f9q2m4d', ['collection /persons']],
    ['/doc/membership/m1m1m1m1m1', ['collection /memberships', 'up /id/person/7k3f9q2m4d']],
    [
      '/doc/org/stadt-neuenfelde/gruenflaechenamt',
      ['collection /organizations', 'up /id/org/stadt-neuenfelde'],
    ],
    ['/doc/org/stadt-neuenfelde', ['collection /organizations']],
    [
      '/doc/post/stadt-neuenfelde/gruenflaechenamt/leitung',
      ['collection /posts', 'up /id/org/stadt-neuenfelde/gruenflaechenamt'],
    ],
    ['/doc/announcement/neue-leitung', ['collection /announcements']],
    ['/doc/event/e1e1e1e1e1', []],
    ['/role/amtsleitung', ['collection /role']],
    ['/persons', ['item /id/person/7k3f9q2m4d', 'item /id/person/q4x8w1zt5h']],
    ['/persons.csv?limit=1', ['item /id/person/7k3f9q2m4d']],
    ['/posts', ['item /id/post/stadt-neuenfelde/gruenflaechenamt/leitung']],
  ] as const) {
    it(`leads from ${path} to ${links.join(', ') || 'nothing'}`, async () => {
      expect(await linksOf(path)).to.deep.equal(links)
      for (const link of links) {
        const [, href = ''] = link.split(' ')
        expect((await server().get(href)).status, href).to.be.oneOf([200, 303])
      }
    })
  }

  it('names no entries where they are too many for a header', () => {
    const entries = Array.from({ length: 26 }, (_, number) =>
      namedNode(`https://daten.example/id/person/${number}`),
    )
    expect(itemLinks(entries, 'https://daten.example/')).to.have.length(0)
    expect(itemLinks(entries.slice(1), 'https://daten.example/')).to.have.length(25)
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
