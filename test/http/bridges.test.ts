import { expect } from 'chai'
import { exampleSite, siteWithHistory } from './support/example-site.ts'
import { people } from './support/reconciling.ts'
import { serverFor } from './support/running-server.ts'

type Thing = Readonly<Record<string, unknown>>
type Lists = Readonly<Record<'persons' | 'organizations' | 'posts' | 'memberships', readonly Thing[]>> & {
  readonly meta: { readonly total: number; readonly next?: string }
}

interface OparlList {
  readonly data: readonly Thing[]
  readonly pagination: { readonly totalElements: number; readonly elementsPerPage: number }
  readonly links: {
    readonly self: string
    readonly first: string
    readonly next?: string
    readonly prev?: string
  }
}

const base = 'https://daten.example/'
const id = (path: string) => `${base}id/${path}`

describe('http: bridges', () => {
  const server = serverFor(async () => {
    const { site, fates } = await siteWithHistory(people)
    fates.set(id('person/z9z9z9z9z9'), { erased: '2021-04-01' })
    fates.set(id('person/y9y9y9y9y9'), { replacedBy: id('person/b1b1b1b1b1') })
    return site
  })
  const local = (address: string) => address.replace(base, '/')
  const json = async <Json>(path: string) => {
    const response = await server().get(local(path))
    expect(response.status, path).to.equal(200)
    expect(response.headers.get('Content-Type')).to.match(/^application\/json/)
    expect(response.headers.get('X-Robots-Tag')).to.equal('noindex')
    return (await response.json()) as Json
  }

  describe('Popolo', () => {
    const page = (query = '') => json<Lists>(`/popolo.json${query}`)

    it('has every membership that was or is held, with all that it refers to', async () => {
      const { persons, organizations, posts, memberships } = await page()
      const known = new Set([...persons, ...organizations, ...posts].map(each => each['id']))
      const referred = memberships.flatMap(each =>
        ['person_id', 'organization_id', 'post_id'].flatMap(name => each[name] ?? []),
      )
      const above = organizations.flatMap(each => each['parent_id'] ?? [])
      expect([...referred, ...above].filter(each => !known.has(each))).to.deep.equal([])
      expect(memberships.map(each => each['id'])).to.include(id('membership/a1a1a1a1a1'))
      // Planned: nobody holds it.
      expect(memberships.map(each => each['id'])).not.to.include(id('membership/e1e1e1e1e2'))
      for (const each of persons) expect(each['name']).to.be.a('string')
    })

    it('tells dates as precisely as they are known, and what is over without one', async () => {
      const { memberships } = await page()
      const dates = (name: string) => {
        const { start_date, end_date, status, role } = memberships.find(each => each['id'] === id(name)) ?? {}
        return { start_date, end_date, status, role }
      }
      expect(dates('membership/m2m2m2m2m2')).to.deep.equal({
        start_date: '2012',
        end_date: '2019-12',
        status: undefined,
        role: 'Geschäftsführerin',
      })
      expect(dates('membership/m3m3m3m3m3')).to.include({ end_date: undefined, status: 'ended' })
      expect(dates('membership/m1m1m1m1m1')).to.include({ start_date: '2021-02-01', status: undefined })
    })

    it('names keys, links and sources', async () => {
      const { organizations } = await page()
      const city = organizations.find(each => each['id'] === id('org/stadt-neuenfelde'))
      expect(city).to.deep.include({
        name: 'Stadt Neuenfelde',
        classification: 'Stadt',
        identifiers: [{ scheme: 'AGS', identifier: '01234567' }],
        sources: [{ url: id('announcement/neue-leitung'), note: 'announcement' }],
      })
    })

    it('is asked about a day as the lists are, page by page', async () => {
      const { memberships } = await page('?at=2010-06-01&role=amtsleitung')
      expect(memberships.map(each => each['person_id'])).to.deep.equal([id('person/a1a1a1a1a1')])
      const seen: unknown[] = []
      for (let next: string | undefined = '/popolo.json?limit=3'; next !== undefined;) {
        const part: Lists = await json<Lists>(next)
        seen.push(...part.memberships.map(each => each['id']))
        next = part.meta.next
      }
      const all = (await page()).memberships.map(each => each['id'])
      expect(seen).to.deep.equal(all)
    })
  })

  describe('OParl', () => {
    it('has objects at lasting addresses, which are their ids', async () => {
      for (const list of ['persons', 'organizations', 'memberships']) {
        const { data } = await json<OparlList>(`/oparl/${list}`)
        expect(data).not.to.be.empty
        for (const each of data) {
          const object = await json<Thing>(String(each['id']))
          expect(object).to.deep.equal(each)
          expect(object['type']).to.match(
            /^https:\/\/schema\.oparl\.org\/1\.1\/(Person|Organization|Membership)$/,
          )
          expect(object['modified']).to.match(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
          expect((await server().get(local(String(object['web'])))).status).to.equal(200)
        }
      }
    })

    it('links persons, memberships and organizations', async () => {
      const person = await json<{ readonly membership: readonly Thing[] }>('/oparl/person/a1a1a1a1a1')
      expect(person.membership).to.have.length(1)
      expect(person.membership[0]).to.deep.include({
        person: `${base}oparl/person/a1a1a1a1a1`,
        organization: `${base}oparl/org/stadt-neuenfelde/gruenflaechenamt`,
        endDate: '2012-06-30',
        'personalia:begin': '2005',
        'personalia:ended': true,
      })
      expect(person.membership[0]).not.to.have.property('startDate')
      const office = await json<{ readonly membership: readonly string[] }>(
        '/oparl/org/stadt-neuenfelde/gruenflaechenamt',
      )
      expect(office.membership).to.include(`${base}oparl/membership/a1a1a1a1a1`)
    })

    it('has bounded lists with links to the pages around', async () => {
      const first = await json<OparlList>('/oparl/persons?limit=2')
      expect(first.pagination).to.include({ elementsPerPage: 2 })
      expect(first.links).not.to.have.property('prev')
      const seen = [...first.data]
      for (let next = first.links.next; next !== undefined;) {
        const part: OparlList = await json<OparlList>(next)
        expect(part.links.prev).to.be.a('string')
        seen.push(...part.data)
        next = part.links.next
      }
      expect(seen).to.have.length(first.pagination.totalElements)
      expect(new Set(seen.map(each => each['id'])).size).to.equal(seen.length)
      expect((await server().get('/oparl/persons?limit=100000')).status).to.equal(400)
    })

    it('lists who was what on a day', async () => {
      const { data } = await json<OparlList>('/oparl/memberships?at=2010-06-01&role=amtsleitung')
      expect(data.map(each => each['person'])).to.deep.equal([`${base}oparl/person/a1a1a1a1a1`])
    })

    it('knows what was merged, erased, planned and never there', async () => {
      const answers = await Promise.all(
        [
          'person/y9y9y9y9y9',
          'person/z9z9z9z9z9',
          'membership/e1e1e1e1e2',
          'person/x0x0x0x0x0',
          'event/e1e1e1e1e1',
          'person/%C2%84',
        ].map(path => server().get(`/oparl/${path}`)),
      )
      expect(answers.map(({ status }) => status)).to.deep.equal([308, 410, 404, 404, 404, 404])
      expect(answers[0]?.headers.get('Location')).to.equal('/oparl/person/b1b1b1b1b1')
    })
  })
})

describe('http: statements for Wikidata', () => {
  let left = (): Promise<object> => Promise.resolve({})
  const server = serverFor(async () => {
    const { site, put, reviewed } = await exampleSite()
    await put(
      'links',
      `@base <${base}> .
@prefix schema: <http://schema.org/> .
@prefix wd: <http://www.wikidata.org/entity/> .
<id/announcement/links> a schema:NewsArticle .
<id/person/7k3f9q2m4d> schema:sameAs wd:Q7001 .
<id/person/q4x8w1zt5h> schema:sameAs wd:Q7003 .
<id/post/stadt-neuenfelde/gruenflaechenamt/leitung> schema:sameAs wd:Q7002 .
<id/event/f1f1f1f1f1> a schema:ReplaceAction ; schema:replacee <id/membership/m4m4m4m4m4> ;
  schema:replacer <id/membership/m1m1m1m1m1> .`,
    )
    const memberships = ['m1m1m1m1m1', 'm2m2m2m2m2', 'm4m4m4m4m4', 'x0x0x0x0x0']
    reviewed.push(...memberships.map(each => id(`membership/${each}`)), id('event/f1f1f1f1f1'))
    left = async () => (await site.positions()).left
    return site
  })

  it('has reviewed offices of confirmed persons in confirmed positions, and nothing else', async () => {
    const response = await server().get('/quickstatements.txt')
    expect(response.headers.get('Content-Type')).to.match(/^text\/plain/)
    const lines = (await response.text()).trimEnd().split('\n')
    expect(lines).to.have.length(1)
    expect(lines[0]?.split('\t')).to.deep.equal([
      ...['Q7001', 'P39', 'Q7002', 'P580', '+2021-02-01T00:00:00Z/11', 'P1365', 'Q7003'],
      ...['S854', `"${id('announcement/neue-leitung')}"`, 'S813', '+2021-06-01T00:00:00Z/11'],
    ])
  })

  it('counts what is left out, by reason', async () => {
    expect(await left()).to.deep.equal({ person: 0, position: 2, jurisdiction: 0, future: 0 })
  })
})
