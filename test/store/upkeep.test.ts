import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { claims, iri } from './contract.ts'
import { emptyFolder, problemOf } from './folders.ts'
import { open } from './opened.ts'

const secret = 'Xanthippe'

async function bytesIn(folder: string): Promise<string> {
  const files = await readdir(folder)
  return (await Promise.all(files.map(name => readFile(join(folder, name), 'latin1')))).join('\n')
}

describe('upkeep of the record', () => {
  it('leaves no byte of what was removed, in no file of the folder', async () => {
    const folder = await emptyFolder()
    const { store } = await open(folder)
    await store.replaceGraph(iri('graph/b'), claims('b', 'Berta'))
    await store.replaceGraph(iri('graph/a'), claims('a', secret))
    await writeFile(join(folder, 'record.damaged.sqlite'), secret)
    expect((await bytesIn(folder)).toLowerCase()).to.include(secret.toLowerCase())
    await store.dropGraph(iri('graph/a'), { forget: true })
    await store.scrub()
    const left = (await bytesIn(folder))
      .toLowerCase()
      .replaceAll(iri(`id/person/${secret}`).value.toLowerCase(), '')
    expect(left).to.not.include(secret.toLowerCase())
    expect((await store.describe(iri('id/person/berta'))).size).to.be.above(0)
    await store.close()
  })

  it('says so when another process keeps what was removed in use', async function () {
    this.timeout(20_000)
    const folder = await emptyFolder()
    const { store } = await open(folder)
    await store.replaceGraph(iri('graph/a'), claims('a', secret))
    const { store: other, record } = await open(folder)
    record.connection.exec('BEGIN')
    record.get('SELECT count(*) FROM entity')
    await store.dropGraph(iri('graph/a'))
    expect((await problemOf(store.scrub())).slug).to.equal('store-unavailable')
    record.connection.exec('COMMIT')
    await store.scrub()
    await other.close()
    await store.close()
  })

  it('copies itself while it is written, so that a store opens on the copy', async () => {
    const [folder, other] = [await emptyFolder(), await emptyFolder()]
    const { store } = await open(folder)
    for (const name of ['Anna', 'Berta']) await store.replaceGraph(iri(`graph/${name}`), claims(name, name))
    const copied = store.backup(join(other, 'record.sqlite'))
    await store.replaceGraph(iri('graph/Clara'), claims('Clara', 'Clara'))
    await copied
    await store.close()
    const { store: copy, repairs } = await open(other)
    expect(repairs).to.deep.equal([])
    expect((await copy.stats()).graphs).to.be.within(2, 3)
    expect((await copy.describe(iri('id/person/anna'))).size).to.be.above(0)
    await copy.close()
  })

  it('says so when the copy cannot be written', async () => {
    const { store } = await open(await emptyFolder())
    const problem = await problemOf(store.backup(join(await emptyFolder(), 'missing', 'copy.sqlite')))
    expect(problem.slug).to.equal('store-unavailable')
    await store.close()
  })
})
