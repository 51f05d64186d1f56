import type { NamedNode, Quad } from '@rdfjs/types'
import { expect } from 'chai'
import { dct, foaf, rdf, schema } from '../../src/rdf/namespaces.ts'
import { literal, namedNode, quad } from '../../src/rdf/terms.ts'
import type { Store } from '../../src/store/store.ts'

export const base = 'http://x.example/'

export function iri(path: string): NamedNode {
  return namedNode(`${base}${path}`)
}

/** The claim graph of an announcement that tells of one person. */
export function claims(announcement: string, name: string): readonly Quad[] {
  const graph = iri(`graph/${announcement}`)
  const person = iri(`id/person/${name.toLowerCase()}`)
  return [
    quad(iri(`id/announcement/${announcement}`), rdf.type, schema.NewsArticle, graph),
    quad(person, rdf.type, foaf.Person, graph),
    quad(person, schema.name, literal(name), graph),
    quad(person, schema.subjectOf, iri(`id/announcement/${announcement}`), graph),
  ]
}

/** What every store keeps to, whatever it is made of. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the contract of a store`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
    })
    afterEach(() => store.close())

    const a = iri('graph/a')
    const b = iri('graph/b')

    it('is empty at first', async () => {
      expect(await store.stats()).to.include({ graphs: 0, quads: 0, sequence: 0 })
      expect(await store.graphs()).to.deep.equal([])
      expect(await store.changes(0, 10)).to.deep.equal([])
      expect([...(await store.quads())]).to.deep.equal([])
      expect((await store.describe(iri('id/person/anna'))).size).to.equal(0)
      expect(await store.revision(a)).to.equal(undefined)
    })

    it('creates, keeps, updates and removes a graph, and says which', async () => {
      const kinds = [
        await store.replaceGraph(a, claims('a', 'Anna')),
        await store.replaceGraph(a, claims('a', 'Anna')),
        await store.replaceGraph(a, claims('a', 'Berta')),
        await store.dropGraph(a),
        await store.dropGraph(a),
      ].map(({ change }) => change)
      expect(kinds).to.deep.equal(['created', 'unchanged', 'updated', 'removed', 'unchanged'])
    })

    it('takes a graph without quads for its removal', async () => {
      await store.replaceGraph(a, claims('a', 'Anna'))
      expect((await store.replaceGraph(a, [])).change).to.equal('removed')
      expect(await store.graphs()).to.deep.equal([])
    })

    it('finds the same graph unchanged in whatever order its quads come', async () => {
      await store.replaceGraph(a, claims('a', 'Anna'))
      const again = await store.replaceGraph(a, [...claims('a', 'Anna'), ...claims('a', 'Anna').toReversed()])
      expect(again.change).to.equal('unchanged')
    })

    it('replaces a graph as a whole and no other', async () => {
      await store.replaceGraph(a, claims('a', 'Anna'))
      await store.replaceGraph(b, claims('b', 'Berta'))
      await store.replaceGraph(a, claims('a', 'Clara'))
      expect((await store.describe(iri('id/person/anna'))).size).to.equal(0)
      expect([...(await store.quads(b))]).to.have.length(claims('b', 'Berta').length)
    })

    it('refuses quads of another graph and changes nothing', async () => {
      await store.replaceGraph(a, claims('a', 'Anna'))
      let refused = false
      await store.replaceGraph(a, claims('b', 'Berta')).catch(() => (refused = true))
      expect(refused).to.equal(true)
      expect(await store.stats()).to.include({ graphs: 1, sequence: 2 })
      expect([...(await store.quads())]).to.have.length(4)
    })

    it('does what is asked at once in the order in which it was asked', async () => {
      const names = ['Anna', 'Berta', 'Clara', 'Dora', 'Emma']
      await Promise.all(names.map(each => store.replaceGraph(a, claims('a', each))))
      expect((await store.describe(iri('id/person/emma'))).size).to.be.above(0)
    })

    it('gives the same revision for the same content, and another for another', async () => {
      await store.replaceGraph(a, claims('a', 'Anna'))
      const first = await store.revision(a)
      await store.replaceGraph(a, claims('a', 'Berta'))
      const second = await store.revision(a)
      await store.replaceGraph(a, claims('a', 'Anna'))
      expect(first).to.match(/^[0-9a-f]{64}$/)
      expect(second).not.to.equal(first)
      expect(await store.revision(a)).to.equal(first)
    })

    it('lists the subjects of a class by IRI, page by page, with their labels', async () => {
      await store.replaceGraph(b, claims('b', 'Berta'))
      await store.replaceGraph(a, [...claims('a', 'Clara'), ...claims('a', 'Anna')])
      const page = await store.list({ type: foaf.Person, page: { offset: 0, limit: 2 } })
      expect(page.total).to.equal(3)
      expect(page.entries.map(({ labels }) => labels.map(label => label.value))).to.deep.equal([
        ['Anna'],
        ['Berta'],
      ])
      const rest = await store.list({ type: foaf.Person, page: { offset: 2, limit: 2 } })
      expect(rest.entries.map(({ subject }) => subject.value)).to.deep.equal([iri('id/person/clara').value])
    })

    it('gives out quads graph by graph in the order of their names', async () => {
      await store.replaceGraph(b, claims('b', 'Berta'))
      await store.replaceGraph(a, claims('a', 'Anna'))
      const graphs = [...(await store.quads())].map(each => each.graph.value)
      expect(graphs).to.deep.equal(graphs.toSorted())
      expect((await store.graphs()).map(graph => graph.value)).to.deep.equal([a.value, b.value])
    })

    it('counts graphs, quads and the subjects of each class', async () => {
      await store.replaceGraph(a, claims('a', 'Anna'))
      await store.replaceGraph(b, claims('b', 'Anna'))
      const { graphs, quads, classes, sequence, modified } = await store.stats()
      expect({ graphs, quads, sequence }).to.deep.equal({ graphs: 2, quads: 8, sequence: 4 })
      expect(classes[foaf.Person.value]).to.equal(1)
      expect(classes[schema.NewsArticle.value]).to.equal(2)
      expect(modified).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    })

    it('describes a subject from all graphs, with the document and its sources', async () => {
      await store.replaceGraph(a, claims('a', 'Anna'))
      await store.replaceGraph(b, claims('b', 'Anna'))
      const content = await store.describe(iri('id/person/anna'))
      expect(content.match(iri('id/person/anna'), schema.name).size).to.equal(2)
      const sources = [...content.match(iri('doc/person/anna'), dct.source)].map(({ object }) => object.value)
      expect(sources).to.have.members([iri('id/announcement/a').value, iri('id/announcement/b').value])
    })

    it('keeps what it was given, whatever the reader does with the answer', async () => {
      await store.replaceGraph(a, claims('a', 'Anna'))
      const content = await store.describe(iri('id/person/anna'))
      for (const each of content) content.delete(each)
      expect((await store.describe(iri('id/person/anna'))).size).to.be.above(0)
    })
  })
}
