import { expect } from 'chai'
import Validator from 'rdf-validate-shacl'
import { changesOnPage } from '../../src/feeds/stream-terms.ts'
import { updateDumps } from '../../src/pipeline/write-dumps.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { as, ldes, rdf, schema, tree } from '../../src/rdf/namespaces.ts'
import { parse } from '../../src/rdf/parse.ts'
import { namedNode, quad } from '../../src/rdf/terms.ts'
import { exampleSite, modified, type ExampleSite } from './support/example-site.ts'
import { readFeed, replayed } from './support/replay.ts'
import { serverFor } from './support/running-server.ts'

const baseIri = 'https://daten.example/'
const formats = [
  'application/n-quads',
  'application/trig',
  'text/turtle',
  'application/ld+json',
  'application/n-triples',
  'application/rdf+xml',
]

describe('http: the change feed', () => {
  let example: ExampleSite
  const server = serverFor(async () => {
    example = await exampleSite()
    example = { ...example, site: { ...example.site, config: { ...example.site.config, feedMaxAge: 600 } } }
    return example.site
  })
  const get = (path: string, headers: Record<string, string> = {}) => server().get(path, headers)
  const follow = (format = 'application/n-quads') => readFeed(get, baseIri, format)
  /** Says a number of things about an organization, one after the other. */
  const tell = async (from: number, to: number): Promise<void> => {
    for (let number = from; number < to; number++) {
      await example.put(`nr-${number}`, organization(number))
    }
  }
  const organization = (number: number, name = `Amt ${number}`) => `
    @prefix org: <http://www.w3.org/ns/org#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix schema: <http://schema.org/> . @prefix dct: <http://purl.org/dc/terms/> .
    <${baseIri}id/announcement/nr-${number}> a schema:NewsArticle ; schema:headline "Meldung ${number}"@de .
    <${baseIri}id/org/amt-${number}> a org:Organization ; skos:prefLabel "${name}"@de ; org:identifier "1"^^<https://x.example/key> ;
      dct:spatial <https://x.example/territory> .
    <https://x.example/territory> a dct:Location .`

  it('describes itself: order, versions, removals, what is kept, the shape of members, where it begins', async () => {
    const response = await get('/feed', { Accept: 'text/turtle' })
    expect(response.status).to.equal(200)
    expect(response.headers.get('X-Robots-Tag')).to.equal('noindex')
    const data = dataset(await parse(await response.text(), { format: 'text/turtle' }))
    const stream = namedNode(`${baseIri}feed`)
    for (const [property, value] of [
      [rdf.type, ldes.EventStream],
      [ldes.timestampPath, as.published],
      [ldes.sequencePath, schema.position],
      [ldes.versionOfPath, as.object],
      [ldes.versionDeleteObject, as.Delete],
      [tree.view, stream],
      [tree.shape, namedNode(`${baseIri}feed#shape`)],
      [ldes.retentionPolicy, namedNode(`${baseIri}feed#retention`)],
    ] as const) {
      expect(data.has(quad(stream, property, value)), property.value).to.equal(true)
    }
    const [retention] = data.match(namedNode(`${baseIri}feed#retention`), ldes.startingFrom)
    expect(retention?.object.value).to.equal(modified)
  })

  it('gives every entity of the register, in its order, with times in UTC', async () => {
    const { members } = await follow()
    const changes = await example.site.store.changes(0, 1000)
    expect(members.map(({ position, object }) => [position, object])).to.deep.equal(
      changes.map(({ sequence, subject }) => [sequence, subject]),
    )
    for (const { published } of members)
      expect(published).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
    expect(new Set(members.map(({ iri }) => iri)).size).to.equal(members.length)
    const kinds = new Set(members.map(({ object }) => object.slice(baseIri.length).split('/')[1]))
    expect([...kinds].sort()).to.deep.equal(['announcement', 'event', 'membership', 'org', 'person', 'post'])
  })

  it('has members that keep to its shape', async () => {
    const { frames } = await follow()
    const shape = namedNode(`${baseIri}feed#shape`)
    const targets = frames
      .filter(({ predicate }) => predicate.equals(tree.member))
      .map(({ object }) => quad(shape, namedNode('http://www.w3.org/ns/shacl#targetNode'), object))
    expect(targets).to.have.length.above(5)
    const validator = new Validator(dataset([...frames, ...targets]))
    expect((await validator.validate(dataset(frames))).conforms).to.equal(true)
    const spoilt = frames.filter(({ predicate }) => !predicate.equals(as.published))
    expect((await validator.validate(dataset(spoilt))).conforms).to.equal(false)
  })

  describe('of several pages', () => {
    before(async function () {
      this.timeout(60_000)
      await tell(0, 60)
      await example.put('nr-3', organization(3, 'Amt für Versionen'))
      await example.put('nr-3', organization(3, 'Amt für alles'))
      await example.site.store.dropGraph(namedNode(`${baseIri}graph/nr-5`))
    })

    for (const format of formats) {
      it(`ends with exactly the dump, followed in ${format}`, async () => {
        const { store, dumps } = example.site
        const manifest = await updateDumps({ store, folder: dumps, baseIri, clock: () => new Date(modified) })
        const { members, pages } = await follow(format)
        expect(pages).to.have.length.above(2)
        expect(members.at(-1)?.position).to.equal(manifest.sequence)
        expect(replayed(members)).to.equal(manifest.canonicalSha256)
      })
    }

    it('keeps earlier versions, and tells of removals without content', async () => {
      const { members } = await follow()
      const versions = members.filter(({ object }) => object === `${baseIri}id/org/amt-3`)
      expect(versions.map(({ type }) => type)).to.deep.equal(
        [as.Create, as.Update, as.Update].map(({ value }) => value),
      )
      expect(
        versions.map(({ said }) => said.find(({ object }) => object.value.startsWith('Amt'))?.object.value),
      ).to.deep.equal(['Amt 3', 'Amt für Versionen', 'Amt für alles'])
      const last = members.filter(({ object }) => object === `${baseIri}id/org/amt-5`).at(-1)
      expect(last).to.include({ type: as.Delete.value })
      expect(last?.said).to.deep.equal([])
    })

    it('has pages of bounded size; a finished one may be kept for a while, the open one may not', async () => {
      const { pages, members } = await follow()
      const [, ...numbered] = pages
      for (const page of numbered) {
        const response = await get(new URL(page).pathname)
        const isLast = page === numbered.at(-1)
        expect(response.headers.get('Cache-Control')).to.equal(
          isLast ? 'public, no-cache' : 'public, max-age=600',
        )
        const count = members.filter(member => member.page === page).length
        expect(count).to.be.within(1, changesOnPage)
        if (!isLast) expect(count).to.equal(changesOnPage)
      }
    })

    it('has finished pages that stay what they are, whatever is published', async () => {
      const bytes = async () => (await get('/feed/1', { Accept: 'application/trig' })).text()
      const before = await bytes()
      await tell(60, 62)
      await example.put('nr-1', organization(1, 'Amt mit neuem Namen'))
      await example.site.store.dropGraph(namedNode(`${baseIri}graph/nr-2`))
      expect(await bytes()).to.equal(before)
    })

    it('is a page for people too, in both languages', async () => {
      for (const [path, words] of [
        ['/feed', 'Linked Data Event Stream'],
        ['/feed/1', 'Leitung des Grünflächenamts der Stadt Neuenfelde'],
        ['/feed/2?lang=en', 'Changes, page 2'],
      ] as const) {
        expect(await (await get(path, { Accept: 'text/html' })).text()).to.include(words)
      }
    })

    it('takes out of finished pages what is taken back, leaves who it was unsaid, and still ends with the dump', async () => {
      const { store, dumps } = example.site
      const gone = `${baseIri}id/org/amt-7`
      const path = '/feed/1'
      const before = await (await get(path)).text()
      expect(before).to.include('amt-7')
      await store.dropGraph(namedNode(`${baseIri}graph/nr-7`), { forget: true })
      const response = await get(path, { Accept: 'application/n-quads' })
      const after = await response.text()
      expect(response.status).to.equal(200)
      expect(after).not.to.include('amt-7').and.not.to.include('nr-7>')
      const quads = await parse(after, { format: 'application/n-quads' })
      const tombstones = quads
        .filter(({ object }) => object.equals(as.Tombstone))
        .map(({ subject }) => subject.value)
      expect(tombstones).to.have.length.above(1)
      for (const tombstone of tombstones) {
        const said = quads.filter(({ subject, object }) => [subject.value, object.value].includes(tombstone))
        expect(said.map(({ predicate }) => predicate.value).sort()).to.deep.equal(
          [schema.position, rdf.type].map(({ value }) => value).sort(),
        )
      }
      const { members } = await follow()
      expect(members.filter(({ object }) => object === gone).map(({ type }) => type)).to.deep.equal([
        as.Delete.value,
      ])
      const manifest = await updateDumps({ store, folder: dumps, baseIri, clock: () => new Date(modified) })
      expect(replayed(members)).to.equal(manifest.canonicalSha256)
    })

    it('answers 410 where nothing is left, and leads past it', async function () {
      this.timeout(60_000)
      const { store } = example.site
      const newest = await store.sequence()
      const full = Math.ceil(newest / changesOnPage) + 1
      const first = (full - 1) * changesOnPage + 1
      for (let number = 100; (await store.sequence()) < full * changesOnPage + 5; number++) {
        await example.put(`nr-${number}`, organization(number))
      }
      await store.forgetVersions(() => true)
      const subjects = (await store.changes(first - 1, changesOnPage)).map(({ subject }) => subject)
      for (const subject of subjects.filter(each => each.includes('/org/'))) {
        const graph = namedNode(`${baseIri}graph/${subject.replace(/^.*amt-/, 'nr-')}`)
        await store.dropGraph(graph, { forget: true })
      }
      // What the announcements of the page were told of again is newer than it.
      const response = await get(`/feed/${full}`)
      expect(response.status).to.equal(410)
      expect(await response.json()).to.include({ resource: `${baseIri}feed/${full}` })
      const { pages } = await follow()
      expect(pages).not.to.include(`${baseIri}feed/${full}`)
      expect(pages).to.include(`${baseIri}feed/${full + 1}`)
    })
  })

  for (const path of [
    '/feed/0',
    '/feed/01',
    '/feed/-1',
    '/feed/9999',
    '/feed/999999999999',
    '/feed/x',
    '/feed/1.5',
  ]) {
    it(`has nothing at ${path}`, async () => {
      const response = await get(path)
      expect(response.status).to.equal(404)
      expect(response.headers.get('Content-Type')).to.include('application/problem+json')
    })
  }
})
