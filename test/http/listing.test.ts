import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { writeCursor } from '../../src/http/cursor.ts'
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

  const linkTo = async (rel: string, path: string): Promise<string | undefined> => {
    const link = (await server().get(path, { accept: 'text/turtle' })).headers.get('link') ?? ''
    return new RegExp(`<([^>]*)>; rel="${rel}"`).exec(link)?.[1]
  }

  it('come page by page, with links there and back, without gap or overlap', async () => {
    const first = '/organizations?limit=3'
    const next = (await linkTo('next', first)) ?? ''
    expect(next).to.match(/^\/organizations\?limit=3&cursor=[\w-]+$/)
    expect(await linkTo('prev', first)).to.equal(undefined)
    expect(await linkTo('next', next)).to.equal(undefined)
    const back = (await linkTo('prev', next)) ?? ''
    expect(await membersIn(back)).to.deep.equal(await membersIn(first))
    const all = [...(await membersIn(first)), ...(await membersIn(next))]
    expect(all.sort()).to.deep.equal((await membersIn('/organizations')).sort())
  })

  it('say in the data too where the pages around are', async () => {
    const next = (await linkTo('next', '/organizations?limit=3')) ?? ''
    const named = async (path: string, name: string) =>
      (await turtle(path))
        .filter(({ predicate }) => predicate.value === `http://www.w3.org/ns/hydra/core#${name}`)
        .map(({ subject, object }) => [subject.value, object.value])
    const base = 'https://daten.example'
    expect(await named('/organizations?limit=3', 'next')).to.deep.equal([
      [`${base}/organizations?limit=3`, base + next],
    ])
    expect(await named(next, 'view')).to.deep.equal([[`${base}/organizations`, base + next]])
    expect((await named(next, 'previous')).map(([subject]) => subject)).to.deep.equal([base + next])
    expect(await named(next, 'first')).to.deep.equal([[base + next, `${base}/organizations?limit=3`]])
  })

  it('keep the suffix from page to page', async () => {
    expect(await linkTo('next', '/organizations.nt?limit=1')).to.match(
      /^\/organizations\.nt\?limit=1&cursor=[\w-]+$/,
    )
  })

  it('lead from a page of the list to the same page in the other formats', async () => {
    const search = ((await linkTo('next', '/organizations?limit=1')) ?? '').replace('/organizations', '')
    const response = await server().get(`/organizations${search}&lang=en`, { accept: 'text/html' })
    const link = response.headers.get('link')
    expect(link).to.include(`</organizations.ttl${search}>; rel="alternate"`)
    expect(link).to.include(`<https://daten.example/organizations${search}>; rel="canonical"`)
    expect(response.headers.get('content-location')).to.equal(`/organizations.html${search}`)
    const page = await response.text()
    expect(page).to.include(`href="/organizations.ttl${search.replaceAll('&', '&amp;')}"`)
    expect(page).to.include('showing 2 to 2')
  })

  it('past their end are empty', async () => {
    const cursor = writeCursor({ order: 'iri', side: 'after', key: ['https://daten.example/id/person/~'] })
    expect(await membersIn(`/persons?cursor=${cursor}`)).to.deep.equal([])
  })

  it('say what to do with a cursor of another list, or of none', async () => {
    const other = writeCursor({ order: 'begin', side: 'after', key: ['2015', 'https://daten.example/id/x'] })
    for (const cursor of [other, '200']) {
      const response = await server().get(`/persons?cursor=${cursor}`)
      expect(response.status).to.equal(400)
      expect(((await response.json()) as { detail: string }).detail).to.include(
        'without `cursor` it begins anew',
      )
    }
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
