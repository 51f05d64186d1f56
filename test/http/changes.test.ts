import { expect } from 'chai'
import { parseHTML } from 'linkedom'
import { parse } from '../../src/rdf/parse.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { readCsv } from '../representation/read-csv.ts'
import { exampleSite, modified, siteWithHistory, type ExampleSite } from './support/example-site.ts'
import { toldTurtle } from './support/history-data.ts'
import { serverFor } from './support/running-server.ts'

const base = 'https://daten.example/'

interface Row {
  readonly sequence: number
  readonly kind: string
  readonly subject: string
  readonly type: string
  readonly name?: string
  readonly at: string
  readonly revision?: string
}

describe('changes', () => {
  let example: ExampleSite
  const server = serverFor(async () => {
    example = await siteWithHistory()
    return example.site
  })
  const rows = async (query: string): Promise<readonly Row[]> =>
    (await (await server().get(`/changes.jsonl${query}`)).text())
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as Row)
  const linkTo = async (rel: string, path: string): Promise<string | undefined> => {
    const link = (await server().get(path)).headers.get('link') ?? ''
    return new RegExp(`<([^>]*)>; rel="${rel}"`).exec(link)?.[1]
  }

  it('come with the newest first, and with the oldest first from a number on', async () => {
    const newest = (await rows('')).map(({ sequence }) => sequence)
    expect(newest[0]).to.equal(await example.site.store.sequence())
    expect(newest).to.deep.equal(newest.toSorted((a, b) => b - a))
    const oldest = (await rows('?since=3')).map(({ sequence }) => sequence)
    expect(oldest).to.deep.equal(Array.from(oldest, (_, place) => place + 4))
  })

  it('say what happened to what, when, and what it is called today', async () => {
    const row = (await rows('?since=0')).find(
      ({ subject }) => subject.endsWith('c1c1c1c1c1') && subject.includes('person'),
    )
    expect(row).to.deep.include({
      kind: 'created',
      subject: `${base}id/person/c1c1c1c1c1`,
      type: 'person',
      name: 'Cora Müller-Weiß',
      at: modified,
    })
    expect(row?.revision).to.match(/^[0-9a-f]{64}$/)
  })

  it('are the same as CSV, JSON-LD and Turtle', async () => {
    const told = await rows('?since=0')
    const [head = [], ...cells] = readCsv(await (await server().get('/changes.csv?since=0')).text())
    expect(head.slice(0, 3)).to.deep.equal(['sequence', 'kind', 'subject'])
    expect(cells.map(([sequence, kind, subject]) => [sequence, kind, subject])).to.deep.equal(
      told.map(({ sequence, kind, subject }) => [String(sequence), kind, subject]),
    )
    const text = await (await server().get('/changes.ttl?since=0')).text()
    const quads = await parse(text, { format: 'text/turtle' })
    const of = (subject: string, name: string) =>
      quads
        .filter(each => each.subject.value === subject && each.predicate.value.endsWith(name))
        .map(({ object }) => object.value)
    for (const { sequence, kind, subject, at } of told) {
      const node = `${base}changes#${sequence}`
      expect(of(node, '#object')).to.deep.equal([subject])
      expect(of(node, '#published')).to.deep.equal([at])
      expect(of(node, '#type').map(type => type.replace(/.*#/, ''))).to.deep.equal([
        { created: 'Create', updated: 'Update', removed: 'Delete' }[kind],
      ])
    }
    const response = await server().get('/changes?since=0', { accept: 'application/ld+json' })
    expect(response.status).to.equal(200)
    expect(await response.text()).to.include('"sequence": 1')
  })

  it('are turned page by page, and nothing is seen twice while more is added', async () => {
    const first = '/changes.jsonl?limit=2'
    const next = (await linkTo('next', first)) ?? ''
    const before = await rows('?limit=4')
    await example.put('nachtrag', toldTurtle(base, 'nachtrag', '2021-05-02', []))
    expect(await rows(next.replace('/changes.jsonl', ''))).to.deep.equal(before.slice(2))
    expect(await linkTo('prev', first)).to.equal(undefined)
    expect(await linkTo('prev', next)).to.match(/^\/changes\.jsonl\?limit=2&cursor=/)
  })

  it('are asked for by day', async () => {
    const day = modified.slice(0, 10)
    expect(await rows(`?from=${day}&to=${day}`)).not.to.deep.equal([])
    expect(await rows('?to=2021-05-02')).to.deep.equal([])
    expect(await rows('?from=2021-05-04')).to.deep.equal([])
    expect((await server().get('/changes?from=2022&to=2021')).status).to.equal(400)
  })

  it('say that a number is none of this log, instead of letting somebody wait for ever', async () => {
    const response = await server().get('/changes?since=999999')
    expect(response.status).to.equal(400)
    expect(await response.json()).to.include({ parameter: 'since', value: '999999' })
    expect(await rows(`?since=${await example.site.store.sequence()}`)).to.deep.equal([])
  })

  it('stand on a page with what things are called, and are not to be found by search engines', async () => {
    const response = await server().get('/changes?since=0&lang=en', { accept: 'text/html' })
    expect(response.headers.get('x-robots-tag')).to.equal('noindex')
    const { document } = parseHTML(await response.text())
    const links = [...document.querySelectorAll('table a')]
    const link = links.find(({ textContent }) => textContent === 'Cora Müller-Weiß')
    expect(link?.getAttribute('href')).to.equal('/doc/person/c1c1c1c1c1?lang=en')
    expect(links.map(({ textContent }) => textContent).join('\n')).to.match(
      /Amtsleitung, Grünflächenamt|head of department, Grünflächenamt/,
    )
    expect(document.querySelector('time')?.getAttribute('datetime')).to.equal(modified)
  })
})

describe('changes of what is gone', () => {
  let example: ExampleSite
  const server = serverFor(async () => {
    example = await exampleSite()
    await example.put(
      'kurz',
      toldTurtle(base, 'kurz', '2021-05-01', [
        {
          id: 'z1z1z1z1z1',
          name: 'Zita Quellmoor',
          organization: 'stadt-neuenfelde',
          role: 'amtsleitung',
          days: ['', '', '', ''],
        },
      ]),
    )
    await example.site.store.dropGraph(namedNode(`${base}graph/kurz`))
    return example.site
  })

  for (const path of ['/changes.jsonl', '/changes.csv', '/changes.ttl', '/changes.jsonld', '/changes.html']) {
    it(`name nobody: ${path}`, async () => {
      const text = await (await server().get(path)).text()
      expect(text).to.include('z1z1z1z1z1').and.not.to.include('Quellmoor')
    })
  }
})
