import type { DatasetCore, NamedNode } from '@rdfjs/types'
import { expect } from 'chai'
import { updateDumps } from '../../src/pipeline/write-dumps.ts'
import { canonical } from '../../src/rdf/canonical.ts'
import {
  dcat,
  dcatde,
  dct,
  foaf,
  hydra,
  rdf,
  schema,
  spdx,
  vcard,
  void as voidVocabulary,
} from '../../src/rdf/namespaces.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { parse } from '../../src/rdf/parse.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { formats } from '../../src/representation/formats.ts'
import { exampleSite, modified, type ExampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

describe('http: the catalogue', () => {
  let example: ExampleSite
  const server = serverFor(async () => {
    example = await exampleSite()
    const { store, dumps, config } = example.site
    await updateDumps({ store, folder: dumps, baseIri: config.baseIri, clock: () => new Date(modified) })
    return example.site
  })
  const base = 'https://daten.example/'
  const iri = (path: string) => namedNode(base + path)
  const checksumsIn = (graph: DatasetCore): ReadonlyMap<string, string> =>
    new Map(
      [...graph.match(null, dcat.downloadURL)].map(({ subject, object }) => {
        const [checksum] = graph.match(subject, spdx.checksum)
        const [value] = graph.match(checksum?.object, spdx.checksumValue)
        return [object.value, value?.object.value ?? '']
      }),
    )
  const graphAt = async (path: string) => {
    const response = await server().get(path, { Accept: 'text/turtle' })
    expect(response.status, path).to.equal(200)
    // Without a base: a relative IRI would be an error.
    return dataset(await parse(await response.text(), { format: 'text/turtle' }))
  }
  afterEach(() => {
    example.publishers.clear()
  })

  it('is the same graph in every format, by suffix and by Accept', async () => {
    const expected = canonical(await graphAt('/catalog'))
    for (const { extension, mediaTypes } of formats) {
      const response = await server().get(`/catalog.${extension}`)
      const quads = await parse(await response.text(), { format: mediaTypes[0], baseIri: base })
      expect(canonical(quads), extension).to.equal(expected)
    }
  })

  it('is RDF/XML at /catalog.rdf whatever is accepted, and HEAD says so', async () => {
    for (const accept of ['*/*', 'text/html', 'application/json']) {
      const response = await server().get('/catalog.rdf', { Accept: accept }, { method: 'HEAD' })
      expect(response.status).to.equal(200)
      expect(response.headers.get('Content-Type')).to.equal('application/rdf+xml')
    }
    const xml = await (await server().get('/catalog.rdf')).text()
    expect(xml).not.to.match(/rdf:(about|resource)="(?!https?:|mailto:)/)
    expect(xml).not.to.contain('rdf:nodeID')
  })

  it('tells of the data set, who publishes it and where its files are', async () => {
    const graph = await graphAt('/catalog')
    const [set, catalogue] = [iri('dataset/all'), iri('catalog')]
    const has = (...[s, p, o]: Parameters<typeof graph.match>) =>
      expect(graph.match(s, p, o).size).to.equal(1)
    has(catalogue, dcat.dataset, set)
    has(catalogue, rdf.type, hydra.Collection)
    const agent = iri('id/org/stadt-neuenfelde#agent')
    has(set, dct.publisher, agent)
    has(agent, rdf.type, foaf.Agent)
    has(set, dct.spatial, namedNode('http://dcat-ap.de/def/politicalGeocoding/municipalityKey/01234567'))
    const [contact] = graph.match(set, dcat.contactPoint)
    has(contact?.object, rdf.type, vcard.Kind)
    has(contact?.object, vcard.hasEmail, namedNode('mailto:daten@neuenfelde.example'))
    expect([...graph.match(null, foaf.name)].map(({ object }) => object.value)).to.deep.equal([
      'Stadt Neuenfelde',
    ])
    const manifest = await example.site.dumps.manifest()
    expect([...graph.match(set, voidVocabulary.triples)][0]?.object.value).to.equal(String(manifest?.triples))
    expect(graph.match(set, dcat.distribution).size).to.equal(manifest?.files.length)
    expect(checksumsIn(graph)).to.deep.equal(
      new Map(manifest?.files.map(({ name, sha256 }) => [`${base}dump/${name}`, sha256])),
    )
  })

  it('says by which checksum whoever follows the changes knows to have the same, and up to which change', async () => {
    const graph = await graphAt('/dataset/all')
    const manifest = await example.site.dumps.manifest()
    const [sum] = [...graph.match(iri('dataset/all'), spdx.checksum)].map(({ object }) => object as NamedNode)
    const said = [spdx.checksumValue, schema.position].map(
      each => [...graph.match(sum, each)][0]?.object.value,
    )
    expect(said).to.deep.equal([manifest?.canonicalSha256, String(manifest?.sequence)])
  })

  it('names what the table of publishers names instead', async () => {
    example.publishers.set('all', {
      path: 'all',
      name: 'Kreis Mooraue',
      contributor: 'kreisMooraue',
      url: 'https://mooraue.example/kontakt',
      key: '01234',
      title_de: 'Wer ist wer',
    })
    const graph = await graphAt('/catalog')
    const set = iri('dataset/all')
    const value = (...[s, p]: Parameters<typeof graph.match>) =>
      [...graph.match(s, p)].map(each => each.object.value)
    expect(value(null, foaf.name)).to.deep.equal(['Kreis Mooraue'])
    expect(value(set, dcatde.contributorID)).to.deep.equal([
      'http://dcat-ap.de/def/contributors/kreisMooraue',
    ])
    expect(value(set, dct.spatial)).to.deep.equal([
      'http://dcat-ap.de/def/politicalGeocoding/districtKey/01234',
    ])
    expect(value(set, dct.title)).to.include('Wer ist wer')
    expect(value(null, vcard.hasURL)).to.deep.equal(['https://mooraue.example/kontakt'])
  })

  it('has a document at every address of its own that it names', async () => {
    const graph = await graphAt('/catalog')
    const named = new Set(
      [...graph]
        .flatMap(({ subject, object }) => [subject, object])
        .flatMap(({ termType, value }) =>
          termType === 'NamedNode' && value.startsWith(base) ? [value.split('#', 1)[0] ?? ''] : [],
        ),
    )
    for (const address of named) {
      const path = address.slice(base.length - 1)
      const { status } = await server().get(path, {}, { method: 'HEAD' })
      expect([200, 303], path).to.include(status)
    }
  })

  it('describes one data set and one service at their own addresses', async () => {
    expect((await graphAt('/dataset/all')).match(iri('dataset/all'), rdf.type, dcat.Dataset).size).to.equal(1)
    expect((await graphAt('/service/sparql')).match(iri('service/sparql'), dcat.endpointURL).size).to.equal(1)
    for (const path of ['/dataset/none', '/dataset/all/none', '/service/none', '/catalog?page=2']) {
      expect((await server().get(path)).status).to.equal(path.includes('?') ? 400 : 404)
    }
  })

  it('leads from /.well-known/void and from a distribution to the data set', async () => {
    for (const path of ['/.well-known/void', '/dataset/all/ttl.gz']) {
      const response = await server().get(path)
      expect([response.status, response.headers.get('Location')]).to.deep.equal([303, '/dataset/all'])
    }
    expect(
      (await graphAt('/dataset/all')).match(iri('dataset/all'), rdf.type, voidVocabulary.Dataset).size,
    ).to.equal(1)
  })

  it('is a page for people, in both languages', async () => {
    const page = async (language: string): Promise<string> =>
      (await server().get('/catalog', { Accept: 'text/html', 'Accept-Language': language })).text()
    expect(await page('de'))
      .to.contain('<p class="kind">Datenkatalog</p>')
      .and.to.contain('/dump/all.csv')
    expect(await page('en')).to.contain('<p class="kind">Data catalogue</p>')
  })

  it('is found from the start page', async () => {
    const start = await server().get('/', { Accept: 'text/html' })
    expect(start.headers.get('Link')).to.contain(
      '</catalog.rdf>; rel="alternate"; type="application/rdf+xml"',
    )
    expect(await start.text()).to.contain('href="/catalog"')
  })
})
