import type { Quad } from '@rdfjs/types'
import { expect } from 'chai'
import { tripleLine } from '../../src/rdf/n-quads.ts'
import { foaf, prov, rdf, schema } from '../../src/rdf/namespaces.ts'
import { literal, quad } from '../../src/rdf/terms.ts'
import type { Page, Store } from '../../src/store/store.ts'
import { claims, iri } from './contract.ts'
import { membershipIri, postIri, tells, type Office } from './offices.ts'
import { anna, berta, clara, dora, tellOfAll } from './people.ts'

const all: Page = { offset: 0, limit: 100 }
const [a, b, c] = [iri('graph/a'), iri('graph/b'), iri('graph/c')]

/** What every store says of the register, whatever consolidates it. */
export function registerContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the contract of a register`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
      await tellOfAll(store)
    })
    afterEach(() => store.close())

    it('numbers the changes of entities without a gap, and names those that changed only', async () => {
      const before = (await store.stats()).sequence
      const { changes } = await store.replaceGraph(b, tells('b', '2018-06-30', berta))
      expect(changes.map(({ kind, subject }) => [kind, subject])).to.deep.equal(
        [
          ['removed', membershipIri(clara).value],
          ['removed', iri('id/org/stadt/amt/team').value],
          ['removed', iri('id/person/clara').value],
          ['removed', postIri(clara).value],
        ]
          .sort((x, y) => (String(x[1]) < String(y[1]) ? -1 : 1))
          .concat([['updated', iri('id/announcement/b').value]]),
      )
      expect(changes.map(({ sequence }) => sequence)).to.deep.equal(
        [1, 2, 3, 4, 5].map(step => before + step),
      )
      expect(await store.changes(before, 100)).to.deep.equal(changes)
      expect((await store.changes(0, 3)).map(({ sequence }) => sequence)).to.deep.equal([1, 2, 3])
    })

    it('knows an entity while anything is said of it', async () => {
      const state = await store.entityOf(iri('id/person/berta'))
      expect(state).to.include({ type: foaf.Person.value, created: state?.modified })
      expect(state?.revision).to.match(/^[0-9a-f]{64}$/)
      expect((await store.announcementsOf(iri('id/person/berta'))).map(({ value }) => value)).to.deep.equal([
        a.value,
        b.value,
      ])
      await store.dropGraph(a)
      expect((await store.entityOf(iri('id/person/berta')))?.revision).not.to.equal(state?.revision)
      await store.dropGraph(b)
      expect(await store.entityOf(iri('id/person/berta'))).to.equal(undefined)
      expect(await store.announcementsOf(iri('id/person/berta'))).to.deep.equal([])
    })

    it('comes to the same register whatever the order of the announcements', async () => {
      const lines = async (): Promise<readonly string[]> =>
        [...(await store.register())].map(({ subject, predicate, object, graph }) =>
          [subject, predicate, object, graph].map(({ value }) => value).join(' '),
        )
      const before = await lines()
      expect(before.every(line => line.endsWith(' '))).to.equal(true)
      for (const graph of [c, a, b]) await store.dropGraph(graph)
      expect(await lines()).to.deep.equal([])
      await store.replaceGraph(b, tells('b', '2018-06-30', berta, clara))
      await store.replaceGraph(c, tells('c', '2020-01-01', dora))
      await store.replaceGraph(a, tells('a', '2016-01-02', anna, berta))
      expect(new Set(await lines())).to.deep.equal(new Set(before))
    })

    it('gives the register entity by entity, in the graphs that say it', async () => {
      const entities = [...(await store.entities())]
      const names = entities.map(({ subject }) => subject.value)
      expect(names).to.deep.equal(names.toSorted((x, y) => (x < y ? -1 : 1)))
      const triples = (quads: Iterable<Quad>): ReadonlySet<string> =>
        new Set(Array.from(quads, each => tripleLine(each)))
      expect(triples(entities.flatMap(({ quads }) => quads))).to.deep.equal(triples(await store.register()))
      const named = await store.said(iri('id/person/berta'))
      expect(entities.find(({ subject }) => subject.equals(named.subject))).to.deep.equal(named)
      expect(new Set(named.quads.map(({ graph }) => graph.value))).to.deep.equal(new Set([a.value, b.value]))
      expect((await store.said(iri('id/person/nobody'))).quads).to.deep.equal([])
    })

    it('reports conflicts until one side is gone', async () => {
      expect(await store.conflicts()).to.deep.equal([])
      await store.replaceGraph(b, tells('b', '2018-06-30', { ...berta, beginEarliest: '2017-01-01' }))
      const [conflict] = await store.conflicts()
      expect(conflict?.entity).to.equal(membershipIri(berta).value)
      expect(conflict?.values.map(({ value, graph }) => [value, graph])).to.deep.equal([
        ['2017-01-01', b.value],
        ['2016-03-01', a.value],
      ])
      await store.dropGraph(b)
      expect(await store.conflicts()).to.deep.equal([])
    })

    it('foresees what a graph would come to, and stores nothing', async () => {
      const [stats, register] = [await store.stats(), [...(await store.register())]]
      const later: Office = {
        ...berta,
        person: 'Emma',
        beginEarliest: '2019-01-01',
        beginLatest: '2019-01-01',
      }
      const prospect = await store.prospect(iri('graph/d'), tells('d', '2019-01-01', later))
      const nodes = new Set(prospect.register.map(({ subject }) => subject.value))
      for (const office of [anna, berta, later]) expect(nodes).to.include(membershipIri(office).value)
      expect(nodes).to.include(iri('id/announcement/a#p-1-2').value)
      expect(nodes).to.not.include(membershipIri(clara).value)
      expect(prospect.register.every(({ graph }) => graph.value === '')).to.equal(true)
      const created = prospect.changes.filter(({ kind }) => kind === 'created').map(({ subject }) => subject)
      expect(created).to.include.members([iri('id/person/emma').value, membershipIri(later).value])
      expect(await store.stats()).to.deep.equal(stats)
      expect([...(await store.register())]).to.have.length(register.length)
      expect(await store.revision(iri('graph/d'))).to.equal(undefined)
    })

    it('foresees a part of an organization with the passage that it rests on', async () => {
      const [body, part] = [iri('id/org/stadt/amt'), iri('id/org/stadt/amt#staff-b-300')]
      const [first, second] = [iri('id/announcement/a#p-1-2'), iri('id/announcement/b#p-1-2')]
      await store.replaceGraph(a, [
        ...tells('a', '2016-01-02', anna, berta),
        quad(body, prov.wasDerivedFrom, first, a),
      ])
      await store.replaceGraph(b, [
        ...tells('b', '2018-06-30', berta, clara),
        quad(body, prov.wasDerivedFrom, second, b),
        quad(body, schema.numberOfEmployees, part, b),
        quad(part, rdf.type, schema.QuantitativeValue, b),
        quad(part, prov.wasDerivedFrom, second, b),
      ])
      const { register } = await store.prospect(iri('graph/d'), tells('d', '2019-01-01', berta))
      const passagesOf = (node: typeof body) =>
        register
          .filter(({ subject, predicate }) => subject.equals(node) && predicate.equals(prov.wasDerivedFrom))
          .map(({ object }) => object.value)
      expect(passagesOf(body)).to.deep.equal([first.value])
      expect(passagesOf(part)).to.deep.equal([second.value])
    })

    it('foresees what the removal of a graph would take away', async () => {
      const { changes } = await store.prospect(c, [])
      expect(changes).to.deep.include({ kind: 'removed', subject: iri('id/person/dora').value })
      expect((await store.graphs()).length).to.equal(3)
    })

    const names: readonly (readonly [string, readonly string[]])[] = [
      ['müll', ['Jörg Müller-Lüdenscheid', 'Mueller']],
      ['mueller jo', ['Jörg Müller-Lüdenscheid']],
      ['muller', ['Jörg Müller-Lüdenscheid', 'Mueller', 'Maller']],
      ['meuller', ['Jörg Müller-Lüdenscheid', 'Mueller']],
      ['lüdenschied', ['Jörg Müller-Lüdenscheid']],
      ['mal', ['Maller']],
      ['mul', ['Jörg Müller-Lüdenscheid']],
      ['lüdenscheid', ['Jörg Müller-Lüdenscheid']],
      ['LUEDEN', ['Jörg Müller-Lüdenscheid']],
      ['denscheid', []],
      ['"*', []],
      ['', []],
    ]
    for (const [q, expected] of names) {
      it(`finds names by words: ${JSON.stringify(q)}`, async () => {
        const graph = iri('graph/n')
        const people = ['Jörg Müller-Lüdenscheid', 'Mueller', 'Maller']
        await store.replaceGraph(
          graph,
          people.flatMap((name, index) => [
            quad(iri(`id/person/n${index}`), rdf.type, foaf.Person, graph),
            quad(iri(`id/person/n${index}`), schema.name, literal(name), graph),
          ]),
        )
        const { total, entries } = await store.list({ type: foaf.Person, q, page: all })
        expect(entries.map(({ labels }) => labels[0]?.value)).to.deep.equal(expected)
        expect(total).to.equal(expected.length)
      })
    }

    it('finds nobody by a name that was removed', async () => {
      await store.replaceGraph(iri('graph/x'), claims('x', 'Xaver'))
      await store.dropGraph(iri('graph/x'))
      expect((await store.list({ type: foaf.Person, q: 'xaver', page: all })).total).to.equal(0)
    })
  })
}
