import { expect } from 'chai'
import { siteWithHistory } from './support/example-site.ts'
import { candidatesFor, feature, people, postForm, type Results } from './support/reconciling.ts'
import { serverFor } from './support/running-server.ts'

const person = 'http://xmlns.com/foaf/0.1/Person'
const organization = 'http://www.w3.org/ns/org#Organization'

describe('http: reconciliation', () => {
  const server = serverFor(async () => {
    const { site, fates } = await siteWithHistory(people)
    fates.set('https://daten.example/id/person/z9z9z9z9z9', { erased: '2021-04-01' })
    fates.set('https://daten.example/id/person/y9y9y9y9y9', {
      replacedBy: 'https://daten.example/id/person/b1b1b1b1b1',
    })
    return site
  })
  const ask = (query: Readonly<Record<string, unknown>>) => candidatesFor(server(), query)
  const named = async (query: string, type?: string) => (await ask({ query, ...(type && { type }) }))[0]

  describe('a name', () => {
    for (const [asked, id] of [
      ['Bodo Ginster', 'id/person/b1b1b1b1b1'],
      ['GINSTER, Bodo', 'id/person/b1b1b1b1b1'],
      ['Herr Prof. Dr. Bodo Ginster', 'id/person/b1b1b1b1b1'],
      ['Cora Mueller-Weiss', 'id/person/c1c1c1c1c1'],
      ['cora muller weiß', 'id/person/c1c1c1c1c1'],
      ['Neuenfelder Grünflächenamt', 'id/org/stadt-neuenfelde/gruenflaechenamt'],
      ['Gruenflaechenamt Stadt Neuenfelde', 'id/org/stadt-neuenfelde/gruenflaechenamt'],
      ['head of department', 'role/amtsleitung'],
    ] as const) {
      it(`${asked} is that of ${id}`, async () => {
        const [best] = await ask({ query: asked })
        expect(best).to.include({ id, score: 100, match: true })
        expect(feature(best, 'name_exact')).to.equal(true)
      })
    }

    for (const asked of ['Bodo Ginsters', 'B. Ginster', 'Bodo Ginster-Moor', 'Ginster']) {
      it(`${asked} is much like Bodo Ginster's and matches nobody`, async () => {
        const [best] = await ask({ query: asked })
        expect(best).to.include({ id: 'id/person/b1b1b1b1b1', match: false })
        expect(best?.score).to.be.within(50, 99)
        expect(feature(best, 'name_exact')).to.equal(false)
      })
    }

    it('that nobody has has no candidates', async () => {
      expect(await ask({ query: 'Xaver Quittenbaum' })).to.deep.equal([])
    })

    it('is looked for among one type, or one type of organizations', async () => {
      expect(await ask({ query: 'Bodo Ginster', type: organization })).to.deep.equal([])
      expect(await ask({ query: 'Bodo Ginster', type: [organization, person] })).to.have.length(1)
      const amt = 'https://w3id.org/personalia/orgtype/amt'
      const units = await ask({ query: 'Neuenfelde', type: amt })
      expect(units.map(({ id }) => id)).to.deep.equal(['id/org/stadt-neuenfelde/gruenflaechenamt'])
      expect(units[0]?.type.map(({ id }) => id)).to.deep.equal([organization, amt])
    })

    it('is told apart by office and years', async () => {
      expect((await named('Bodo Ginster'))?.description).to.equal(
        'Kommissarische Amtsleitung, Grünflächenamt der Stadt Neuenfelde, 2012–2013',
      )
    })
  })

  describe('of namesakes', () => {
    const query = 'Ada Birkenau'

    it('none matches by name alone', async () => {
      const both = await ask({ query, type: person })
      expect(both.map(({ match, score }) => [match, score])).to.deep.equal([
        [false, 100],
        [false, 100],
      ])
      expect(both.map(each => feature(each, 'namesakes'))).to.deep.equal([1, 1])
    })

    for (const [what, pid, v] of [
      ['the organization', 'organization', 'Klinikum Ostermoor'],
      ['its id', 'organization', { id: 'id/org/klinikum-ostermoor' }],
      ['the role', 'role', 'Geschäftsführung'],
      ['a day', 'date', '1.6.2014'],
    ] as const) {
      it(`${what} tells which is meant`, async () => {
        const [first, second] = await ask({ query, type: person, properties: [{ pid, v }] })
        expect(first).to.include({ id: 'id/person/k1k1k1k1k1', match: true })
        expect(second).to.include({ id: 'id/person/a1a1a1a1a1', match: false })
        expect(feature(first, pid)).to.be.at.least(0.9)
        expect(feature(second, pid)).to.be.below(0.8)
        expect(first?.score).to.be.above(second?.score ?? 100)
      })
    }

    it('none matches where what is asked contradicts both', async () => {
      const both = await ask({ query, properties: [{ pid: 'organization', v: 'Stadtwerke Quellenbrück' }] })
      expect(both.map(({ match }) => match)).to.deep.equal([false, false])
      expect(both[0]?.score).to.equal(60)
    })

    it('properties are compared with one office at a time', async () => {
      const properties = [
        { pid: 'organization', v: 'Klinikum Ostermoor' },
        { pid: 'role', v: { id: 'role/amtsleitung' } },
      ]
      expect((await ask({ query, properties })).map(({ match }) => match)).to.deep.equal([false, false])
    })
  })

  it('an organization above, and a broader role, fit too', async () => {
    const properties = [
      { pid: 'organization', v: 'Stadt Neuenfelde' },
      { pid: 'role', v: ['Sachbearbeitung', 'Leitung'] },
    ]
    const [best] = await ask({ query: 'Cora Müller-Weiß', properties })
    expect(best).to.include({ score: 100, match: true })
  })

  it('what is not known speaks neither for nor against', async () => {
    const [best] = await ask({
      query: 'Stadt Neuenfelde',
      properties: [{ pid: 'parent', v: 'Kreis Eichau' }],
    })
    expect(best).to.include({ id: 'id/org/stadt-neuenfelde', score: 80, match: true })
    expect(feature(best, 'parent')).to.equal(undefined)
  })

  it('an official key without the zero in front is the key', async () => {
    const key = (v: string | number) => ask({ query: 'Stadt Neuenfelde', properties: [{ pid: 'key', v }] })
    expect((await key(1234567))[0]).to.include({ score: 100, match: true })
    const other = (await key('05911000')).find(({ id }) => id === 'id/org/stadt-neuenfelde')
    expect(other).to.include({ score: 60, match: false })
  })

  it('without a name, who held such an office is proposed and nobody matched', async () => {
    const found = await ask({
      type: person,
      properties: [
        { pid: 'organization', v: 'Stadt Neuenfelde' },
        { pid: 'role', v: 'Amtsleitung' },
        { pid: 'date', v: '2010-05' },
      ],
    })
    expect(found[0]).to.include({ id: 'id/person/a1a1a1a1a1', score: 100, match: false })
  })

  it('without a name, posts are found by organization and holder', async () => {
    const found = await ask({
      type: 'http://www.w3.org/ns/org#Post',
      properties: [
        { pid: 'organization', v: { id: 'org/stadt-neuenfelde/gruenflaechenamt' } },
        { pid: 'person', v: 'Dirk Espenlaub' },
      ],
    })
    expect(found[0]).to.include({
      id: 'id/post/stadt-neuenfelde/gruenflaechenamt/stellvertretung',
      score: 100,
    })
  })

  describe('an id', () => {
    for (const asked of [
      'https://daten.example/id/person/b1b1b1b1b1',
      '/id/person/b1b1b1b1b1',
      'person/b1b1b1b1b1',
      'b1b1b1b1b1',
      'id/person/y9y9y9y9y9',
    ]) {
      it(`${asked} finds who has it, or what it was merged into`, async () => {
        expect(await ask({ query: asked })).to.have.length(1)
        expect(await named(asked)).to.include({ id: 'id/person/b1b1b1b1b1', score: 100, match: true })
      })
    }

    for (const [asked, id] of [
      ['stadt-neuenfelde', 'id/org/stadt-neuenfelde'],
      ['stadt-neuenfelde/gruenflaechenamt', 'id/org/stadt-neuenfelde/gruenflaechenamt'],
      ['https://w3id.org/personalia/role/amtsleitung', 'role/amtsleitung'],
      ['role/amtsleitung', 'role/amtsleitung'],
    ] as const) {
      it(`${asked} finds ${id}`, async () => {
        expect(await named(asked)).to.include({ id, match: true })
      })
    }

    it('matches not where something contradicts', async () => {
      const properties = [{ pid: 'role', v: { id: 'role/beigeordnete' } }]
      expect((await ask({ query: 'person/b1b1b1b1b1', properties }))[0]).to.include({ match: false })
    })

    it('of what was erased, or of others, finds nothing', async () => {
      for (const query of [
        'id/person/z9z9z9z9z9',
        'https://elsewhere.example/id/person/b1b1b1b1b1',
        'id/person/<>',
      ])
        expect(await ask({ query, type: person })).to.deep.equal([])
    })
  })

  it('answers batches by GET as by form, each query under its key', async () => {
    const queries = JSON.stringify({
      first: { query: 'Bodo Ginster', limit: 1 },
      second: { query: 'Neuenfelde', type_strict: 'should', limit: 2 },
    })
    const byForm = await postForm(server(), { queries })
    const byAddress = await server().get(`/reconcile?queries=${encodeURIComponent(queries)}`)
    const results = (await byForm.json()) as Results
    expect(await byAddress.json()).to.deep.equal(results)
    expect(Object.keys(results)).to.deep.equal(['first', 'second'])
    expect(results['second']?.result).to.have.length(2)
    for (const response of [byForm, byAddress]) {
      expect(response.headers.get('Content-Type')).to.match(/^application\/json/)
      expect(response.headers.get('Cache-Control')).to.equal('no-store')
      expect(response.headers.get('Access-Control-Allow-Origin')).to.equal('*')
    }
  })
})
