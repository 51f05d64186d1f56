import { expect } from 'chai'
import { siteWithHistory } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

interface Item {
  readonly iri: string
  readonly label: string
  readonly type: string
  readonly page: string
}

const base = 'https://daten.example/'

describe('suggestions', () => {
  const server = serverFor(async () => (await siteWithHistory()).site)
  const suggested = async (query: string): Promise<readonly Item[]> =>
    (await (await server().get(`/suggest?${query}`)).json()) as readonly Item[]

  it('are a small array of names with what they are and where they lead', async () => {
    expect(await suggested('q=m%C3%BCll')).to.deep.equal([
      {
        iri: `${base}id/person/c1c1c1c1c1`,
        label: 'Cora Müller-Weiß',
        type: 'person',
        page: '/doc/person/c1c1c1c1c1',
      },
    ])
  })

  for (const q of ['weis', 'muller', 'mueller cora', 'MÜLLRE']) {
    it(`are found by the beginning of any word, in any order, a slip forgiven: ${q}`, async () => {
      const [first] = await suggested(`q=${encodeURIComponent(q)}`)
      expect(first?.label).to.equal('Cora Müller-Weiß')
    })
  }

  it('have of each type some: persons, organizations, posts, roles, ten in all', async () => {
    const types = (await suggested('q=g')).map(({ type }) => type)
    expect(types).to.include.members(['person', 'organization', 'post', 'role'])
    expect(types.length).to.be.at.most(10)
    expect((await suggested('q=leitung')).map(({ type }) => type)).to.include.members(['post', 'role'])
  })

  it('speak the language of the page that asks, and lead to pages in it', async () => {
    const [role] = (await suggested('q=department&lang=en')).filter(({ type }) => type === 'role')
    expect(role).to.deep.include({ label: 'head of department', page: '/role/amtsleitung?lang=en' })
  })

  it('are empty without words, with words of no letters, and with what nobody is called', async () => {
    for (const query of ['', 'q=%20%22*', 'q=xyzzy']) expect(await suggested(query)).to.deep.equal([])
  })

  it('are asked for anew when data change, and not to be found by search engines', async () => {
    const response = await server().get('/suggest?q=m')
    expect(response.headers.get('content-type')).to.equal('application/json')
    expect(response.headers.get('cache-control')).to.equal('public, no-cache')
    expect(response.headers.get('x-robots-tag')).to.equal('noindex')
    const tag = response.headers.get('etag') ?? ''
    expect((await server().get('/suggest?q=m', { 'if-none-match': tag })).status).to.equal(304)
    expect((await server().get('/suggest?q=m&limit=5')).status).to.equal(400)
  })
})
