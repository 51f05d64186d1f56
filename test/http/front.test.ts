import { expect } from 'chai'
import { ProblemError } from '../../src/problem.ts'
import { exampleTurtle } from './support/example-data.ts'
import { exampleSite, type ExampleSite } from './support/example-site.ts'
import { serverFor } from './support/running-server.ts'

const person = '/doc/person/7k3f9q2m4d'

const ofBody = new Set(['content-type', 'content-length', 'content-encoding'])

const headersOf = ({ headers }: Response) =>
  Object.fromEntries([...headers].filter(([name]) => !['date', 'x-request-id'].includes(name)))

describe('the short way', () => {
  let example: ExampleSite
  let fails = false
  const server = serverFor(async () => {
    example = await exampleSite()
    const { store } = example.site
    const sequence = () =>
      fails ? Promise.reject(new ProblemError('store-unavailable', 'The store is away.')) : store.sequence()
    return { ...example.site, store: { ...store, sequence } }
  })

  for (const [path, headers] of [
    [person, { accept: 'text/turtle' }],
    [person, { accept: 'text/html', 'accept-language': 'en', 'accept-encoding': 'br' }],
    [`${person}.jsonld`, {}],
    ['/persons', { accept: 'text/html' }],
    ['/', {}],
    ['/style.css', {}],
  ] as const) {
    it(`answers ${path} for ${JSON.stringify(headers)} as the long way does`, async () => {
      const first = await server().get(path, headers)
      const bytes = await first.text()
      const second = await server().get(path, headers)
      expect(second.status).to.equal(200)
      expect(headersOf(second)).to.deep.equal(headersOf(first))
      expect(await second.text()).to.equal(bytes)
      expect(second.headers.get('x-request-id')).not.to.equal(first.headers.get('x-request-id'))
      const known = { ...headers, 'if-none-match': first.headers.get('etag') ?? '' }
      const third = await server().get(path, known)
      expect(third.status).to.equal(304)
      expect(await third.text()).to.equal('')
      const withoutBody = Object.entries(headersOf(first)).filter(([name]) => !ofBody.has(name))
      expect(headersOf(third)).to.deep.equal(Object.fromEntries(withoutBody))
    })
  }

  it('is logged like the long one', async () => {
    await server().get(person, { accept: 'text/turtle' })
    example.lines.length = 0
    await server().get(person, { accept: 'text/turtle', 'x-request-id': 'from-a-proxy' })
    expect(example.lines.map(({ fields }) => fields)).to.deep.equal([
      {
        request: 'from-a-proxy',
        method: 'GET',
        route: '/doc/:type/*reference',
        status: 200,
        milliseconds: 0,
      },
    ])
  })

  it('ends with the data', async () => {
    const ask = async () => (await server().get(`${person}.nt`)).text()
    await ask()
    const before = await ask()
    const { baseIri } = example.site.config
    await example.put('neue-leitung', exampleTurtle(baseIri).replaceAll('2021-02-01', '2021-02-15'))
    expect(await ask()).not.to.equal(before)
    await example.put('neue-leitung', exampleTurtle(baseIri))
    expect(await ask()).to.equal(before)
  })

  it('is not taken where the store does not say how new it is, nor for what is made anew each time', async () => {
    await server().get(person)
    fails = true
    expect((await server().get(person)).status).to.equal(503)
    expect((await server().get('/health/live')).status).to.equal(200)
    fails = false
    expect((await server().get(person)).status).to.equal(200)
  })
})
