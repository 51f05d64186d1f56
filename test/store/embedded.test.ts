import { chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from '@photostructure/sqlite'
import { expect } from 'chai'
import { claims, iri, storeContract } from './contract.ts'
import { holdingsContract } from './holdings-contract.ts'
import { pagingContract } from './paging-contract.ts'
import { searchContract } from './search-contract.ts'
import { registerContract } from './register-contract.ts'
import { emptyFolder, problemOf } from './folders.ts'
import { clock, open } from './opened.ts'

storeContract('the embedded store', async () => (await open(await emptyFolder())).store)
registerContract('the embedded store', async () => (await open(await emptyFolder())).store)
holdingsContract('the embedded store', async () => (await open(await emptyFolder())).store)
searchContract('the embedded store', async () => (await open(await emptyFolder())).store)
pagingContract('the embedded store', async () => (await open(await emptyFolder())).store)

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

  const record = (): string => join(folder, 'record.sqlite')

  it('is the same after a restart', async () => {
    const { store, repairs } = await open(folder)
    expect(repairs).to.deep.equal([])
    expect(await store.stats()).to.include({
      graphs: 2,
      quads: 8,
      sequence: 4,
      modified: clock().toISOString(),
    })
    expect((await store.replaceGraph(a, claims('a', 'Anna'))).change).to.equal('unchanged')
    expect((await store.describe(iri('id/person/anna'))).size).to.be.above(0)
    await store.close()
  })

  it('is rebuilt when the whole folder is gone', async () => {
    await rm(folder, { recursive: true })
    const { store } = await open(folder)
    expect((await store.stats()).graphs).to.equal(0)
    await store.close()
  })

  it('takes the place of the files that it was made of once', async () => {
    await mkdir(join(folder, 'graphs'))
    await writeFile(join(folder, 'graphs', 'x.nq'), 'Anna')
    await writeFile(join(folder, 'changes.jsonl'), '{}')
    const { store } = await open(folder)
    expect(await readdir(folder)).to.not.include.members(['graphs'])
    expect(await readdir(folder)).to.not.include.members(['changes.jsonl'])
    await store.close()
  })

  const damages: Readonly<Record<string, (bytes: Buffer) => Uint8Array>> = {
    'no database': () => Buffer.from('Anna was here, and nothing else is to be read of it.'.repeat(100)),
    'a database cut off': bytes => bytes.subarray(0, 4096 * 3),
    'a page of noise': bytes => bytes.fill(0xa5, 4096 * 2, 4096 * 6),
  }
  for (const [name, damage] of Object.entries(damages)) {
    it(`says that its file is damaged (${name}), sets it aside and begins anew`, async () => {
      await writeFile(record(), damage(await readFile(record())))
      const { store, repairs } = await open(folder)
      expect(repairs.join()).to.include(record()).and.to.include('record.damaged.sqlite')
      expect(await store.stats()).to.include({ graphs: 0 })
      expect((await stat(join(folder, 'record.damaged.sqlite'))).size).to.be.above(0)
      await store.replaceGraph(a, claims('a', 'Anna'))
      await store.close()
      const again = await open(folder)
      expect(again.repairs).to.deep.equal([])
      expect((await again.store.stats()).graphs).to.equal(1)
      await again.store.close()
    })
  }

  it('notices damage while it is in use, loses nothing by saying so, and is mended at the next start', async () => {
    const { store, record: database } = await open(folder)
    await writeFile(record(), (await readFile(record())).fill(0xa5, 4096))
    database.connection.exec('PRAGMA shrink_memory')
    const problem = await problemOf(store.graphs())
    expect(problem.slug).to.equal('store-unavailable')
    expect(problem.remedy).to.include('Start again')
    await store.close()
    const { store: mended, repairs } = await open(folder)
    expect(repairs).to.have.length(1)
    await mended.close()
  })

  it('refuses a record that a newer version made, and leaves it as it is', async () => {
    const database = new DatabaseSync(record())
    database.exec('PRAGMA user_version = 999')
    database.close()
    const problem = await problemOf(open(folder))
    expect(problem.slug).to.equal('store-unavailable')
    expect(problem.remedy).to.include('version')
    expect(await readdir(folder)).to.not.include('record.damaged.sqlite')
  })

  it('says so when there is a file where its folder is due', async () => {
    const place = join(folder, 'file')
    await writeFile(place, '')
    expect((await problemOf(open(place))).slug).to.equal('store-unavailable')
  })

  it('says so when its file cannot be opened', async () => {
    await rm(record())
    await mkdir(record())
    const problem = await problemOf(open(folder))
    expect(problem.slug).to.equal('store-unavailable')
    expect(problem.remedy).to.include('permissions')
  })

  it('says so when it may only read, and loses nothing', async () => {
    // Rights do not hold the superuser back; SQLite's own switch holds everybody.
    const { store, record: database } = await open(folder)
    if (process.getuid?.() !== 0) await chmod(record(), 0o400)
    database.connection.exec('PRAGMA query_only = ON')
    const problem = await problemOf(store.replaceGraph(a, claims('a', 'Clara')))
    expect(problem.slug).to.equal('store-unavailable')
    expect((await store.describe(iri('id/person/anna'))).size).to.be.above(0)
    await store.close()
  })

  it('says so when the disk is full, keeps what it held and goes on when there is room again', async () => {
    const { store, record: database } = await open(folder)
    const pages = database.connection.prepare('PRAGMA page_count').get() as { readonly page_count: number }
    database.connection.exec(`PRAGMA max_page_count = ${pages.page_count}`)
    const many = Array.from({ length: 2000 }, (_, index) => claims('a', `Person${index}`)).flat()
    const problem = await problemOf(store.replaceGraph(a, many))
    expect(problem.slug).to.equal('store-unavailable')
    expect(problem.remedy).to.include('space')
    expect((await store.describe(iri('id/person/anna'))).size).to.be.above(0)
    expect((await store.stats()).sequence).to.equal(4)
    database.connection.exec('PRAGMA max_page_count = 1000000')
    expect((await store.replaceGraph(a, claims('a', 'Clara'))).change).to.equal('updated')
    await store.close()
  })
})
