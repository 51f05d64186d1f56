import { createServer as createHttpServer, type Server } from 'node:http'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { createServer } from '../../src/http/server.ts'
import { canonical, sha256 } from '../../src/rdf/canonical.ts'
import { as, org, rdf, schema, skos, xsd } from '../../src/rdf/namespaces.ts'
import { sortedLines, tripleLine } from '../../src/rdf/n-quads.ts'
import { parse } from '../../src/rdf/parse.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { literal, namedNode, quad } from '../../src/rdf/terms.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import type { Store } from '../../src/store/store.ts'
import { exampleSite } from '../http/support/example-site.ts'
import { union } from '../store/union.ts'
import { freePort } from './support/free-port.ts'
import { run } from './support/process.ts'
import { root } from './support/published.ts'

/** The change feed, read by a client that nobody here wrote; it is installed into a folder of its own. */
describe('ldes-client', function () {
  this.timeout(300_000)
  let folder = ''
  let base = ''
  let store: Store
  let server: Server

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personalia-ldes-'))
    await cp(join(root, 'test/acceptance/clients/ldes-client'), folder, { recursive: true })
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder, 240)
    const port = await freePort()
    base = `http://127.0.0.1:${port}/`
    let seconds = 0
    const opened = await openEmbeddedStore({
      folder: join(folder, 'state'),
      // Two changes of one announcement have the same time.
      clock: () => new Date(Date.UTC(2024, 0, 1, 0, 0, seconds++)),
      consolidate: union,
      documents: { baseIri: base, licence: 'https://x.example/licence', vocabularies: dataset() },
    })
    store = opened.store
    const { site } = await exampleSite(base)
    server = createHttpServer(createServer({ ...site, store }))
    await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve))
    for (let number = 0; number < 120; number++) await tell(number, `Amt ${number}`)
    await tell(3, 'Amt für Versionen')
    await store.dropGraph(namedNode(`${base}graph/nr-5`))
  })
  after(async () => {
    server.closeAllConnections()
    server.close()
    await store.close()
    await rm(folder, { recursive: true })
  })

  async function tell(number: number, name: string): Promise<void> {
    const [graph, office, announcement] = ['graph/nr-', 'id/org/amt-', 'id/announcement/nr-'].map(path =>
      namedNode(`${base}${path}${number}`),
    ) as [ReturnType<typeof namedNode>, ReturnType<typeof namedNode>, ReturnType<typeof namedNode>]
    await store.replaceGraph(graph, [
      quad(announcement, rdf.type, schema.NewsArticle, graph),
      quad(office, rdf.type, org.Organization, graph),
      quad(office, skos.prefLabel, literal(name, 'de'), graph),
    ])
  }

  interface Member {
    readonly type: string
    readonly object: string
    readonly published: string
    readonly position: number
    readonly lines: readonly string[]
  }

  /** The members in the order in which the client gives them out. */
  async function read(...options: readonly string[]): Promise<readonly Member[]> {
    const program = 'node_modules/ldes-client/dist/bin/cli.js'
    const text = await run('node', [program, `${base}feed`, ...options], folder, 240)
    const blocks = text.split(/\n\n+/).filter(block => block.trim() !== '')
    return Promise.all(blocks.map(memberIn))
  }

  async function memberIn(block: string): Promise<Member> {
    // It writes N-Quads, but whole numbers as in Turtle.
    const lines = block.replaceAll(/ (\d+) \.$/gm, ` "$1"^^<${xsd.integer.value}> .`)
    const quads = await parse(lines, { format: 'application/n-quads' })
    const own = quads.filter(({ graph }) => graph.termType === 'DefaultGraph')
    const value = (property: (typeof as)['object']): string =>
      own.find(({ predicate }) => predicate.equals(property))?.object.value ?? ''
    return {
      type: value(rdf.type),
      object: value(as.object),
      published: value(as.published),
      position: Number(value(schema.position)),
      lines: quads.filter(({ graph }) => graph.termType === 'NamedNode').map(tripleLine),
    }
  }

  /** What one has who did what the members say, in the order of their numbers. */
  function held(members: readonly Member[]): string {
    const entities = new Map<string, readonly string[]>()
    for (const { type, object, lines } of members.toSorted((a, b) => a.position - b.position)) {
      if (type === as.Delete.value) entities.delete(object)
      else entities.set(object, lines)
    }
    return sha256(sortedLines([...entities.values()].flat()))
  }

  async function expectAll(members: readonly Member[]): Promise<void> {
    const changes = await store.changes(0, 10_000)
    expect(members.map(({ position }) => position).toSorted((a, b) => a - b)).to.deep.equal(
      changes.map(({ sequence }) => sequence),
    )
    expect(held(members)).to.equal(sha256(canonical(await store.register())))
  }

  it('reads every member once, and has the register in the end', async () => {
    const members = await read()
    expect(members).to.have.length.above(240)
    await expectAll(members)
  })

  it('reads them in their order', async () => {
    const members = await read('--ordered', 'ascending')
    await expectAll(members)
    const times = members.map(({ published }) => published)
    expect(times).to.deep.equal(times.toSorted())
    expect(new Set(times).size).to.be.above(100)
  })

  it('goes on where it stopped, and gives out nothing twice', async () => {
    const options = ['--ordered', 'ascending', '--save', join(folder, 'reader')]
    const before = await read(...options)
    await expectAll(before)
    expect(await read(...options)).to.deep.equal([])
    for (const number of [3, 200, 201]) await tell(number, `Amt ${number} danach`)
    const after = await read(...options)
    expect(after.map(({ position }) => position).toSorted((a, b) => a - b)[0]).to.equal(before.length + 1)
    await expectAll([...before, ...after])
  })
})
