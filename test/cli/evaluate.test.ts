import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { stageForTests } from './stage.ts'

describe('personalia evaluate', () => {
  const stage = stageForTests()
  let folder = ''
  beforeEach(async () => {
    folder = join(stage.folder, 'gold')
    await mkdir(folder)
  })

  const document = async (name: string, text: string, gold: unknown): Promise<void> => {
    await writeFile(join(folder, `${name}.txt`), text)
    await writeFile(join(folder, `${name}.gold.json`), JSON.stringify(gold))
  }
  const anna = { persons: [{ id: 'p1', name: 'Anna', mentions: ['Anna'] }] }

  it('prints the measure of a folder', async () => {
    await document('1', 'sure Anna', anna)
    await document('2', 'nothing', {})
    const { code, out } = await stage.personalia(['evaluate', folder])
    expect(code).to.equal(0)
    expect(out).to.match(/^2 documents, \d+\.\d ms each/u)
    expect(out).to.match(
      /^persons +1\.000 +0\.000 +0\.000 +0\/1\/0$|^persons +0\.000 +0\.000 +0\.000 +0\/1\/0$/mu,
    )
    expect(out).to.match(/^test +0\/1 +0\.000/mu)
    expect(out).to.include('confidence ≥ 0.9: n 1')
    expect(out).to.include('leave one document out')
  })

  it('prints one JSON object, with the mistakes where they are asked for', async () => {
    await document('1', 'sure Anna', anna)
    const { out } = await stage.personalia(['evaluate', folder, '--json', '--errors'])
    const { documents, mistakes } = JSON.parse(out) as {
      documents: number
      mistakes: { mistakes: object[] }[]
    }
    expect(documents).to.equal(1)
    expect(mistakes[0]?.mistakes[0]).to.include({ kind: 'missed', what: 'Anna', sentence: 'sure Anna' })
  })

  it('lists each mistake with its sentence', async () => {
    await document('1', 'sure Anna', anna)
    const { out } = await stage.personalia(['evaluate', folder, '--errors'])
    expect(out).to.include('== 1: 2 mistakes\n  missed, person: Anna\n      „sure Anna“')
  })

  it('writes how often each rule is right', async () => {
    await document('1', 'sure Anna', {})
    const table = join(stage.folder, 'calibration/rules.tsv')
    expect((await stage.personalia(['evaluate', folder, '--calibrate', table])).code).to.equal(0)
    expect(await readFile(table, 'utf8')).to.match(
      /\nrule\torganization\tbegin\thits\ttotal\ntest\tnone\tabsent\t0\t1\n$/u,
    )
  })

  it('says what is wrong with the documents', async () => {
    expect(await stage.personalia(['evaluate', folder])).to.include({ code: 4 })
    expect((await stage.personalia(['evaluate', join(folder, 'none')])).err).to.include('cannot be read')
    await document('1', 'sure Anna', { persons: [{ id: 'p1' }] })
    const { code, err } = await stage.personalia(['evaluate', folder])
    expect(code).to.equal(3)
    expect(err).to.match(/1\.gold\.json: persons\.0\.name/u)
    await writeFile(join(folder, '1.gold.json'), '{')
    expect((await stage.personalia(['evaluate', folder])).err).to.include('1.gold.json')
  })
})
