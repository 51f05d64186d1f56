import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { Parser } from 'n3'
import pino from 'pino'
import { type ITestCase, ManifestLoader, TestCaseProtocol } from 'rdf-test-suite'
import { createApp } from '../../src/app.ts'
import type { App } from '../../src/cli/command.ts'
import { readConfig } from '../../src/config.ts'
import { namedNode } from '../../src/rdf/terms.ts'
import { freePort } from './support/free-port.ts'
import { root, shared } from './support/published.ts'

/**
 * The W3C's own tests of the SPARQL 1.1 Protocol and Service Description, run by a program that is not ours. The suites
 * are written for stores that take updates; ours gets the tests' graphs before it starts.
 */

const place = join(shared, 'interop/w3c-sparql11/')
const suites = 'http://www.w3.org/2009/sparql/docs/tests/data-sparql11/'

/** What succeeds only where updates are taken; here each is refused with 403 (docs/sparql.md) and changes nothing. */
const updates = [
  'update_dataset_default_graph',
  'update_dataset_default_graphs',
  'update_dataset_named_graphs',
  'update_dataset_full',
  'update_post_form',
  'update_post_direct',
  'update_base_uri',
]

async function load(suite: string): Promise<readonly ITestCase<unknown>[]> {
  const { testEntries } = await new ManifestLoader().from(`${suites}${suite}/manifest.ttl`, {
    urlToFileMappings: [{ url: suites, path: place }],
  })
  return testEntries ?? []
}

const [protocol, description] = await Promise.all([load('protocol'), load('service-description')])

describe("the W3C's tests of SPARQL 1.1", () => {
  let folder = ''
  let app: App | undefined
  let server: Awaited<ReturnType<App['listen']>> | undefined
  let endpoint = ''

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personalia-'))
    const port = await freePort()
    const base = `http://localhost:${port}/`
    endpoint = `${base}sparql`
    const settings = { port: String(port), 'base-iri': base, data: join(root, 'data'), state: folder }
    const log = pino({ level: 'silent' })
    app = await createApp(readConfig({}, settings), { clock: () => new Date('2026-11-01T00:00:00Z'), log })
    const text = await readFile(join(shared, 'interop/w3c-protocol-data.nq'), 'utf8')
    const quads = new Parser({ format: 'N-Quads' }).parse(text)
    for (const graph of new Set(quads.map(quad => quad.graph.value))) {
      await app.store.replaceGraph(
        namedNode(graph),
        quads.filter(quad => quad.graph.value === graph),
      )
    }
    server = await app.listen()
    for (let ready = false; !ready;) {
      const state = (await (await fetch(`${base}health/ready`)).json()) as { readonly sparql: string }
      ready = state.sparql === 'ready'
    }
  })

  after(async () => {
    await server?.close()
    await app?.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('are all there', () => {
    expect(protocol.map(({ uri }) => nameOf(uri))).to.include.members(updates)
    expect([protocol.length, description.length]).to.deep.equal([34, 3])
  })

  for (const test of [...protocol, ...description]) {
    const { name, uri } = test
    if (updates.includes(nameOf(uri))) {
      it(`refuses: ${name}`, async () => {
        const [update] = asProtocolTest(test).requests
        if (update === undefined) throw new Error('the test asks nothing')
        const answer = await fetch(TestCaseProtocol.resolveRequestUrl(endpoint, update.absolutePath), {
          method: update.method,
          headers: update.headers.map(([key, value]): [string, string] => [key, value]),
          body: update.body?.chars ?? null,
        })
        expect(answer.status).to.equal(403)
        expect(((await answer.json()) as { readonly type: string }).type).to.match(/\/sparql-refused$/)
      })
    } else {
      it(`passes: ${name}`, async () => {
        // Its graphs are in: the suite would put them there by an update.
        if (test instanceof TestCaseProtocol) test.graphData.length = 0
        await test.test(undefined, { protocolEndpoint: endpoint, serviceDescriptionEndpoint: endpoint })
      })
    }
  }

  it('leave the data as they were', async () => {
    const query = 'SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } } GROUP BY ?g ORDER BY ?g'
    const answer = await fetch(`${endpoint}?${new URLSearchParams({ query }).toString()}`, {
      headers: { accept: 'text/csv' },
    })
    const graphs = ['data1', 'data2', 'data3'].map(
      name => `http://kasei.us/2009/09/sparql/data/${name}.rdf,1`,
    )
    expect((await answer.text()).trim().split('\r\n').slice(1)).to.deep.equal(graphs)
  })
})

function nameOf(uri: string): string {
  return uri.replace(/.*#/u, '')
}

function asProtocolTest(test: ITestCase<unknown>): TestCaseProtocol {
  if (test instanceof TestCaseProtocol) return test
  throw new Error(`${test.uri} is no test of the protocol`)
}
