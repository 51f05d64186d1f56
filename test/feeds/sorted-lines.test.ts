import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import fc from 'fast-check'
import { lineSorter } from '../../src/feeds/sorted-lines.ts'

describe('sorting more lines than fit into memory', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personalia-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  async function sorted(lines: readonly string[], capacity: number): Promise<readonly string[]> {
    const sorter = lineSorter(join(folder, 'lines'), capacity)
    for (const line of lines) await sorter.add(line)
    const found: string[] = []
    for await (const line of sorter.sorted()) found.push(line)
    return found
  }
  const byBytes = (lines: readonly string[]): readonly string[] =>
    [...new Set(lines)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))

  it('gives each line once in the order of bytes, whatever fits', async () => {
    const line = fc.string({ unit: 'grapheme' }).map(text => `${text.replace(/[\r\n]/g, '')}\n`)
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 60 }), async (lines, capacity) => {
        expect(await sorted(lines, capacity)).to.deep.equal(byBytes(lines))
      }),
      { numRuns: 60 },
    )
  })

  it('has another order than JavaScript beyond U+FFFF', async () => {
    const lines = ['\u{1F600}\n', '\uFFFD\n', 'z\u2028z\n']
    expect(await sorted(lines, 1)).to.deep.equal(['z\u2028z\n', '\uFFFD\n', '\u{1F600}\n'])
  })

  it('takes whole lines several at a time', async () => {
    expect(await sorted(['b\na\n', 'c\na\n'], 1)).to.deep.equal(['a\n', 'b\n', 'c\n'])
  })

  it('leaves nothing beside it', async () => {
    await sorted(['b\n', 'a\n', 'c\n'], 1)
    expect(await readdir(folder)).to.deep.equal([])
  })
})
