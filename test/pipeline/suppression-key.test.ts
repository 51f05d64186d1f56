import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { readSuppressionKey } from '../../src/pipeline/suppression-key.ts'
import { ProblemError } from '../../src/problem.ts'

describe('the key of the suppression list', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personalia-'))
    await writeFile(join(folder, 'key'), 'sixteen characters and more\n')
    await writeFile(join(folder, 'short'), 'fifteen at most\n')
  })
  after(() => rm(folder, { recursive: true }))

  const fault = async (value: string): Promise<string> => {
    const error: unknown = await readSuppressionKey(value).catch((thrown: unknown) => thrown)
    return error instanceof ProblemError && error.slug === 'suppression-key' ? error.message : 'none'
  }

  it('is the value, or the content of the file of that name', async () => {
    expect(await readSuppressionKey(undefined)).to.equal(undefined)
    expect(await readSuppressionKey('exactly 16 chars')).to.equal('exactly 16 chars')
    expect(await readSuppressionKey(join(folder, 'key'))).to.equal('sixteen characters and more')
    expect(await readSuppressionKey('x'.repeat(5000))).to.have.length(5000)
  })

  it('is refused when it is too short, and never told', async () => {
    for (const value of ['fifteen letters', join(folder, 'short'), 'no/such']) {
      expect(await fault(value))
        .to.include('16 characters')
        .and.not.include(value)
    }
  })
})
