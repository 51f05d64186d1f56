import type { NamedNode, Quad } from '@rdfjs/types'
import { expect } from 'chai'
import fc from 'fast-check'
import { foaf, org, rdf, schema, skos } from '../../src/rdf/namespaces.ts'
import { literal, quad } from '../../src/rdf/terms.ts'
import type { Store } from '../../src/store/store.ts'
import { claims, iri } from './contract.ts'

const page = { offset: 0, limit: 100 }
const graph = iri('graph/n')

function named(path: string, type: NamedNode, name: string): readonly Quad[] {
  const property = type.equals(foaf.Person) ? schema.name : skos.prefLabel
  return [quad(iri(path), rdf.type, type, graph), quad(iri(path), property, literal(name), graph)]
}

const published = (day: string, property: NamedNode, announcement: string): readonly Quad[] => [
  ...claims(announcement, announcement),
  quad(iri(`id/announcement/${announcement}`), property, literal(day), iri(`graph/${announcement}`)),
]

/** How every store finds things by their names and days. */
export function searchContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} finds names`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
      await store.replaceGraph(graph, [
        ...named('id/person/a', foaf.Person, 'Berta Baumann'),
        ...named('id/person/b', foaf.Person, 'Bodo Baum'),
        ...named('id/person/c', foaf.Person, 'Bea Braum'),
        ...named('id/person/d', foaf.Person, 'Bruno Birke'),
        ...named('id/org/amt', org.Organization, 'Baumamt'),
        ...named('id/org/baum', org.Organization, 'Amt Baum'),
        ...named('id/post/baum/leitung', org.Post, 'Leitung, Amt Baum'),
      ])
    })
    afterEach(() => store.close())

    const found = async (q: string): Promise<readonly string[]> =>
      (await store.list({ type: foaf.Person, q, page })).entries.map(({ labels }) => labels[0]?.value ?? '')

    it('whole words first, then what begins so, then what one slip leads to', async () => {
      expect(await found('baum')).to.deep.equal(['Bodo Baum', 'Berta Baumann', 'Bea Braum'])
      expect(await found('bodo baum')).to.deep.equal(['Bodo Baum'])
    })

    for (const q of ['birk', 'brike', 'birka', 'birrke', 'ibrke', 'bike', 'berke bruno', 'Brnuo']) {
      it(`with a slip: ${q}`, async () => {
        expect(await found(q)).to.deep.equal(['Bruno Birke'])
      })
    }

    it('with no slip in short words, and none with two', async () => {
      for (const q of ['bae', 'brik', 'brika', 'brunno brike birke berta'])
        expect(await found(q)).to.deep.equal([])
    })

    it('with every slip in every word of four letters or more', async () => {
      const letter = fc.constantFrom('a', 'e', 'x', 'm')
      await fc.assert(
        fc.asyncProperty(fc.constantFrom('berta', 'baumann'), fc.nat(6), letter, async (word, at, other) => {
          const place = Math.min(at, word.length - 1)
          const [before, rest] = [word.slice(0, place), word.slice(place)]
          const slips = [before + rest.slice(1), before + other + rest, before + other + rest.slice(1)]
          for (const slip of slips.filter(each => each.length > 3))
            expect(await found(slip), slip).to.include('Berta Baumann')
        }),
        { numRuns: 30 },
      )
    })

    it('no more when nobody has them, and still when somebody else does', async () => {
      await store.replaceGraph(graph, named('id/person/a', foaf.Person, 'Berta Birke'))
      expect(await found('baumannn')).to.deep.equal([])
      expect(await found('brike')).to.deep.equal(['Berta Birke'])
    })

    const suggested = async (q: string, limit = 10) =>
      (await store.suggest({ q, types: [foaf.Person, org.Organization], limit })).map(
        ({ labels, type }) => `${labels[0]?.value} ${type === foaf.Person.value ? 'p' : 'o'}`,
      )

    it('for somebody who types one: of each class asked for what fits best first', async () => {
      expect(await suggested('baum')).to.deep.equal([
        'Bodo Baum p',
        'Berta Baumann p',
        'Amt Baum o',
        'Baumamt o',
      ])
      expect(await suggested('b', 1)).to.deep.equal(['Bea Braum p', 'Amt Baum o'])
      expect(await suggested('amt b')).to.deep.equal(['Amt Baum o'])
      expect(await suggested('bertha')).to.deep.equal(['Berta Baumann p'])
      expect(await suggested('" *')).to.deep.equal([])
    })

    it('of announcements published in some days, as far as it is known when', async () => {
      await store.replaceGraph(iri('graph/day'), published('2020-05-01', schema.datePublished, 'day'))
      const after = await store.list({
        type: schema.NewsArticle,
        days: { first: '2020-05-01', last: '2020-05-31' },
        page,
      })
      expect(after.entries.map(({ subject }) => subject.value)).to.deep.equal([
        iri('id/announcement/day').value,
      ])
      const before = { type: schema.NewsArticle, days: { first: '2020-01-01', last: '2020-04-30' }, page }
      expect((await store.list(before)).total).to.equal(0)
      await store.dropGraph(iri('graph/day'))
      const ever = { type: schema.NewsArticle, days: { first: '0000-01-01', last: '9999-12-31' }, page }
      expect((await store.list(ever)).total).to.equal(0)
    })
  })
}
