import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { namedNode } from '../../src/rdf/terms.ts'
import { exampleTurtle } from './support/example-data.ts'
import { exampleSite, type ExampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const base = 'https://daten.example/'

/** Addresses of what was merged into another, and where they lead. */
const merged: readonly (readonly [path: string, location: string])[] = [
  ['/id/person/0ld0ld0ld0', '/id/person/7k3f9q2m4d'],
  ['/id/person/0ld0ld0ld0?at=2015', '/id/person/7k3f9q2m4d?at=2015'],
  ['/doc/person/0ld0ld0ld0', '/doc/person/7k3f9q2m4d'],
  ['/doc/person/0ld0ld0ld0.ttl', '/doc/person/7k3f9q2m4d.ttl'],
  ['/doc/person/0ld0ld0ld0.html?at=2015&lang=en', '/doc/person/7k3f9q2m4d.html?at=2015&lang=en'],
  ['/memberships?person=0ld0ld0ld0&at=2015', '/memberships?person=person/7k3f9q2m4d&at=2015'],
  ['/memberships.ttl?person=0ld0ld0ld0&lang=en', '/memberships.ttl?person=person/7k3f9q2m4d&lang=en'],
]

const erased = [
  '/id/person/x1x1x1x1x1',
  '/doc/person/x1x1x1x1x1',
  '/doc/person/x1x1x1x1x1.ttl?at=2015',
  '/memberships?person=x1x1x1x1x1',
]

const withdrawn = [
  '/id/announcement/zurueckgezogen',
  '/doc/announcement/zurueckgezogen',
  '/graph/zurueckgezogen',
]

describe('what is no more', () => {
  const server = serverFor(async () => {
    const { site, fates, put } = await exampleSite()
    // As an announcement says it of the surviving person, as long as it is there.
    await put(
      'neue-leitung',
      `${exampleTurtle(base)}\n<id/person/0ld0ld0ld0> dct:isReplacedBy <id/person/7k3f9q2m4d> .`,
    )
    fates.set(`${base}id/announcement/zurueckgezogen`, { erased: '2021-05-21' })
    fates.set(`${base}id/person/0ld0ld0ld0`, { replacedBy: `${base}id/person/7k3f9q2m4d` })
    fates.set(`${base}id/person/x1x1x1x1x1`, { erased: '2021-05-20' })
    return site
  })

  for (const [path, location] of merged) {
    it(`leads on where it was merged: ${path}`, async () => {
      const response = await server().get(path)
      expect(response.status).to.equal(308)
      expect(response.headers.get('location')).to.equal(location)
      const end = await server().get(path, { accept: 'text/turtle' }, { redirect: 'follow' })
      expect(end.status).to.equal(200)
    })
  }

  for (const path of erased) {
    it(`is gone where it was erased, with identifier and day and nothing else: ${path}`, async () => {
      const response = await server().get(path, { accept: 'text/turtle' })
      expect(response.status).to.equal(410)
      expect(response.headers.get('content-type')).to.equal('application/problem+json')
      expect(response.headers.get('cache-control')).to.equal('no-store')
      const problem = (await response.json()) as Record<string, unknown>
      expect(problem).to.include({
        type: `${base}problems/gone`,
        status: 410,
        resource: `${base}id/person/x1x1x1x1x1`,
        removed: '2021-05-20',
      })
    })
  }

  it('is told of by what it was replaced by', async () => {
    const body = await (await server().get('/doc/person/7k3f9q2m4d.nt')).text()
    expect(body).to.include(
      `<${base}id/person/0ld0ld0ld0> <http://purl.org/dc/terms/isReplacedBy> <${base}id/person/7k3f9q2m4d> .`,
    )
  })

  for (const path of withdrawn) {
    it(`is gone where an announcement was withdrawn: ${path}`, async () => {
      expect((await server().get(path)).status).to.equal(410)
    })
  }

  it('says so in German to those who read', async () => {
    const response = await server().get('/doc/person/x1x1x1x1x1', { accept: 'text/html' })
    expect(response.status).to.equal(410)
    const { document } = parseHTML(await response.text())
    expect(document.querySelector('h1')?.textContent).to.equal('Zurückgezogen')
  })

  it('is not taken for what never was', async () => {
    expect((await server().get('/doc/person/0000000000')).status).to.equal(404)
    expect((await server().get('/id/person/0000000000')).status).to.equal(404)
  })
})

describe('what is taken away while the server runs', () => {
  let example: ExampleSite
  const server = serverFor(async () => (example = await exampleSite()).site)

  it('is in no answer any more, kept ones included', async () => {
    const paths = [
      '/doc/person/7k3f9q2m4d.ttl',
      '/doc/org/klinikum-ostermoor.ttl',
      '/persons.html',
      '/memberships.nt',
    ]
    for (const path of paths) {
      const body = await (await server().get(path, { 'accept-encoding': 'br' })).text()
      expect(body, path).to.include('Mira Lohfeld')
    }
    await example.site.store.dropGraph(namedNode(`${base}graph/neue-leitung`))
    example.fates.set(`${base}id/person/7k3f9q2m4d`, { erased: '2021-06-01' })
    const statuses = []
    for (const path of paths) {
      const response = await server().get(path, { 'accept-encoding': 'br' })
      statuses.push(response.status)
      expect(await response.text(), path).not.to.include('Lohfeld')
    }
    expect(statuses).to.deep.equal([410, 404, 200, 200])
  })
})
