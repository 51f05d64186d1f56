import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { parse } from '../../src/rdf/parse.ts'
import { exampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const lists = { persons: 2, organizations: 4, posts: 1, memberships: 4, announcements: 1 }

describe('lists', () => {
  const server = serverFor(async () => (await exampleSite()).site)
  const turtle = async (path: string) =>
    parse(await (await server().get(path, { accept: 'text/turtle' })).text(), { format: 'text/turtle' })
  const membersIn = async (path: string) =>
    (await turtle(path))
      .filter(({ predicate }) => predicate.value.endsWith('#member'))
      .map(({ object }) => object.value)

  for (const [name, count] of Object.entries(lists)) {
    it(`/${name} has all ${count}, as data and as a page`, async () => {
      const ofCollection = (await turtle(`/${name}`)).filter(
        ({ subject }) => subject.value === `https://daten.example/${name}`,
      )
      const members = ofCollection.filter(({ predicate }) => predicate.value.endsWith('core#member'))
      expect(members).to.have.length(count)
      const total = ofCollection.find(({ predicate }) => predicate.value.endsWith('totalItems'))
      expect(total?.object.value).to.equal(String(count))

      const { document } = parseHTML(await (await server().get(`/${name}.html`)).text())
      const links = [...document.querySelectorAll('main a')].map(link => link.getAttribute('href'))
      for (const { object } of members)
        expect(links).to.include(object.value.replace('https://daten.example/id/', '/doc/'))
    })
  }

  it('come page by page, with links there and back, without gap or overlap', async () => {
    const first = await server().get('/organizations?limit=3', { accept: 'text/turtle' })
    expect(first.headers.get('link')).to.include('</organizations?limit=3&cursor=3>; rel="next"')
    expect(first.headers.get('link')).not.to.include('rel="prev"')
    const second = await server().get('/organizations?limit=3&cursor=3', { accept: 'text/turtle' })
    expect(second.headers.get('link')).to.include('</organizations?limit=3>; rel="prev"')
    expect(second.headers.get('link')).not.to.include('rel="next"')
    const all = [
      ...(await membersIn('/organizations?limit=3')),
      ...(await membersIn('/organizations?limit=3&cursor=3')),
    ]
    expect(all.sort()).to.deep.equal((await membersIn('/organizations')).sort())
  })

  it('keep the suffix from page to page', async () => {
    const response = await server().get('/organizations.nt?limit=1')
    expect(response.headers.get('link')).to.include('</organizations.nt?limit=1&cursor=1>; rel="next"')
  })

  it('lead from a page of the list to the same page in the other formats', async () => {
    const response = await server().get('/organizations?limit=1&cursor=2&lang=en', { accept: 'text/html' })
    const link = response.headers.get('link')
    expect(link).to.include('</organizations.ttl?limit=1&cursor=2>; rel="alternate"')
    expect(link).to.include('<https://daten.example/organizations?limit=1&cursor=2>; rel="canonical"')
    expect(response.headers.get('content-location')).to.equal('/organizations.html?limit=1&cursor=2')
    expect(await response.text()).to.include('href="/organizations.ttl?limit=1&amp;cursor=2"')
  })

  it('past their end are empty', async () => {
    expect(await membersIn('/persons?cursor=1000')).to.deep.equal([])
  })

  for (const query of [
    'limit=0',
    'limit=1001',
    'limit=x',
    'limit=1&limit=2',
    'cursor=-1',
    'cursor=1.5',
    'sort=name',
  ]) {
    it(`refuse ?${query}, naming the parameter`, async () => {
      const response = await server().get(`/persons?${query}`)
      expect(response.status).to.equal(400)
      const problem = (await response.json()) as { type: string; parameter: string }
      expect(problem.type).to.match(/invalid-parameter$/)
      expect(problem.parameter).to.equal(query.replace(/=.*/, ''))
    })
  }
})
