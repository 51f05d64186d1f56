import { appendFile, chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { ProblemError } from '../../src/problem.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { openEmbeddedStore, type OpenedStore } from '../../src/store/embedded.ts'
import { base, claims, iri, storeContract } from './contract.ts'

const documents = { baseIri: base, licence: 'http://x.example/licence', vocabularies: dataset() }
const clock = (): Date => new Date('2024-05-06T07:08:09Z')
const folders: string[] = []

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'personalia-'))
  folders.push(folder)
  return folder
}

function open(folder: string): Promise<OpenedStore> {
  return openEmbeddedStore({ folder, clock, documents })
}

after(() => Promise.all(folders.map(folder => rm(folder, { recursive: true, force: true }))))

storeContract('the embedded store', async () => (await open(await emptyFolder())).store)

describe('the embedded store on the disk', () => {
  const a = iri('graph/a')
  let folder = ''
  beforeEach(async () => {
    folder = await emptyFolder()
    const { store } = await open(folder)
    await store.replaceGraph(a, claims('a', 'Anna'))
    await store.replaceGraph(iri('graph/b'), claims('b', 'Berta'))
    await store.close()
  })

  async function graphFile(number: number): Promise<string> {
    const names = (await readdir(join(folder, 'graphs'))).filter(name => name.endsWith('.nq')).sort()
    return join(folder, 'graphs', names[number] ?? '')
  }

  async function fileOf(person: string): Promise<string> {
    for (const number of [0, 1]) {
      const path = await graphFile(number)
      if ((await readFile(path, 'utf8')).includes(person)) return path
    }
    throw new Error(`no file tells of ${person}`)
  }

  it('is the same after a restart', async () => {
    const { store, repairs } = await open(folder)
    expect(repairs).to.deep.equal([])
    expect(await store.stats()).to.include({
      graphs: 2,
      quads: 8,
      sequence: 2,
      modified: clock().toISOString(),
    })
    expect((await store.replaceGraph(a, claims('a', 'Anna'))).change).to.equal('unchanged')
    expect((await store.describe(iri('id/person/anna'))).size).to.be.above(0)
  })

  it('keeps the old graph when the process ended between writing and renaming', async () => {
    await writeFile(`${await fileOf('Anna')}.new`, '# half of a file')
    const { store, repairs } = await open(folder)
    expect(repairs).to.deep.equal([])
    expect([...(await store.quads(a))]).to.have.length(4)
    await store.replaceGraph(a, claims('a', 'Clara'))
    expect((await (await open(folder)).store.describe(iri('id/person/clara'))).size).to.be.above(0)
  })

  it('logs a graph whose change did not reach the log any more', async () => {
    const log = join(folder, 'changes.jsonl')
    const [first = ''] = (await readFile(log, 'utf8')).split('\n')
    await writeFile(log, `${first}\n`)
    const { store } = await open(folder)
    expect((await store.stats()).sequence).to.equal(2)
    expect((await (await open(folder)).store.stats()).sequence).to.equal(2)
  })

  it('cuts off a line of the log that a crash tore', async () => {
    await appendFile(join(folder, 'changes.jsonl'), '{"sequence":3,"kind":"rem')
    const { store, repairs } = await open(folder)
    expect(repairs).to.have.length(1)
    expect((await store.dropGraph(a)).change).to.equal('removed')
    expect((await open(folder)).repairs).to.deep.equal([])
  })

  for (const damage of ['', 'no revision here\n', '# revision 00\n<a> <b> <c> .\n']) {
    it(`says which graph file is damaged (${JSON.stringify(damage)}) and goes on without it`, async () => {
      const path = await fileOf('Anna')
      await writeFile(path, damage)
      const { store, repairs } = await open(folder)
      expect(repairs.join()).to.include(path)
      expect(await store.stats()).to.include({ graphs: 1 })
      expect((await open(folder)).repairs).to.deep.equal([])
    })
  }

  it('does not log what damage took away and the next ingest brings back', async () => {
    await writeFile(await fileOf('Anna'), 'damaged')
    const { store } = await open(folder)
    expect((await store.graphs()).map(graph => graph.value)).to.include(a.value)
    expect((await store.replaceGraph(a, claims('a', 'Anna'))).change).to.equal('unchanged')
    expect((await store.stats()).sequence).to.equal(2)
    expect((await (await open(folder)).store.stats()).graphs).to.equal(2)
  })

  it('notices a change of one character in a graph file', async () => {
    const path = await fileOf('Anna')
    await writeFile(path, (await readFile(path, 'utf8')).replace('"Anna"', '"Anne"'))
    expect((await open(folder)).repairs).to.have.length(1)
  })

  it('is rebuilt when the whole folder is gone', async () => {
    await rm(folder, { recursive: true })
    expect((await (await open(folder)).store.stats()).graphs).to.equal(0)
  })

  it('that cannot be written says so and loses nothing', async function () {
    if (process.getuid?.() === 0) await blockedByFile()
    else await blockedByRights()
  })

  async function blockedByRights(): Promise<void> {
    const { store } = await open(folder)
    await chmod(join(folder, 'graphs'), 0o500)
    expect(await problemOf(store.replaceGraph(a, claims('a', 'Clara')))).to.equal('store-unavailable')
    await chmod(join(folder, 'graphs'), 0o700)
    expect((await store.describe(iri('id/person/anna'))).size).to.be.above(0)
  }

  /** Rights do not hold the superuser back; a file where a folder is due holds everybody back. */
  async function blockedByFile(): Promise<void> {
    const { store } = await open(folder)
    await rm(join(folder, 'graphs'), { recursive: true })
    await writeFile(join(folder, 'graphs'), '')
    expect(await problemOf(store.replaceGraph(a, claims('a', 'Clara')))).to.equal('store-unavailable')
    expect((await store.describe(iri('id/person/anna'))).size).to.be.above(0)
    expect(await problemOf(open(folder))).to.equal('store-unavailable')
  }

  async function problemOf(work: Promise<unknown>): Promise<string> {
    try {
      await work
    } catch (error) {
      if (error instanceof ProblemError) return error.slug
      throw error
    }
    return 'none'
  }
})
