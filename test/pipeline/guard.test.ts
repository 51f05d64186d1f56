import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { createLog } from '../../src/log.ts'
import { openCorrectionFiles } from '../../src/pipeline/correction-files.ts'
import { ingestAll, type IngestContext } from '../../src/pipeline/ingest-all.ts'
import type { Outcome } from '../../src/pipeline/outcome.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import { openSourceIndex } from '../../src/store/record/sources.ts'
import { union } from '../store/union.ts'
import { base, testSteps } from './examples.ts'

const clock = (): Date => new Date('2024-05-06T07:08:09Z')
const order = { command: 'ingest', reviewer: 'editor 7', because: 'spring clean' }

describe('the guard of a run', () => {
  let root = ''
  const extracted: string[] = []
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'personalia-'))
    await mkdir(join(root, 'announcements'))
    extracted.length = 0
    for (let file = 1; file <= 10; file++) await put(file, 'sure A\nsure B\n')
  })
  afterEach(() => rm(root, { recursive: true }))

  /** The persons of a file are of that file alone. */
  function put(file: number, text: string): Promise<void> {
    const lines = text.replace(/sure (\w)/gu, (_, letter: string) => `sure ${letter}${file}`)
    return writeFile(join(root, `announcements/f${file}.txt`), lines)
  }

  const takeAway = (file: number): Promise<void> => rm(join(root, `announcements/f${file}.txt`))

  async function start(minimum = 3): Promise<IngestContext> {
    const documents = { baseIri: base, licence: `${base}licence`, vocabularies: dataset() }
    const folder = join(root, 'state')
    const { store, record } = await openEmbeddedStore({ folder, clock, consolidate: union, documents })
    const steps = testSteps(store)
    return {
      folder: join(root, 'announcements'),
      read: { kickers: [] },
      steps: {
        ...steps,
        extract: announcement => {
          extracted.push(announcement.id)
          return steps.extract(announcement)
        },
      },
      index: await openSourceIndex<Outcome>(record, () => Promise.resolve('1')),
      log: createLog({ level: 'silent', clock }),
      clock,
      limits: { maxDrop: 0.2, minimum },
      audit: await openCorrectionFiles(root, join(root, 'lock')),
    }
  }

  const persons = async ({ steps }: IngestContext): Promise<number> =>
    Object.values((await steps.store.stats()).classes).reduce((sum, count) => Math.max(sum, count), 0)
  const auditRows = async (): Promise<readonly string[]> =>
    (await readFile(join(root, 'audit.tsv'), 'utf8')).trim().split('\n').slice(2)

  it('refuses a run whose files would together remove too much, before anything is removed or added', async () => {
    const context = await start()
    await ingestAll(context)
    for (const file of [1, 2]) await put(file, 'sure A\n')
    await takeAway(3)
    await put(11, 'sure A\n')
    const rows = await auditRows()
    const { outcomes, difference, refused } = await ingestAll(context)
    expect(refused).to.be.equal(undefined)
    expect(outcomes).to.have.length(10)
    expect(difference.filter(({ effect }) => effect === 'removed')).to.have.length(4)
    expect(await auditRows()).to.have.length(rows.length + 4)

    for (const file of [4, 5]) await takeAway(file)
    await put(6, 'nothing\n')
    await put(12, 'sure A\n')
    const again = await ingestAll(context)
    expect(again.refused).to.deep.equal({ kind: 'person', removed: 6, of: 17 })
    expect(again.outcomes).to.deep.equal([])
    expect(await persons(context)).to.equal(17)
    expect(await auditRows()).to.have.length(rows.length + 4)
  })

  it('lets it pass when it is forced, and writes down who wanted it and why', async () => {
    const context = await start()
    await ingestAll(context)
    for (let file = 1; file <= 9; file++) await takeAway(file)
    expect((await ingestAll(context)).refused).to.include({ removed: 18, of: 20 })
    const { difference } = await ingestAll(context, { force: true, order })
    expect(difference.filter(({ effect }) => effect === 'removed')).to.have.length(18)
    expect(await persons(context)).to.equal(2)
    expect((await auditRows()).at(-1)).to.match(
      /^2024-05-06T07:08:09\.000Z\tingest\teditor 7\tgraph\/f\d\tremoved person\/a\d, removed person\/b\d\tpersons -2\tspring clean$/u,
    )
  })

  it('leaves small numbers alone, whatever share they are', async () => {
    const context = await start(20)
    await ingestAll(context)
    for (let file = 1; file <= 10; file++) await takeAway(file)
    expect((await ingestAll(context)).refused).to.equal(undefined)
    expect(await persons(context)).to.equal(0)
  })

  it('does not count a person of whom another file tells', async () => {
    const context = await start()
    for (let file = 1; file <= 10; file++)
      await writeFile(join(root, `announcements/g${file}.txt`), `sure A${file}\nsure B${file}\n`)
    await ingestAll(context)
    for (let file = 1; file <= 10; file++) await takeAway(file)
    const { refused, difference } = await ingestAll(context)
    expect(refused).to.equal(undefined)
    expect(difference.filter(({ effect }) => effect === 'removed')).to.deep.equal([])
  })

  it('shows what a run would change, with what would be refused, and changes nothing', async () => {
    const context = await start()
    await ingestAll(context)
    await put(1, 'sure C\n')
    for (const file of [2, 3, 4]) await takeAway(file)
    const [rows, { sequence }] = [await auditRows(), await context.steps.store.stats()]
    const { difference, refused, outcomes } = await ingestAll(context, { dryRun: true })
    expect(difference.filter(({ effect }) => effect === 'added').map(({ iri }) => iri)).to.deep.equal([
      `${base}id/person/c1`,
    ])
    expect(difference.filter(({ effect }) => effect === 'removed')).to.have.length(8)
    expect(refused).to.deep.equal({ kind: 'person', removed: 8, of: 20 })
    expect(outcomes.filter(({ skipped }) => !skipped).map(({ file }) => file)).to.deep.equal(['f1.txt'])
    expect((await context.steps.store.stats()).sequence).to.equal(sequence)
    expect(await auditRows()).to.deep.equal(rows)
    expect((await ingestAll(context, { force: true })).difference.length).to.equal(difference.length)
  })

  it('works on a changed text once where little can go', async () => {
    const context = await start()
    await ingestAll(context)
    extracted.length = 0
    await put(1, 'sure A\n')
    await put(11, 'sure A\n')
    await ingestAll(context)
    expect(extracted).to.deep.equal(['f1', 'f11'])
  })

  it('writes nothing to the audit log when the record is only built again', async () => {
    await ingestAll(await start())
    const rows = await auditRows()
    expect(rows).to.have.length(10)
    await rm(join(root, 'state'), { recursive: true })
    const { difference } = await ingestAll(await start())
    expect(difference).to.have.length(20)
    expect(await auditRows()).to.deep.equal(rows)
  })
})
