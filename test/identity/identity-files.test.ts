import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { IdRow } from '../../src/identity/id-table.ts'
import { openIdentityFiles } from '../../src/identity/identity-files.ts'
import { ProblemError } from '../../src/problem.ts'
import { ada } from './support.ts'

const rows: readonly IdRow[] = [
  { ...ada, type: 'organization', id: 'stadt-x/bauamt', key: 'stadt-x/bauamt' },
  ada,
  {
    ...ada,
    type: 'membership',
    id: 'abcdefghjk',
    key: '0123456789 stadt-x/bauamt leitung 2020',
    days: '2020-01-01 2020-12-31 - -',
  },
]

const header = 'type\tid\tannouncement\tkey\tstatus\tdays'
const oldHeader = 'type\tid\tannouncement\tkey\tstatus'
const decisionHeader = 'number\taction\ttype\tid\tannouncement\tother\tbecause\treviewer\ttime'
const signed = 'seen\tEva\t2030-01-01T00:00:00Z'

const faults = [
  ['ids.tsv', 'an unknown type', 'town\t0123456789\ta\tx\tactive', 'type is one of'],
  ['ids.tsv', 'an unknown status', 'person\t0123456789\ta\tx\tgone', 'status is active or retired'],
  ['ids.tsv', 'an id that is none', 'person\tada-wenzel\ta\tx\tactive', '"ada-wenzel" is no id of a person'],
  [
    'ids.tsv',
    'a path that leads outside',
    'organization\t../x\ta\tx\tactive',
    '"../x" is no id of a organization',
  ],
  ['ids.tsv', 'an active id without a key', 'person\t0123456789\ta\t\tactive', 'an active id needs a key'],
  ['ids.tsv', 'days that are none', 'membership\t0123456789\ta\tx\tactive\t2020', '"2020" are no days'],
  ['ids.tsv', 'too many cells', 'person\t0123456789\ta\tx\tactive\t\tmore', '7 cells'],
  [
    'identities.tsv',
    'an unknown action',
    `1\tmarry\tperson\taaaaaaaa\t\tbbbbbbbb\t${signed}`,
    'action is one of',
  ],
  [
    'identities.tsv',
    'a split without place',
    `1\tsplit\tperson\taaaaaaaa\t\tbbbbbbbb\t${signed}`,
    'not an announcement',
  ],
  ['identities.tsv', 'an undoing of nothing', `2\tundo\tperson\t\t\t1\t${signed}`, 'there is no decision 1'],
  [
    'identities.tsv',
    'a merge with itself',
    `1\tmerge\tperson\taaaaaaaa\t\taaaaaaaa\t${signed}`,
    'in a circle',
  ],
] as const

describe('identity files', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ids-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const read = (): Promise<string> => readFile(join(folder, 'ids.tsv'), 'utf8')
  const failure = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => undefined,
      (error: unknown) => error,
    )

  it('are empty where there are no files yet', async () => {
    const { table, identities } = (await openIdentityFiles(folder)).known()
    expect([...table.rows, ...identities.decisions]).to.deep.equal([])
    expect(await readdir(folder)).to.deep.equal([])
  })

  it('keep what they were given, in the order of insertion, and leave nothing else behind', async () => {
    const files = await openIdentityFiles(folder)
    expect(await files.keep(rows.slice(0, 1), files.known().version)).to.equal(true)
    expect(await files.keep(rows.slice(1), files.known().version)).to.equal(true)
    expect(files.known().table.rows).to.deep.equal(rows)
    expect((await openIdentityFiles(folder)).known().table.rows).to.deep.equal(rows)
    expect(await readdir(folder)).to.deep.equal(['ids.tsv'])
  })

  it('only add to what is there', async () => {
    await writeFile(
      join(folder, 'ids.tsv'),
      `# ours\n${oldHeader}\nperson\tabcdefgh\tb\tbo thiessen\tactive\n`,
    )
    const before = await read()
    const files = await openIdentityFiles(folder)
    await files.keep(rows, files.known().version)
    expect((await read()).startsWith(before)).to.equal(true)
    expect((await openIdentityFiles(folder)).known().table.rows.slice(1)).to.deep.equal(rows)
  })

  for (const [file, what, line, message] of faults) {
    it(`refuse ${what}, naming the file`, async () => {
      const first = file === 'ids.tsv' ? header : decisionHeader
      await writeFile(join(folder, file), `# comment\n${first}\n${line}\n`)
      const error = await failure(openIdentityFiles(folder))
      expect(error).to.be.instanceOf(ProblemError).with.property('slug', 'data-table')
      expect(String(error)).to.include(message).and.include(file)
    })
  }

  it('name the line of a fault, also of one that was added while they were open', async () => {
    await writeFile(
      join(folder, 'ids.tsv'),
      `# comment\n${header}\nperson\tabcdefgh\tb\tbo thiessen\tactive\n`,
    )
    const files = await openIdentityFiles(folder)
    await appendFile(join(folder, 'ids.tsv'), '\ntown\tx\n')
    expect(String(await failure(files.refresh()))).to.include('ids.tsv:5: type is one of')
  })

  it('fail where they cannot be read, other than by being absent', async () => {
    const error = await failure(openIdentityFiles(join(folder, 'x\0')))
    expect(error).to.be.instanceOf(ProblemError).with.property('slug', 'data-table')
  })

  it('end a line that an editor left open, and cut off one that a crash left', async () => {
    const file = join(folder, 'ids.tsv')
    const whole = 'person\tabcdefgh\tb\tbo thiessen\tactive'
    await writeFile(file, `${header}\n${whole}`)
    const files = await openIdentityFiles(folder)
    expect(await files.keep(rows, files.known().version)).to.equal(false)
    expect(files.known().table.rows.map(({ key }) => key)).to.deep.equal(['bo thiessen'])
    await appendFile(file, 'membership\tabcdefghjk\tb\tabcdefgh stadt-')
    expect(await files.keep(rows, files.known().version)).to.equal(true)
    const added = rows.map(row => Object.values(row).join('\t').trimEnd())
    expect(await read()).to.equal([header, whole, ...added, ''].join('\n'))
  })

  it('leave a tombstone and no reason of what is erased', async () => {
    const files = await openIdentityFiles(folder)
    const other = { ...ada, id: '9999999999', announcement: 'b', key: 'ada lorenz' }
    await files.keep([...rows, other], files.known().version)
    const because = 'Ada Lorenz married'
    await files.decide(() => [
      {
        number: 1,
        action: 'merge',
        type: 'person',
        id: other.id,
        announcement: '',
        other: ada.id,
        because,
        reviewer: 'Eva',
        time: '2030-01-01T00:00:00Z',
      },
    ])
    await files.retire(new Set([ada.id, other.id]), '2031-01-01T00:00:00Z')
    for (const each of [files, await openIdentityFiles(folder)]) {
      const { table, identities } = each.known()
      expect(table.rows.map(({ id, status, days }) => [id, status, days]).slice(-2)).to.deep.equal([
        [ada.id, 'retired', '2031-01-01T00:00:00Z'],
        [other.id, 'retired', '2031-01-01T00:00:00Z'],
      ])
      expect(identities.decisions[0]?.because).to.equal('')
    }
    expect((await read()) + (await readFile(join(folder, 'identities.tsv'), 'utf8'))).not.to.match(/lorenz/iu)
  })
})
