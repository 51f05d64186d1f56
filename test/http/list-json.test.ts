import { expect } from 'chai'
import { parse } from '../../src/rdf/parse.ts'
import { contextDocument } from '../../src/rdf/context-file.ts'
import { canonical } from '../../src/rdf/canonical.ts'
import { siteWithHistory } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

interface Node {
  readonly id: string
  readonly [key: string]: unknown
}

interface List extends Node {
  readonly type: readonly string[]
  readonly totalItems: number
  readonly items: readonly Node[]
  readonly included?: readonly Node[]
  readonly view?: Node
}

const paths = [
  '/persons',
  '/organizations?limit=2',
  '/posts?at=2018',
  '/memberships?at=2018',
  '/memberships',
  '/announcements',
  '/changes',
  '/changes?since=2&limit=3',
]

describe('lists as JSON-LD', () => {
  const server = serverFor(async () => (await siteWithHistory()).site)
  const text = async (path: string, accept: string): Promise<string> =>
    (await server().get(path, { accept })).text()
  const list = async (path: string): Promise<List> => JSON.parse(await text(path, 'application/json')) as List

  for (const path of paths) {
    it(`${path} is an object with its entries in an array, in order`, async () => {
      const { id, type, totalItems, items } = await list(path)
      expect(id).to.match(/^https:\/\/daten\.example\//)
      expect(type).to.include('Collection')
      expect(totalItems).to.be.a('number')
      const rows = (await text(path, 'application/x-ndjson')).trimEnd().split('\n')
      const ids = rows.map(row => {
        const { id: own, sequence } = JSON.parse(row) as { id?: string; sequence?: number }
        return own ?? `https://daten.example/changes#${sequence}`
      })
      expect(items.map(item => item.id)).to.deep.equal(ids)
      for (const item of items) expect(item['type'], item.id).to.be.an('array')
    })

    it(`${path} says the same as Turtle`, async () => {
      const context = JSON.stringify((JSON.parse(contextDocument) as { '@context': unknown })['@context'])
      const json = (await text(path, 'application/ld+json')).replace(
        '"https://daten.example/context/v1.jsonld"',
        context,
      )
      expect(canonical(await parse(json, { format: 'application/ld+json' }))).to.equal(
        canonical(await parse(await text(path, 'text/turtle'), { format: 'text/turtle' })),
      )
    })
  }

  it('tell the names of what the entries link beside them, and lead on', async () => {
    const { items, included = [], view } = await list('/memberships?limit=1')
    const [first] = items
    const person = included.find(({ id }) => id === first?.['member'])
    expect(person?.['name']).to.be.a('string')
    const page = await list(String(view?.['next']).replace('https://daten.example', ''))
    expect(page.view).to.deep.include({ type: ['CollectionPage'] })
    expect(page.items).to.have.length(1).and.not.deep.equal(items)
  })
})
