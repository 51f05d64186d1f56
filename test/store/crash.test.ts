import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { claims, iri } from './contract.ts'
import { emptyFolder } from './folders.ts'
import { open } from './opened.ts'

const writer = fileURLToPath(new URL('write-in-a-loop.ts', import.meta.url))

/** Starts a process that writes, and counts what it says is written. */
function write(folder: string, name: string): { child: ChildProcess; said: () => number } {
  const child = spawn(process.execPath, ['--import', 'tsx', writer, folder, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let last = -1
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    last = Number(text.trim().split('\n').at(-1))
  })
  return { child, said: () => last }
}

async function until(condition: () => boolean, child: ChildProcess): Promise<void> {
  while (!condition()) {
    if (child.exitCode !== null) throw new Error('the writer ended by itself')
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

async function end(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'close')
}

/** All that was acknowledged is there, and nothing that does not hang together. */
async function check(folder: string, written: Readonly<Record<string, number>>): Promise<void> {
  const { store, record, repairs } = await open(folder)
  expect(repairs).to.deep.equal([])
  expect(record.all('PRAGMA integrity_check')).to.deep.equal([{ integrity_check: 'ok' }])
  expect(record.all('PRAGMA foreign_key_check')).to.deep.equal([])
  const graphs = new Set((await store.graphs()).map(({ value }) => value))
  for (const [name, last] of Object.entries(written)) {
    for (let number = 0; number <= last; number++) {
      const isKept = number % 3 !== 2
      expect(graphs.has(iri(`graph/${name}${number}`).value), `${name}${number}`).to.equal(isKept)
      const state = await store.entityOf(iri(`id/person/person${name}${number}`))
      expect(state !== undefined, `person of ${name}${number}`).to.equal(isKept)
    }
  }
  const { total } = await store.holdings({ answer: 'possible' }, { offset: 0, limit: 1 })
  expect(total).to.equal(graphs.size)
  const { sequence } = await store.stats()
  const numbers = (await store.changes(0, sequence + 1)).map(change => change.sequence)
  expect(numbers).to.deep.equal(numbers.map((_, index) => index + 1))
  await store.close()
}

describe('the embedded store and processes that end or meet', function () {
  this.timeout(60_000)

  it('keeps what was acknowledged, whole, when its process is killed while it writes', async () => {
    const folder = await emptyFolder()
    const written: Record<string, number> = {}
    for (const [round, steps] of [3, 8, 14].entries()) {
      const name = `r${round}x`
      const { child, said } = write(folder, name)
      await until(() => said() >= steps, child)
      await end(child)
      written[name] = said()
      await check(folder, written)
    }
  })

  it('lets two processes write at the same time without losing a change', async () => {
    const folder = await emptyFolder()
    const [one, two] = [write(folder, 'one'), write(folder, 'two')]
    await until(() => one.said() >= 8 && two.said() >= 8, one.child)
    await Promise.all([end(one.child), end(two.child)])
    await check(folder, { one: one.said(), two: two.said() })
  })

  it('waits for a transaction of another process, answers readers meanwhile, and keeps the order', async () => {
    const folder = await emptyFolder()
    const { store } = await open(folder)
    await store.replaceGraph(iri('graph/a'), claims('a', 'Anna'))
    const { record: other, store: second } = await open(folder)
    other.connection.exec('BEGIN IMMEDIATE')
    const done: string[] = []
    const writes = ['Berta', 'Clara'].map(async name => {
      await store.replaceGraph(iri('graph/a'), claims('a', name))
      done.push(name)
    })
    expect((await store.describe(iri('id/person/anna'))).size).to.be.above(0)
    expect(done).to.deep.equal([])
    other.connection.exec('COMMIT')
    await Promise.all(writes)
    expect(done).to.deep.equal(['Berta', 'Clara'])
    expect((await store.describe(iri('id/person/clara'))).size).to.be.above(0)
    await Promise.all([store.close(), second.close()])
  })

  it('shows at once what another process wrote', async () => {
    const folder = await emptyFolder()
    const { store } = await open(folder)
    expect((await store.stats()).sequence).to.equal(0)
    const { child, said } = write(folder, 'other')
    await until(() => said() >= 0, child)
    expect((await store.entityOf(iri('id/person/personother0')))?.type).to.be.a('string')
    await end(child)
    await store.close()
  })
})
