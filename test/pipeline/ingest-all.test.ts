import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { createLog } from '../../src/log.ts'
import { ingestAll, ingestFiles, type IngestContext, type Run } from '../../src/pipeline/ingest-all.ts'
import type { FileOutcome, Outcome } from '../../src/pipeline/outcome.ts'
import { ProblemError } from '../../src/problem.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import { openSourceIndex } from '../../src/store/record/sources.ts'
import { base, graphOf, personIri, testSteps, unguarded } from './examples.ts'
import { union } from '../store/union.ts'

const clock = (): Date => new Date('2024-05-06T07:08:09Z')

describe('ingesting a folder', () => {
  let root = ''
  let folder = ''
  let state = ''
  let version = '1'
  let logged: string[] = []
  let kept: string[] = []
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'personalia-'))
    folder = join(root, 'announcements')
    state = join(root, 'state')
    await mkdir(folder)
    version = '1'
    logged = []
    kept = []
  })
  afterEach(() => rm(root, { recursive: true }))

  const put = (name: string, text: string | Uint8Array): Promise<void> => writeFile(join(folder, name), text)

  /** What a new process would work with. */
  async function start(): Promise<IngestContext> {
    const documents = { baseIri: base, licence: `${base}licence`, vocabularies: dataset() }
    const { store, record } = await openEmbeddedStore({ folder: state, clock, consolidate: union, documents })
    const index = await openSourceIndex<Outcome>(record, () => Promise.resolve(version))
    const log = createLog({ level: 'debug', clock, destination: { write: line => logged.push(line) } })
    return { folder, read: { kickers: [] }, steps: testSteps(store, kept), index, log, clock, ...unguarded }
  }

  const states = (run: Run | readonly FileOutcome[]): Record<string, string> =>
    Object.fromEntries(
      ('outcomes' in run ? run.outcomes : run).map(({ file, outcome, skipped }) => [
        file,
        skipped ? `${outcome.state}, skipped` : outcome.state,
      ]),
    )

  const persons = async ({ steps }: IngestContext): Promise<readonly string[]> =>
    [...(await steps.store.quads())]
      .filter(each => each.object.termType === 'Literal')
      .map(each => each.object.value)

  it('does what can be done with each file, whatever is wrong with others', async () => {
    await put('a.txt', 'sure Anna\nunsure Xena\n')
    await put('b.txt', Buffer.from('für', 'latin1'))
    await put('c.txt', 'sure Eve\n')
    await put('d.txt', '')
    await put('e.txt', 'nothing of the kind\n')
    await put('f.txt', 'sure Nemo\n')
    await put('g.txt', '---\ncolour: red\n---\nsure Gina\n')
    await put('h.txt', 'sure Ward\n')
    await put('h.meta.json', '{"published": "2021"}')
    await put('notes.pdf', 'no announcement')
    const context = await start()
    const { outcomes } = await ingestAll(context)
    expect(states(outcomes)).to.deep.equal({
      'a.txt': 'published',
      'b.txt': 'failed',
      'c.txt': 'rejected',
      'd.txt': 'failed',
      'e.txt': 'unpublished',
      'f.txt': 'unpublished',
      'g.txt': 'failed',
      'h.txt': 'published',
    })
    expect(await persons(context)).to.deep.equal(['Anna', 'Ward'])
    expect(kept).to.deep.equal(['a', 'h'])
    const [first] = outcomes
    const held = first?.outcome.state === 'published' ? first.outcome.heldBack[0] : undefined
    expect(held).to.include({ key: 'Xena', confidence: 0.5, outcome: 'review', reason: 'unsure' })
    expect(held?.decisionKey).to.equal('e29e17c7-df80be20')
  })

  it('does not do again what is done', async () => {
    await put('a.txt', 'sure Anna\n')
    await put('c.txt', 'sure Eve\n')
    await put('e.txt', 'nothing\n')
    await ingestAll(await start())
    const { steps, ...rest } = await start()
    const extract = () => Promise.reject(new Error('not to be called'))
    expect(states(await ingestAll({ ...rest, steps: { ...steps, extract } }))).to.deep.equal({
      'a.txt': 'published, skipped',
      'c.txt': 'rejected, skipped',
      'e.txt': 'unpublished, skipped',
    })
  })

  it('does again what changed: a file, its sidecar, the software or its tables', async () => {
    await put('a.txt', 'sure Anna\n')
    await put('b.txt', 'sure Berta\n')
    await ingestAll(await start())
    await put('a.txt', 'sure Annette\n')
    await put('b.meta.json', '{"title": "T"}')
    const context = await start()
    expect(states(await ingestAll(context))).to.deep.equal({ 'a.txt': 'published', 'b.txt': 'published' })
    expect(await persons(context)).to.deep.equal(['Annette', 'Berta'])
    version = '2'
    const [outcome] = (await ingestAll(await start())).outcomes
    expect(outcome?.skipped === false && outcome.outcome).to.include({ change: 'unchanged' })
  })

  it('does again what the store has lost', async () => {
    await put('a.txt', 'sure Anna\n')
    const before = await start()
    await ingestAll(before)
    await before.steps.store.dropGraph(graphOf('a'))
    const context = await start()
    expect(states(await ingestAll(context))).to.deep.equal({ 'a.txt': 'published' })
    expect(await persons(context)).to.deep.equal(['Anna'])
  })

  it('does everything again when the record is damaged', async () => {
    await put('a.txt', 'sure Anna\n')
    const before = await start()
    await ingestAll(before)
    await before.steps.store.close()
    await writeFile(join(state, 'record.sqlite'), 'broken')
    const context = await start()
    expect(states(await ingestAll(context))).to.deep.equal({ 'a.txt': 'published' })
    expect(await persons(context)).to.deep.equal(['Anna'])
  })

  it('drops what a removed file said, and finds a renamed one under its id', async () => {
    await put('a.txt', 'sure Anna\n')
    await put('b.txt', '---\nid: fixed\n---\nsure Berta\n')
    await ingestAll(await start())
    await rm(join(folder, 'a.txt'))
    await rm(join(folder, 'b.txt'))
    await put('c.txt', '---\nid: fixed\n---\nsure Berta\n')
    const context = await start()
    const [outcome] = (await ingestAll(context)).outcomes
    expect(outcome?.outcome).to.include({ state: 'published', change: 'unchanged', announcement: 'fixed' })
    expect((await context.steps.store.graphs()).map(graph => graph.value)).to.deep.equal([
      graphOf('fixed').value,
    ])
  })

  it('keeps what was published while a correction is at fault', async () => {
    await put('a.txt', 'sure Anna\n')
    await put('b.txt', 'sure Berta\n')
    await ingestAll(await start())
    await put('a.txt', 'sure Eve\n')
    await put('b.txt', '---\nid: [\n---\nsure Bea\n')
    const context = await start()
    expect(states(await ingestAll(context))).to.deep.equal({ 'a.txt': 'rejected', 'b.txt': 'failed' })
    expect(await persons(context)).to.deep.equal(['Anna', 'Berta'])
    expect(await persons(await start())).to.deep.equal(['Anna', 'Berta'])
  })

  it('withdraws what a correction says no more', async () => {
    await put('a.txt', 'sure Anna\n')
    await ingestAll(await start())
    await put('a.txt', 'unsure Anna\n')
    const context = await start()
    expect(states(await ingestAll(context))).to.deep.equal({ 'a.txt': 'unpublished' })
    expect(await context.steps.store.graphs()).to.deep.equal([])
  })

  it('refuses the second of two files with one id', async () => {
    await put('001_a.txt', 'sure Anna\n')
    await put('002_a.txt', 'sure Berta\n')
    const context = await start()
    const { outcomes } = await ingestAll(context)
    expect(states(outcomes)).to.deep.equal({ '001_a.txt': 'published', '002_a.txt': 'failed' })
    expect(outcomes[1]?.outcome).to.include({ slug: 'announcement-duplicate' })
    expect(await persons(context)).to.deep.equal(['Anna'])
  })

  it('goes on after a bug, and logs where it is without what the text says', async () => {
    await put('a.txt', 'crash\nsure Anna\n')
    await put('b.txt', 'sure Berta\n')
    const { outcomes } = await ingestAll(await start())
    expect(states(outcomes)).to.deep.equal({ 'a.txt': 'failed', 'b.txt': 'published' })
    expect(outcomes[0]?.outcome).to.include({ slug: 'internal' })
    expect(logged.join('')).to.include('TypeError at').and.not.include('Anna')
  })

  it('stops when the store fails: that is no fault of a file', async () => {
    await put('a.txt', 'sure Anna\n')
    const context = await start()
    context.steps.store.replaceGraph = () =>
      Promise.reject(new ProblemError('store-unavailable', 'disk full'))
    const error: unknown = await ingestAll(context).catch((reason: unknown) => reason)
    expect(error).to.be.instanceOf(ProblemError).and.include({ slug: 'store-unavailable' })
  })

  it('tells how far it is', async () => {
    await put('a.txt', 'sure Anna\n')
    await put('b.txt', 'x')
    const seen: string[] = []
    await ingestAll(await start(), { progress: (done, total) => seen.push(`${done}/${total}`) })
    expect(seen).to.deep.equal(['1/2', '2/2'])
  })

  it('makes the folder where there is none', async () => {
    await rm(folder, { recursive: true })
    expect(await ingestAll(await start())).to.deep.equal({ outcomes: [], difference: [] })
  })

  describe('single files', () => {
    it('from elsewhere are copied into the folder with their sidecar, unless they are at fault', async () => {
      await writeFile(join(root, 'good.txt'), 'sure Anna\n')
      await writeFile(join(root, 'good.meta.json'), '{"published": "2021"}')
      await writeFile(join(root, 'bad.txt'), 'sure Eve\n')
      const context = await start()
      const { outcomes } = await ingestFiles(
        [join(root, 'good.txt'), join(root, 'bad.txt'), join(root, 'no.txt')],
        context,
      )
      expect(states(outcomes)).to.deep.equal({
        'good.txt': 'published',
        'bad.txt': 'rejected',
        'no.txt': 'failed',
      })
      expect((await readdir(folder)).sort()).to.deep.equal(['good.meta.json', 'good.txt'])
      expect(await readFile(join(folder, 'good.txt'), 'utf8')).to.equal('sure Anna\n')
      expect(states(await ingestAll(await start()))).to.deep.equal({ 'good.txt': 'published, skipped' })
    })

    it('of the folder leave the others alone', async () => {
      await put('a.txt', 'sure Anna\n')
      await put('b.txt', 'sure Berta\n')
      await ingestAll(await start())
      await put('a.txt', 'sure Annette\n')
      const context = await start()
      expect(states(await ingestFiles([join(folder, 'a.txt')], context))).to.deep.equal({
        'a.txt': 'published',
      })
      expect(await persons(context)).to.deep.equal(['Annette', 'Berta'])
      expect((await context.steps.store.describe(personIri('Berta'))).size).to.be.above(0)
    })
  })
})
