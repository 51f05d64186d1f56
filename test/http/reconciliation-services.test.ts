import { expect } from 'chai'
import { siteWithHistory } from './support/example-site.ts'
import { people, postForm } from './support/reconciling.ts'
import { serverFor } from './support/running-server.ts'

interface Item {
  readonly id: string
  readonly name: string
  readonly notable?: readonly { readonly id: string }[]
}

interface Manifest {
  readonly name: string
  readonly identifierSpace: string
  readonly defaultTypes: readonly Item[]
  readonly view: { readonly url: string }
  readonly preview: { readonly url: string }
  readonly suggest: Readonly<Record<string, { readonly service_url: string; readonly service_path: string }>>
}

describe('http: what stands around reconciliation', () => {
  const server = serverFor(async () => {
    const { site, fates } = await siteWithHistory(people)
    fates.set('https://daten.example/id/person/z9z9z9z9z9', { erased: '2021-04-01' })
    return site
  })
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await server().get(path, headers)
    expect(response.headers.get('Access-Control-Allow-Origin')).to.equal('*')
    return response
  }
  const result = async (path: string) =>
    ((await (await get(path)).json()) as { readonly result: readonly Item[] }).result
  const ids = (items: readonly Item[]) => items.map(({ id }) => id)
  const manifest = async (language = 'de') =>
    (await (await get('/reconcile', { 'Accept-Language': language })).json()) as Manifest

  it('the manifest names what there is, in the language of whoever asks', async () => {
    const german = await manifest()
    expect(german.identifierSpace).to.equal('https://daten.example/')
    expect(german.defaultTypes.map(({ name }) => name)).to.include('Rolle')
    expect((await manifest('en')).defaultTypes.map(({ name }) => name)).to.include('Role')
    for (const { service_url: url, service_path: path } of Object.values(german.suggest)) {
      expect(url).to.equal('https://daten.example')
      expect((await get(`${path}?prefix=a`)).status).to.equal(200)
    }
  })

  it('leads from ids to documents, whether slashes are encoded or not', async () => {
    const { view } = await manifest()
    for (const [id, location] of [
      ['id/person/b1b1b1b1b1', '/doc/person/b1b1b1b1b1'],
      ['id/org/stadt-neuenfelde/gruenflaechenamt', '/doc/org/stadt-neuenfelde/gruenflaechenamt'],
      ['role/amtsleitung', '/role/amtsleitung'],
    ] as const) {
      for (const written of [id, encodeURIComponent(id)]) {
        const response = await get(view.url.replace('https://daten.example', '').replace('{{id}}', written))
        expect([response.status, response.headers.get('Location')]).to.deep.equal([303, location])
        expect((await get(location)).status).to.equal(200)
      }
    }
  })

  describe('a preview', () => {
    const preview = async (id: string, headers: Record<string, string> = {}) => {
      const { url } = (await manifest()).preview
      const path = url.replace('https://daten.example', '').replace('{{id}}', encodeURIComponent(id))
      return get(path, { Accept: 'text/html', ...headers })
    }

    it('tells who it is in a few lines, and leads to the document', async () => {
      const response = await preview('id/person/b1b1b1b1b1')
      const html = await response.text()
      expect(html).to.contain('Bodo Ginster').and.to.contain('href="/doc/person/b1b1b1b1b1"')
      expect(html).to.contain('Kommissarische Amtsleitung, Grünflächenamt der Stadt Neuenfelde, 2012–2013')
      expect(response.headers.get('X-Robots-Tag')).to.equal('noindex')
    })

    it('may be framed, and runs, loads and sends nothing', async () => {
      const policy = (await preview('id/org/stadt-neuenfelde')).headers.get('Content-Security-Policy')
      expect(policy).to.contain("default-src 'none'").and.to.contain("form-action 'none'")
      expect(policy).to.contain('frame-ancestors *').and.not.to.contain('script-src')
      const page = await get('/doc/org/stadt-neuenfelde', { Accept: 'text/html' })
      expect(page.headers.get('Content-Security-Policy')).to.contain("frame-ancestors 'none'")
    })

    it('speaks the language of whoever asks', async () => {
      const words = await (await preview('role/amtsleitung', { 'Accept-Language': 'en' })).text()
      expect(words).to.contain('<html lang="en">').and.to.contain('head of department')
    })

    it('of what is not there is 404, of what was erased 410', async () => {
      expect((await preview('id/person/x0x0x0x0x0')).status).to.equal(404)
      expect((await preview('id/person/z9z9z9z9z9')).status).to.equal(410)
    })

    it('escapes what it shows', async () => {
      expect(await (await preview('id/person/q4x8w1zt5h')).text()).not.to.contain('<b>Quast')
    })
  })

  it('suggests entities by the beginning of their words, of one type where asked, page by page', async () => {
    const all = await result('/reconcile/suggest/entity?prefix=gr%C3%BCn')
    expect(ids(all)).to.include('id/org/stadt-neuenfelde/gruenflaechenamt')
    const persons = `type=${encodeURIComponent('http://xmlns.com/foaf/0.1/Person')}`
    expect(await result(`/reconcile/suggest/entity?prefix=gr%C3%BCn&${persons}`)).to.deep.equal([])
    const both = await result(`/reconcile/suggest/entity?prefix=ada+birk&${persons}&type_strict=any`)
    expect(ids(both)).to.have.members(['id/person/a1a1a1a1a1', 'id/person/k1k1k1k1k1'])
    const second = await result(`/reconcile/suggest/entity?prefix=ada+birk&${persons}&cursor=1`)
    expect(ids(second)).to.deep.equal(ids(both).slice(1))
    expect(ids(await result('/reconcile/suggest/entity?prefix=b1b1b1b1b1'))).to.deep.equal([
      'id/person/b1b1b1b1b1',
    ])
    expect(ids(await result('/reconcile/suggest/entity?prefix=Gesch%C3%A4fts'))).to.include(
      'role/geschaeftsfuehrung',
    )
    expect((await get('/reconcile/suggest/entity?prefix=a&cursor=-1')).status).to.equal(400)
  })

  it('suggests types and properties', async () => {
    expect(ids(await result('/reconcile/suggest/type?prefix=Org'))).to.deep.equal([
      'http://www.w3.org/ns/org#Organization',
    ])
    expect(ids(await result('/reconcile/suggest/type?prefix=amt'))).to.include(
      'https://w3id.org/personalia/orgtype/amt',
    )
    expect(ids(await result('/reconcile/suggest/property?prefix=org'))).to.deep.equal(['organization'])
    expect(ids(await result('/reconcile/suggest/property?prefix='))).to.include.members(['role', 'date'])
  })

  it('proposes properties for a type', async () => {
    const path = `/reconcile/properties?type=${encodeURIComponent('http://www.w3.org/ns/org#Role')}`
    const proposal = (await (await get(path)).json()) as { readonly properties: readonly Item[] }
    expect(ids(proposal.properties)).to.deep.equal(['kind', 'broader', 'name_en'])
    const limited = (await (await get(`${path}&limit=1`)).json()) as typeof proposal
    expect(limited).to.deep.include({ limit: 1 })
    expect(limited.properties).to.have.length(1)
  })

  describe('data extension', () => {
    const extend = async (idsAsked: readonly string[], properties: readonly object[]) => {
      const response = await postForm(server(), { extend: JSON.stringify({ ids: idsAsked, properties }) })
      expect(response.status).to.equal(200)
      return (await response.json()) as {
        readonly meta: readonly object[]
        readonly rows: Readonly<Record<string, Readonly<Record<string, readonly object[]>>>>
      }
    }

    it('fetches values, under the ids as they were asked for', async () => {
      const { meta, rows } = await extend(
        ['person/b1b1b1b1b1', 'id/org/stadt-neuenfelde', 'nobody/at/all', 'id/person/z9z9z9z9z9'],
        [{ id: 'role' }, { id: 'key' }, { id: 'office' }],
      )
      expect(meta[0]).to.deep.equal({
        id: 'role',
        name: 'Rolle',
        type: { id: 'http://www.w3.org/ns/org#Role', name: 'Rolle' },
      })
      const nothing = { role: [], key: [], office: [] }
      expect(rows['person/b1b1b1b1b1']).to.deep.equal({
        role: [{ id: 'role/amtsleitung-kommissarisch', name: 'Kommissarische Amtsleitung' }],
        key: [],
        office: [{ str: 'Kommissarische Amtsleitung, Grünflächenamt der Stadt Neuenfelde, 2012–2013' }],
      })
      expect(rows['id/org/stadt-neuenfelde']?.['key']).to.deep.equal([{ str: '01234567' }])
      expect(rows['nobody/at/all']).to.deep.equal(nothing)
      expect(rows['id/person/z9z9z9z9z9']).to.deep.equal(nothing)
    })

    it('fetches who held an office on a day, as sure as asked', async () => {
      const post = 'id/post/stadt-neuenfelde/gruenflaechenamt/stellvertretung'
      const holders = async (settings: object) =>
        (await extend([post], [{ id: 'person', settings }])).rows[post]?.['person']
      const dirk = [{ id: 'id/person/d1d1d1d1d1', name: 'Dirk Espenlaub' }]
      expect(await holders({ at: '2017' })).to.deep.equal(dirk)
      expect(await holders({ at: '2015' })).to.deep.equal([])
      expect(await holders({ at: '2030' })).to.deep.equal(dirk)
      expect(await holders({ at: '2030', answer: 'certain' })).to.deep.equal([])
    })
  })
})
