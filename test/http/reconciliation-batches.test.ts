import { expect } from 'chai'
import { exampleSite, type ExampleSite } from './support/example-site.ts'
import { postForm } from './support/reconciling.ts'
import { serverFor } from './support/running-server.ts'

const query = { query: 'Mira Lohfeld' }

/** What is sent as queries, and what the problem says of it. */
const malformed: readonly (readonly [
  what: string,
  queries: unknown,
  said: Readonly<Record<string, unknown>>,
])[] = [
  ['a list', [query], { parameter: 'queries' }],
  ['null', null, { parameter: 'queries' }],
  ['a query that is a text', { a: query, b: 'Mira' }, { query: 'b', pointer: '/b' }],
  ['a query for nothing', { a: query, b: { query: ' ' } }, { query: 'b', pointer: '/b' }],
  ['a name that is a number', { b: { query: 7 } }, { query: 'b', pointer: '/b/query' }],
  ['an endless name', { b: { query: 'x'.repeat(501) } }, { query: 'b', pointer: '/b/query' }],
  ['a limit of nothing', { b: { ...query, limit: 0 } }, { query: 'b', pointer: '/b/limit' }],
  ['a member that there is none of', { b: { ...query, typ: 'x' } }, { query: 'b', pointer: '/b' }],
  [
    'properties without values',
    { b: { ...query, properties: [{ pid: 'role' }] } },
    { query: 'b', pointer: '/b/properties/0/v' },
  ],
  [
    'a property that there is none of',
    {
      'b/1': {
        ...query,
        properties: [
          { pid: 'role', v: 'x' },
          { pid: 'shoes', v: 'x' },
        ],
      },
    },
    { query: 'b/1', pointer: '/b~11/properties/1/pid' },
  ],
  [
    'a day that there is none of',
    { b: { ...query, properties: [{ pid: 'date', v: '2015-02-30' }] } },
    { query: 'b', pointer: '/b/properties/0/v' },
  ],
]

describe('http: malformed reconciliation batches', () => {
  let lines: ExampleSite['lines'] = []
  const server = serverFor(async () => {
    const example = await exampleSite()
    lines = example.lines
    return example.site
  })

  for (const [what, queries, said] of malformed) {
    it(`${what} is answered 400, saying which query and why`, async () => {
      const response = await postForm(server(), { queries: JSON.stringify(queries) })
      const problem = (await response.json()) as Readonly<Record<string, string>>
      expect(response.status).to.equal(400)
      expect(problem).to.deep.include({
        ...said,
        type: 'https://daten.example/problems/reconciliation-batch',
      })
      expect(problem['detail']).to.match(/.{20}/)
    })
  }

  for (const queries of ['', '{"a":', 'name']) {
    it(`no JSON (${queries}) is answered 400`, async () => {
      const response = await postForm(server(), { queries })
      expect(response.status).to.equal(400)
      expect(await response.json()).to.include({ parameter: 'queries' })
    })
  }

  it('more queries than the manifest allows are answered 413', async () => {
    const { batchSize } = (await (await server().get('/reconcile')).json()) as { readonly batchSize: number }
    const batch = (size: number) =>
      JSON.stringify(Object.fromEntries(Array.from({ length: size }, (_, place) => [`q${place}`, query])))
    expect((await postForm(server(), { queries: batch(batchSize) })).status).to.equal(200)
    const response = await postForm(server(), { queries: batch(batchSize + 1) })
    expect(response.status).to.equal(413)
    expect(await response.json()).to.include({ limit: batchSize })
  })

  it('a body without end is answered 413', async () => {
    const response = await postForm(server(), { queries: 'x'.repeat(1_100_000) })
    expect(response.status).to.equal(413)
  })

  it('a form without queries, with both kinds, or that is none, is refused', async () => {
    const statuses = await Promise.all([
      postForm(server(), {}),
      postForm(server(), { queries: '{}', extend: '{}' }),
      server().get('/reconcile', { 'Content-Type': 'application/json' }, { method: 'POST', body: '{}' }),
      server().get(
        '/reconcile',
        { 'Content-Type': 'application/x-www-form-urlencoded' },
        { method: 'POST', body: Buffer.from('queries=\xff', 'latin1') },
      ),
    ])
    expect(statuses.map(({ status }) => status)).to.deep.equal([400, 400, 415, 400])
  })

  for (const [what, extend, pointer] of [
    ['without ids', { properties: [] }, '/ids'],
    ['of a property that there is none of', { ids: [], properties: [{ id: 'shoes' }] }, '/properties/0/id'],
    [
      'on a day that there is none of',
      { ids: [], properties: [{ id: 'office', settings: { at: '31.4.2015' } }] },
      '/properties/0/settings/at',
    ],
    [
      'that is only compared',
      { ids: [], properties: [{ id: 'office' }, { id: 'date' }] },
      '/properties/1/id',
    ],
  ] as const) {
    it(`an extension ${what} is answered 400`, async () => {
      const response = await postForm(server(), { extend: JSON.stringify(extend) })
      expect(response.status).to.equal(400)
      expect(await response.json()).to.include({ pointer })
    })
  }

  it('scripts of others are not made: JSONP is refused', async () => {
    for (const path of ['/reconcile?callback=x', '/reconcile/suggest/entity?prefix=a&callback=x']) {
      const response = await server().get(path)
      expect(response.status).to.equal(400)
      expect(await response.json()).to.include({ parameter: 'callback' })
    }
  })

  it('leaves no name in the log', async () => {
    await postForm(server(), { queries: JSON.stringify({ a: query, b: { ...query, limit: 'Lohfeld' } }) })
    await server().get(`/reconcile?queries=${encodeURIComponent(JSON.stringify({ a: query }))}`)
    expect(lines.length).to.be.above(2)
    expect(JSON.stringify(lines)).not.to.match(/Lohfeld/i)
  })
})
