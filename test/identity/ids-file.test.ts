import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { append, idTable, type IdRow } from '../../src/identity/id-table.ts'
import { formatIds, loadIds, parseIds, saveIds } from '../../src/identity/ids-file.ts'
import { ProblemError } from '../../src/problem.ts'

const rows: readonly IdRow[] = [
  { type: 'organization', id: 'stadt-x/bauamt', announcement: 'a', key: 'stadt-x/bauamt', status: 'active' },
  { type: 'person', id: '0123456789', announcement: 'a', key: 'ada wenzel', status: 'active' },
  { type: 'membership', id: 'abcdefghjk', announcement: '', key: '', status: 'retired' },
]

const header = 'type\tid\tannouncement\tkey\tstatus'

const faults = [
  ['an unknown type', 'town\t0123456789\ta\tx\tactive', 'type is one of'],
  ['an unknown status', 'person\t0123456789\ta\tx\tgone', 'status is active or retired'],
  ['an id that is none', 'person\tada-wenzel\ta\tx\tactive', '"ada-wenzel" is no id of a person'],
  ['a path that leads outside', 'organization\t../x\ta\tx\tactive', '"../x" is no id of a organization'],
  ['an active id without a key', 'person\t0123456789\ta\t\tactive', 'an active id needs a key'],
  ['too many cells', 'person\t0123456789\ta\tx\tactive\tmore', '6 cells'],
] as const

describe('ids file', () => {
  it('reads what it wrote, in the order of insertion', () => {
    expect(parseIds('ids.tsv', formatIds(idTable(rows))).rows).to.deep.equal(rows)
  })

  for (const [what, line, message] of faults) {
    it(`refuses ${what}, naming file and line`, () => {
      expect(() => parseIds('ids.tsv', `# comment\n${header}\n${line}\n`))
        .to.throw(ProblemError, message)
        .with.property('message')
        .that.contains('ids.tsv:3')
    })
  }

  describe('on disk', () => {
    let folder: string
    beforeEach(async () => {
      folder = await mkdtemp(join(tmpdir(), 'ids-'))
    })
    afterEach(() => rm(folder, { recursive: true }))

    it('is empty where there is no file yet', async () => {
      expect((await loadIds(join(folder, 'ids.tsv'))).rows).to.deep.equal([])
    })

    it('is replaced as a whole and leaves no draft behind', async () => {
      const file = join(folder, 'ids.tsv')
      await saveIds(file, idTable(rows.slice(0, 1)))
      await saveIds(file, append(await loadIds(file), rows.slice(1)))
      expect(await readFile(file, 'utf8')).to.equal(formatIds(idTable(rows)))
      expect(await readdir(folder)).to.deep.equal(['ids.tsv'])
    })

    it('fails where it cannot be read, other than by being absent', async () => {
      const failure = await loadIds(folder).then(
        () => undefined,
        (error: unknown) => error,
      )
      expect(failure).to.be.instanceOf(ProblemError).with.property('slug', 'data-table')
    })

    it('leaves the old table where it cannot be replaced', async () => {
      const failure = await saveIds(join(folder, 'missing', 'ids.tsv'), idTable(rows)).then(
        () => undefined,
        (error: unknown) => error,
      )
      expect(failure).to.be.instanceOf(Error)
      expect(await readdir(folder)).to.deep.equal([])
    })
  })
})
