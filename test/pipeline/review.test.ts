import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { createLog } from '../../src/log.ts'
import type { Extractor } from '../../src/model/extraction.ts'
import type { Verdict } from '../../src/review/decision.ts'
import { decisionsIn } from '../../src/pipeline/decisions.ts'
import { ingestAll } from '../../src/pipeline/ingest-all.ts'
import type { Outcome } from '../../src/pipeline/outcome.ts'
import { reviewDesk, type ReviewContext } from '../../src/pipeline/review.ts'
import { thresholdRule, undecidedRule, type Rule } from '../../src/pipeline/sort.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { openEmbeddedStore } from '../../src/store/embedded.ts'
import { openSourceIndex } from '../../src/store/record/sources.ts'
import { base, extractLines, testSteps, unguarded } from './examples.ts'
import { union } from '../store/union.ts'

const clock = (): Date => new Date('2024-05-06T07:08:09Z')

/** What the publication table withholds. */
const partyRule: Rule =
  () =>
  ({ key }) =>
    key === 'Party' ? { outcome: 'withhold', reason: 'a party office' } : undefined

describe('reviewing', () => {
  let root = ''
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'personalia-'))
    await mkdir(join(root, 'announcements'))
  })
  afterEach(() => rm(root, { recursive: true }))

  const put = (text: string): Promise<void> => writeFile(join(root, 'announcements/a.txt'), text)

  /** A new process, with another extractor if need be. */
  async function start(extract: Extractor = extractLines, version = '1'): Promise<ReviewContext> {
    const documents = { baseIri: base, licence: `${base}licence`, vocabularies: dataset() }
    const { store, record } = await openEmbeddedStore({
      folder: join(root, 'state'),
      clock,
      consolidate: union,
      documents,
    })
    const index = await openSourceIndex<Outcome>(record, () => Promise.resolve(version))
    const steps = {
      ...testSteps(store),
      extract,
      decisions: decisionsIn(join(root, 'decisions')),
      rules: [undecidedRule, partyRule, thresholdRule(0.9)],
    }
    return {
      folder: join(root, 'announcements'),
      read: { kickers: [] },
      steps,
      index,
      log: createLog({ level: 'silent', clock }),
      vocabulary: { roles: new Map(), organizationTypes: new Map() },
      clock,
      ...unguarded,
    }
  }

  const names = async ({ steps }: ReviewContext): Promise<readonly string[]> =>
    [...(await steps.store.quads())]
      .filter(each => each.object.termType === 'Literal')
      .map(each => each.object.value)

  /** Decides on the statement of this key in the extraction. */
  async function decide(context: ReviewContext, verdict: Verdict, key: string) {
    const desk = reviewDesk(context)
    const { heldBack } = (await desk.waiting())[0] ?? { heldBack: [] }
    const found = heldBack.find(each => each.key === key)?.decisionKey ?? key
    return desk.rule({ key: found, verdict, assignments: [], reviewer: 'r', reason: '' })
  }

  /** The extractor after it became sure of everything. */
  const surer: Extractor = async announcement => {
    const extraction = await extractLines(announcement)
    return { ...extraction, statements: extraction.statements.map(each => ({ ...each, confidence: 1 })) }
  }

  it('publishes what is accepted at once, and again in a new store', async () => {
    await put('unsure Xena\n')
    const context = await start()
    await ingestAll(context)
    expect(await names(context)).to.deep.equal([])
    expect(await decide(context, 'accept', 'Xena')).to.include({ state: 'recorded', held: undefined })
    expect(await names(context)).to.deep.equal(['Xena'])
    await rm(join(root, 'state'), { recursive: true })
    const again = await start()
    await ingestAll(again)
    expect(await names(again)).to.deep.equal(['Xena'])
  })

  it('does not bring back what was rejected, however sure the extractor is', async () => {
    await put('sure Anna\nunsure Xena\n')
    const before = await start()
    await decide(before, 'reject', 'Xena')
    const after = await start(surer, '2')
    const [outcome] = (await ingestAll(after)).outcomes
    expect(await names(after)).to.deep.equal(['Anna'])
    expect(outcome?.outcome.state === 'published' && outcome.outcome.heldBack).to.deep.equal([])
  })

  it('holds back what an editor is unsure of, however sure the extractor is', async () => {
    await put('sure Anna\nunsure Xena\n')
    await decide(await start(), 'unsure', 'Xena')
    const after = await start(surer, '2')
    await ingestAll(after)
    expect(await names(after)).to.deep.equal(['Anna'])
    expect((await reviewDesk(after).waiting())[0]?.heldBack[0]).to.include({
      outcome: 'review',
      reason: 'an editor looked at it and is not sure',
    })
  })

  it('refuses to publish what the table withholds, and writes nothing', async () => {
    await put('sure Party\n')
    expect(await decide(await start(), 'accept', 'Party')).to.deep.equal({
      state: 'refused',
      reason: 'data/publication.tsv withholds it: a party office',
    })
    expect(await readFile(join(root, 'decisions/a.tsv'), 'utf8').catch(() => 'none')).to.equal('none')
  })

  it('reports a decision that lost its text, until it is closed', async () => {
    await put('unsure Xena\n')
    const context = await start()
    await decide(context, 'accept', 'Xena')
    await put('unsure Xenia\n')
    const [outcome] = (await ingestAll(context)).outcomes
    const [remark] = outcome?.outcome.state === 'unpublished' ? outcome.outcome.remarks : []
    expect(remark).to.include({
      verdict: 'accept',
      state: 'orphaned',
      reason: 'the text has been changed since',
    })
    const closed = await decide(context, 'reject', remark?.key ?? '')
    expect(closed.state).to.equal('recorded')
    expect((await reviewDesk(context).waiting())[0]?.remarks).to.deep.equal([])
  })

  it('notices decisions that came with the data folder', async () => {
    await put('unsure Xena\n')
    const context = await start()
    await decide(context, 'accept', 'Xena')
    const file = join(root, 'decisions/a.tsv')
    const shipped = await readFile(file, 'utf8')
    await rm(file)
    await ingestAll(context)
    expect(await names(context)).to.deep.equal([])
    await writeFile(file, shipped)
    await ingestAll(context)
    expect(await names(context)).to.deep.equal(['Xena'])
  })
})
