import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { run } from './support/process.ts'
import { root, shared } from './support/published.ts'

/** The annotated documents that the project is measured against; they are not part of it. */
const corpus = join(shared, 'corpus')

interface Score {
  readonly documents: number
  readonly dates: unknown
  readonly autoPublish: unknown
  readonly categories: Readonly<Record<string, { readonly F1: number }>>
  readonly accuracy: Readonly<Record<string, { readonly acc: number }>>
}

describe('extraction, measured', () => {
  let predictions: string
  let ids: string

  before(async () => {
    predictions = await mkdtemp(join(tmpdir(), 'personalia-score-'))
    ids = join(predictions, 'ids')
    const texts = (await readdir(corpus))
      .filter(name => name.endsWith('.txt'))
      .map(name => join(corpus, name))
    await run(
      'node',
      ['--import', 'tsx', 'src/main.ts', 'extract', '--format', 'gold', '--out', predictions, ...texts],
      root,
    )
  })

  after(() => rm(predictions, { recursive: true }))

  it('finds in the first announcement what a reader finds', async () => {
    const { categories, accuracy } = await score('000')
    expect(categories['persons']?.F1).to.equal(1)
    expect(categories['membership:+kind+start']?.F1).to.be.at.least(0.9)
    expect(accuracy['evidence']?.acc).to.equal(1)
  })

  it('quotes every document as it is', async () => {
    const { accuracy } = await score()
    expect(accuracy['evidence']?.acc).to.equal(1)
  })

  it('is measured by `evaluate` as by the scorer of the documents', async () => {
    const arguments_ = ['--import', 'tsx', 'src/main.ts', 'evaluate', corpus, '--json']
    const ours = JSON.parse(await run('node', arguments_, root)) as Score
    const theirs = await score()
    for (const member of ['documents', 'categories', 'dates', 'accuracy', 'autoPublish'] as const) {
      expect(ours[member], member).to.deep.equal(theirs[member])
    }
  })

  async function score(...only: readonly string[]): Promise<Score> {
    await writeFile(ids, only.join('\n'))
    const filter = only.length > 0 ? ['--ids', ids] : []
    const args = [join(corpus, 'score.mjs'), corpus, predictions, '--json', ...filter]
    return JSON.parse(await run('node', args, root)) as Score
  }
})
