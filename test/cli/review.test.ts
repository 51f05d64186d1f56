import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { stageForTests, type Result } from './stage.ts'

describe('personalia review', () => {
  const stage = stageForTests()
  beforeEach(async () => {
    await mkdir(join(stage.folder, 'announcements'))
    await writeFile(join(stage.folder, 'announcements/a.txt'), 'sure Anna\nunsure Xena\nunsure Yara\n')
  })

  const review = (...argv: readonly string[]): Promise<Result> =>
    stage.personalia(['review', ...argv], { PERSONALIA_REVIEWER: 'editor 7' })

  const decisions = (): Promise<string> => readFile(join(stage.folder, 'decisions/a.tsv'), 'utf8')

  async function keys(): Promise<readonly string[]> {
    const { out } = await review('list', '--json')
    const [waiting] = JSON.parse(out) as { heldBack: { decisionKey: string }[] }[]
    return waiting?.heldBack.map(({ decisionKey }) => decisionKey) ?? []
  }

  it('lists what waits with its reasons and without names', async () => {
    const { code, out } = await review('list')
    expect(code).to.equal(0)
    expect(out.trim().split('\n')).to.have.length(2)
    expect(out).to.match(
      /^[0-9a-f]{8}-[0-9a-f]{8} {2}0\.50 {2}review {2}membership {2}a: confidence 0\.50 is below 0\.9$/mu,
    )
    expect(out).not.to.match(/Xena|Yara/u)
  })

  it('shows a statement, by the beginning of its key', async () => {
    const [key = ''] = await keys()
    const { code, out } = await review('show', key.slice(0, 12))
    expect(code).to.equal(0)
    expect(out).to.include(key).and.include('unsure Xena').and.include('0.50')
  })

  it('keeps a decision as one line with reviewer, time and reason', async () => {
    const [key = ''] = await keys()
    const { code, out } = await review('unsure', key, '--because', 'the source\tis old')
    expect({ code, out }).to.deep.equal({ code: 0, out: `Left open: ${key}\n` })
    const line = (await decisions()).trim().split('\n').at(-1) ?? ''
    expect(line.split('\t').slice(0, 2)).to.deep.equal([key, 'unsure'])
    expect(line).to.include('editor 7\t2024-05-06T07:08:09.000Z\tthe source is old')
  })

  it('publishes what is accepted and drops what is rejected', async () => {
    const [first = '', second = ''] = await keys()
    expect((await review('accept', first)).code).to.equal(0)
    expect((await review('reject', second)).code).to.equal(0)
    expect((await review('list')).out).to.equal('Nothing waits for review.\n')
  })

  it('takes values with --set and as further arguments', async () => {
    const [key = ''] = await keys()
    const { code } = await review('edit', key, '--set', 'start=2020-01', '--set', 'status=ended', 'end=2023')
    expect(code).to.equal(0)
    expect(await decisions()).to.include('\tstart=2020-01; status=ended; end=2023\t')
    expect((await review('show', key)).out)
      .to.include('decided: edit by editor 7')
      .and.include('start = 2020-01')
  })

  it('says what is wrong with a call, and writes nothing', async () => {
    const [key = ''] = await keys()
    const calls: readonly (readonly [readonly string[], number, RegExp])[] = [
      [['muse'], 2, /unknown action "muse"/u],
      [['show'], 2, /show takes one key/u],
      [['show', 'xyz'], 2, /"xyz" is no key/u],
      [['show', '00000000-0000'], 4, /no statement has a key/u],
      [['accept', key.slice(0, 4)], 2, /3 keys begin with/u],
      [['accept', key, 'start=2020'], 2, /accept takes no values/u],
      [['edit', key], 2, /at least one FIELD=VALUE/u],
      [['edit', key, 'start=soon'], 2, /start: "soon" is not YYYY/u],
      [['edit', key, 'colour=red'], 2, /no FIELD=VALUE[^]*Fields of a membership: role/u],
      [['edit', key, 'role=amt'], 2, /role: "amt" is not a role concept: amtsleitung/u],
      [['edit', key, 'start=2021', 'end=2020'], 2, /begin on 2021-01-01 or later and end on 2020-12-31/u],
    ]
    for (const [argv, code, message] of calls) {
      const result = await review(...argv)
      expect(result.err, argv.join(' ')).to.match(message)
      expect(result.code, argv.join(' ')).to.equal(code)
    }
    expect(await decisions().catch(() => 'none')).to.equal('none')
  })

  it('wants to know who decides', async () => {
    const [key = ''] = await keys()
    const { code, err } = await stage.personalia(['review', 'accept', key])
    expect(code).to.equal(2)
    expect(err).to.include('--reviewer')
  })
})
