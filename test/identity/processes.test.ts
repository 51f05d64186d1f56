import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { openIdentityFiles } from '../../src/identity/identity-files.ts'
import { withLock } from '../../src/identity/lock-file.ts'
import { ada } from './support.ts'

const run = promisify(execFile)
const keeper = fileURLToPath(new URL('keeper.ts', import.meta.url))

describe('identity files of several processes', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ids-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('lose no row, and give one person one id, whoever comes first', async () => {
    const [processes, announcements] = [3, 12]
    const start = () => run(process.execPath, ['--import', 'tsx', keeper, folder, String(announcements)])
    await Promise.all(Array.from({ length: processes }, start))
    const { table } = (await openIdentityFiles(folder)).known()
    const told = processes * announcements
    expect(table.byAnnouncement.size).to.equal(told)
    const ids = (key: RegExp, type: string) =>
      table.rows.filter(row => row.type === type && key.test(row.key)).map(({ id }) => id)
    expect(ids(/^ada/u, 'person')).to.have.length(told)
    expect(new Set(ids(/^ada/u, 'person')).size).to.equal(1)
    expect(new Set(ids(/ leitung /u, 'membership')).size).to.equal(1)
    expect(new Set(ids(/^bo/u, 'person')).size).to.equal(told)
    expect(await readdir(folder)).to.deep.equal(['ids.tsv'])
  })

  it('refuse rows that were given out before another process wrote, and know what it wrote', async () => {
    const [one, other] = [await openIdentityFiles(folder), await openIdentityFiles(folder)]
    const { version } = other.known()
    expect(await one.keep([ada], one.known().version)).to.equal(true)
    expect(await other.keep([{ ...ada, id: '9876543210' }], version)).to.equal(false)
    expect(other.known().table.rows).to.deep.equal([ada])
  })

  it('begin anew when another process erased something', async () => {
    const [one, other] = [await openIdentityFiles(folder), await openIdentityFiles(folder)]
    await one.keep([ada], one.known().version)
    await other.refresh()
    await one.retire(new Set([ada.id]), '2031-01-01T00:00:00Z')
    expect((await other.refresh()).table.rows.map(({ key, status }) => [key, status])).to.deep.equal([
      ['', 'retired'],
    ])
  })
})

describe('a lock', () => {
  let file = ''
  beforeEach(async () => {
    file = join(await mkdtemp(join(tmpdir(), 'lock-')), 'x.lock')
  })
  afterEach(() => rm(join(file, '..'), { recursive: true }))

  it('lets one task run at a time, and the next after one that failed', async () => {
    const order: string[] = []
    const task = (name: string) =>
      withLock(file, async () => {
        order.push(`${name} in`)
        await new Promise(resolve => setImmediate(resolve))
        order.push(`${name} out`)
        if (name === 'b') throw new Error('b failed')
      })
    const results = await Promise.allSettled(['a', 'b', 'c'].map(task))
    expect(results.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected', 'fulfilled'])
    for (let index = 0; index < order.length; index += 2) {
      expect(order[index + 1]).to.equal(order[index]?.replace('in', 'out'))
    }
  })

  for (const [who, pid] of [
    ['this process, in an earlier life', process.pid],
    ['one that is gone', 2 ** 22 + 1],
  ] as const) {
    it(`is broken when it was left by ${who}`, async () => {
      await writeFile(file, `${hostname()} ${pid} some-token`)
      expect(await withLock(file, () => readFile(file, 'utf8'))).not.to.include('some-token')
      expect(await readdir(join(file, '..'))).to.deep.equal([])
    })
  }

  for (const [who, holder] of [
    ['a process that runs', `${hostname()} ${process.ppid} some-token`],
    ['another machine', 'elsewhere.example 1 some-token'],
  ] as const) {
    it(`of ${who} is waited for`, async () => {
      await writeFile(file, holder)
      let ran = false
      const waiting = withLock(file, () => Promise.resolve((ran = true)))
      await new Promise(resolve => setTimeout(resolve, 60))
      expect(ran).to.equal(false)
      expect(await readFile(file, 'utf8')).to.equal(holder)
      await rm(file)
      await waiting
      expect(ran).to.equal(true)
    })
  }
})
