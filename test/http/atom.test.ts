import { expect } from 'chai'
import { DOMParser } from 'linkedom'
import { changesOnPage } from '../../src/feeds/stream-terms.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { exampleSite, modified, type ExampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const baseIri = 'https://daten.example/'

/** As much of a document as is looked at. */
interface Xml {
  readonly textContent: string
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => Xml | null
  readonly querySelectorAll: (selector: string) => Iterable<Xml>
  readonly getElementsByTagName: (name: string) => { readonly length: number }
}

describe('http: the changes as Atom', () => {
  let example: ExampleSite
  const server = serverFor(async () => {
    example = await exampleSite()
    for (let number = 0; number < 110; number++) await example.put(`nr-${number}`, organization(number))
    await example.site.store.dropGraph(namedNode(`${baseIri}graph/nr-4`))
    return example.site
  })
  const organization = (number: number) => `
    @prefix org: <http://www.w3.org/ns/org#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix schema: <http://schema.org/> .
    <${baseIri}id/announcement/nr-${number}> a schema:NewsArticle ; schema:headline "Meldung ${number}"@de .
    <${baseIri}id/org/amt-${number}> a org:Organization ; skos:prefLabel "Amt <${number}> & \\"Co\\""@de .`

  async function read(path: string) {
    const response = await server().get(path)
    expect(response.status).to.equal(200)
    expect(response.headers.get('Content-Type')).to.equal('application/atom+xml')
    expect(response.headers.get('X-Robots-Tag')).to.equal('noindex')
    const document = new DOMParser().parseFromString(await response.text(), 'text/xml') as unknown as Xml
    const texts = (name: string) => [...document.querySelectorAll(name)].map(each => each.textContent)
    const link = (rel: string) => document.querySelector(`feed > link[rel="${rel}"]`)?.getAttribute('href')
    return { document, texts, link, cache: response.headers.get('Cache-Control') }
  }

  it('tells what changed last, the newest first, by the names that the pages have', async () => {
    const { document, texts, link } = await read('/feed.atom')
    expect(texts('feed > id')).to.deep.equal([`${baseIri}feed.atom`])
    expect(texts('feed > updated')).to.deep.equal([modified])
    expect(link('self')).to.equal(`${baseIri}feed.atom`)
    const titles = texts('entry > title')
    expect(titles).to.have.length(changesOnPage)
    expect(titles.slice(0, 3)).to.deep.equal([
      'Organisation (entfernt)',
      'Mitteilung (entfernt)',
      'Amt <109> & "Co" (neu)',
    ])
    expect([...document.querySelectorAll('entry')][2]?.querySelector('link')?.getAttribute('href')).to.equal(
      `${baseIri}doc/org/amt-109`,
    )
  })

  it('leads back to everything there ever was, each entry with an id of its own', async () => {
    const ids = new Set<string>()
    const pages: string[] = []
    for (let path: string | undefined = '/feed.atom'; path !== undefined;) {
      const { texts, link, document, cache } = await read(path)
      for (const id of texts('entry > id')) ids.add(id)
      const isArchive = document.getElementsByTagName('fh:archive').length > 0
      expect(isArchive).to.equal(path !== '/feed.atom')
      expect(cache).to.equal(isArchive ? 'public, max-age=0' : 'public, no-cache')
      if (isArchive) expect(link('current')).to.equal(`${baseIri}feed.atom`)
      pages.push(path)
      const previous = link('prev-archive')
      path = previous === undefined || previous === null ? undefined : new URL(previous).pathname
    }
    expect(pages).to.deep.equal(['/feed.atom', '/feed/2.atom', '/feed/1.atom'])
    expect(ids.size).to.equal(await example.site.store.sequence())
    expect((await read('/feed/1.atom')).link('next-archive')).to.equal(`${baseIri}feed/2.atom`)
  })

  it('speaks English where it is asked to', async () => {
    expect((await read('/feed.atom?lang=en')).texts('entry > title')[0]).to.equal('Organization (removed)')
  })

  it('has no name any more of what was taken back', async () => {
    await example.site.store.dropGraph(namedNode(`${baseIri}graph/nr-9`), { forget: true })
    for (const path of ['/feed.atom', '/feed/1.atom', '/feed/2.atom']) {
      expect((await read(path)).texts('entry > title')).not.to.include('Amt <9> & "Co" (neu)')
    }
  })

  for (const path of ['/feed/0.atom', '/feed/77.atom', '/feed/x.atom']) {
    it(`has nothing at ${path}`, async () => {
      expect((await server().get(path)).status).to.equal(404)
    })
  }

  it('is found from every page', async () => {
    for (const path of ['/', '/organizations', '/problems']) {
      const text = await (await server().get(path, { Accept: 'text/html' })).text()
      expect(text).to.match(/<link rel="alternate" type="application\/atom\+xml" href="\/feed\.atom"/)
    }
  })
})
