import type { Quad } from '@rdfjs/types'
import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { hydra } from '../../src/rdf/namespaces.ts'
import { parse } from '../../src/rdf/parse.ts'
import { siteWithHistory } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const base = 'https://daten.example/'

describe('lists of holdings', () => {
  const server = serverFor(async () => (await siteWithHistory()).site)
  const quadsOf = async (path: string): Promise<readonly Quad[]> =>
    parse(await (await server().get(path, { accept: 'text/turtle' })).text(), { format: 'text/turtle' })
  const of = async (path: string, subject: string) => {
    const own = (await quadsOf(path)).filter(quad => quad.subject.value === subject)
    const values = (predicate: { readonly value: string }) =>
      own.filter(quad => quad.predicate.value === predicate.value).map(({ object }) => object.value)
    return {
      total: values(hydra.totalItems),
      members: values(hydra.member),
      view: values(hydra.view),
      next: values(hydra.next),
    }
  }

  it('have totals of what is asked, on every page', async () => {
    const list = `${base}memberships?organization=org/stadt-neuenfelde&within=true&at=2018-01-01`
    const first = '/memberships?organization=stadt-neuenfelde&within=1&at=2018-01-01&limit=1'
    const one = await of(first, list)
    expect(one.total).to.deep.equal(['2'])
    expect(one.members).to.have.length(1)
    expect(one.view).to.deep.equal([`${list}&limit=1`])
    const [next = ''] = (await of(first, `${list}&limit=1`)).next
    expect(next.replace(/cursor=[\w-]+$/, 'cursor=…')).to.equal(`${list}&limit=1&cursor=…`)
    const two = await of(next.slice(base.length - 1), list)
    expect(two.total).to.deep.equal(['2'])
    expect(two.members).to.have.length(1).and.not.deep.equal(one.members)
    const link = (await server().get(first, { accept: 'text/turtle' })).headers.get('link')
    expect(link).to.include(`<${next.slice(base.length - 1)}>; rel="next"`)
  })

  it('of posts have vacant ones too', async () => {
    const { total, members } = await of(
      '/posts?organization=stadt-neuenfelde/gruenflaechenamt&at=2013-08-01',
      `${base}posts?organization=org/stadt-neuenfelde/gruenflaechenamt&at=2013-08-01`,
    )
    expect(total).to.deep.equal(['2'])
    expect(members).to.have.length(2)
    const page = await (
      await server().get('/posts?organization=stadt-neuenfelde/gruenflaechenamt&at=2013-08-01', {
        accept: 'text/html',
      })
    ).text()
    const { document } = parseHTML(page)
    const cells = [...document.querySelectorAll('.cards tbody tr')].map(
      row => row.querySelector('td:last-child')?.textContent,
    )
    expect(cells).to.deep.equal(['niemand bekannt', 'niemand bekannt'])
  })

  it('refuse filters about nothing, naming the parameter and what was expected', async () => {
    for (const [query, parameter] of [
      ['organization=stadt-nirgends', 'organization'],
      ['person=0000000000', 'person'],
      ['post=stadt-neuenfelde/leitung', 'post'],
      ['role=kaiser', 'role'],
    ] as const) {
      const response = await server().get(`/memberships?${query}`)
      expect(response.status, query).to.equal(400)
      expect(await response.json(), query).to.include({ parameter })
    }
  })

  it('say on the page what they are filtered by, and keep it when a day is asked for', async () => {
    const response = await server().get('/memberships?person=c1c1c1c1c1&role=amtsleitung&lang=en', {
      accept: 'text/html',
    })
    const { document } = parseHTML(await response.text())
    const filters = [...document.querySelectorAll('.facts li')].map(item => item.textContent)
    expect(filters).to.deep.equal(['Cora Müller-Weiß', 'head of department'])
    const hidden = [...document.querySelectorAll('main form input[type=hidden]')].map(input => [
      input.getAttribute('name'),
      input.getAttribute('value'),
    ])
    expect(hidden).to.deep.equal([
      ['person', 'person/c1c1c1c1c1'],
      ['role', 'amtsleitung'],
      ['lang', 'en'],
    ])
    expect(response.headers.get('x-robots-tag')).to.equal('noindex')
  })
})
