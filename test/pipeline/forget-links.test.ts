import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { forgetLinks } from '../../src/pipeline/forget-links.ts'

const header = '# Who is who.\nthing\ttarget\tbecause\treviewer\ttime\n'
const row = (id: string, target: string) => `person/${id}\t${target}\tcompared\tR\t2026-01-01\n`

describe('links of erased persons', () => {
  let folder = ''
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personalia-'))
  })
  after(() => rm(folder, { recursive: true }))

  it('go, and those of others stay', async () => {
    const file = join(folder, 'links.tsv')
    await writeFile(file, header + row('a1', 'Q1') + row('a11', 'Q2') + row('a1', 'gnd:118540238'))
    await forgetLinks(file, new Set(['a1', 'm1']))
    expect(await readFile(file, 'utf8')).to.equal(header + row('a11', 'Q2'))
  })

  it('need not be there', async () => {
    await forgetLinks(join(folder, 'nothing.tsv'), new Set(['a1']))
  })
})
