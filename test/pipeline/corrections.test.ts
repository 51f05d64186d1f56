import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { keyId } from '../../src/correction/suppression.ts'
import { openCorrectionFiles, type CorrectionFiles } from '../../src/pipeline/correction-files.ts'
import { corrections, type Corrections } from '../../src/pipeline/corrections.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import { ProblemError } from '../../src/problem.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import { union } from '../store/union.ts'
import { base, graphOf, testSteps } from './examples.ts'

const time = '2024-05-06T07:08:09.000Z'
const clock = (): Date => new Date(time)
const row = {
  announcement: 'a',
  action: 'withdraw',
  reviewer: '',
  time,
  because: 'asked by Ada Quell',
} as const
const secret = 'a key for tests, long enough'

describe('corrections on the way of an announcement', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personalia-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  /** As another process sees them. */
  const open = (): Promise<CorrectionFiles> => openCorrectionFiles(folder, join(folder, 'lock'))
  const stepOf = (files: CorrectionFiles, key?: string): Corrections =>
    corrections(files, key, {
      sightingOf: () => ({ names: [], organizations: [], announcement: '', text: '' }),
      subjectsOf: () => new Map(),
      isToldBy: () => false,
    })

  it('are what any process decided', async () => {
    const [here, there] = [await open(), await open()]
    const step = stepOf(here)
    const version = await step.refresh()
    expect(step.withdrawal('a')).to.equal(undefined)
    await there.withdraw(row)
    expect(await step.ifStill(version, () => Promise.resolve('done'))).to.equal(undefined)
    expect(await step.ifStill(await step.refresh(), () => Promise.resolve('done'))).to.equal('done')
    expect(step.withdrawal('a')).to.deep.equal(row)
  })

  it('count also when they are decided while the announcement is worked on', async () => {
    const [here, there] = [await open(), await open()]
    const documents = { baseIri: base, licence: `${base}licence`, vocabularies: dataset() }
    const { store } = await openEmbeddedStore({
      folder: join(folder, 'state'),
      clock,
      consolidate: union,
      documents,
    })
    const steps = testSteps(store)
    let looks = 0
    const { outcome } = await ingest(
      { id: 'a', text: 'sure Ada', headline: { start: 0, end: 0 }, language: 'de' },
      {
        ...steps,
        corrections: stepOf(here),
        gate: async quads => {
          looks += 1
          await there.withdraw(row)
          return steps.gate(quads)
        },
      },
    )
    expect(looks).to.equal(1)
    expect(outcome).to.include({ state: 'unpublished', reason: 'withdrawn' })
    expect(await store.revision(graphOf('a'))).to.equal(undefined)
    await store.close()
  })

  it('stop everything where the key of the suppression list is missing or another one', async () => {
    const files = await open()
    await stepOf(files).refresh()
    const hashed = { circumstance: 'text', hash: 'a'.repeat(64), key: keyId(secret), time } as const
    await files.suppress([hashed, { ...hashed, time: '2025-01-01T00:00:00Z' }])
    expect(files.known().suppressed).to.have.length(1)
    for (const key of [undefined, 'another key, long enough']) {
      const error: unknown = await stepOf(files, key)
        .refresh()
        .catch((thrown: unknown) => thrown)
      expect(error).to.be.instanceOf(ProblemError).and.include({ slug: 'suppression-key' })
    }
    await stepOf(files, secret).refresh()
  })

  it('lose a name from their reasons, in the audit log too', async () => {
    const files = await open()
    await files.withdraw(row)
    await files.log([
      {
        time,
        command: 'withdraw',
        reviewer: '',
        about: 'announcement/a',
        changes: '',
        counts: '',
        because: row.because,
      },
    ])
    await files.reword(words => words.replace('Ada Quell', '█████████'))
    for (const name of ['withdrawals.tsv', 'audit.tsv']) {
      expect(await readFile(join(folder, name), 'utf8'))
        .to.include('asked by █████████\n')
        .and.not.include('Quell')
    }
    expect((await open()).known().withdrawals.get('a')?.because).to.equal('asked by █████████')
    await files.withdraw({ ...row, action: 'undo' })
    expect((await open()).known().withdrawals.size).to.equal(0)
  })

  it('say which line of a table is broken', async () => {
    const files = await open()
    await files.withdraw(row)
    const text = await readFile(join(folder, 'withdrawals.tsv'), 'utf8')
    await rm(join(folder, 'withdrawals.tsv'))
    await writeFile(join(folder, 'withdrawals.tsv'), text.replace('withdraw\t', 'delete\t'))
    const error: unknown = await open().catch((thrown: unknown) => thrown)
    expect(error).to.be.instanceOf(ProblemError).and.include({ slug: 'data-table' })
    expect(String(error)).to.include('withdrawals.tsv:3')
  })
})
