import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { stageForTests, type Result } from './stage.ts'

describe('personalia withdraw, hide, unhide and erase', () => {
  const stage = stageForTests()
  beforeEach(async () => {
    stage.publish = false
    await mkdir(join(stage.folder, 'announcements'))
    await writeFile(join(stage.folder, 'announcements/a.txt'), 'sure Anna\nsure Bea\n')
  })

  const personalia = (...argv: readonly string[]): Promise<Result> =>
    stage.personalia(argv, { PERSONALIA_REVIEWER: 'editor 7' })
  const table = (name: string): Promise<string> => readFile(join(stage.folder, name), 'utf8').catch(() => '')

  it('withdraws an announcement with its reason, and brings it back', async () => {
    const { code, out } = await personalia('withdraw', 'a', '--because', 'issued by mistake')
    expect(code).to.equal(0)
    expect(out).to.match(/^Withdrawn\.\nDifference: none$/mu)
    expect(await table('withdrawals.tsv')).to.match(/^a\twithdraw\teditor 7\t\S+\tissued by mistake$/mu)
    const undone = await personalia('withdraw', 'a', '--undo')
    expect(undone.out).to.include('Published again.\nDifference: persons +2\n')
    expect(undone.out).to.include('added: 2').and.include('id/person/anna')
  })

  it('hides a statement by its key, and shows it again', async () => {
    await writeFile(join(stage.folder, 'announcements/a.txt'), 'sure Anna\nunsure Bea\n')
    const { out: list } = await personalia('review', 'list', '--json')
    const [waiting] = JSON.parse(list) as { heldBack: { decisionKey: string }[] }[]
    const key = waiting?.heldBack[0]?.decisionKey ?? ''
    await personalia('review', 'accept', key)
    const { code, out } = await personalia('hide', key, '--because', 'objection 3')
    expect({ code, done: out.split('\n')[0] }).to.deep.equal({ code: 0, done: 'Hidden.' })
    expect(out).to.include('persons -1')
    expect((await personalia('unhide', key)).out)
      .to.include('Shown again.')
      .and.include('persons +1')
  })

  it('says what is wrong with a call, and writes nothing', async () => {
    const calls: readonly (readonly [readonly string[], number, RegExp])[] = [
      [['withdraw'], 2, /ANNOUNCEMENT is missing/u],
      [['withdraw', 'a', 'b'], 2, /one at a time/u],
      [['withdraw', 'b'], 4, /no announcement with the id b/u],
      [['withdraw', 'a', '--undo'], 1, /a is not withdrawn/u],
      [['hide', 'membership/zzzzzzzzzz'], 4, /no membership with the id/u],
      [['hide', 'org/x'], 2, /no membership, person or event/u],
      [['unhide', 'membership/zzzzzzzzzz'], 1, /is not hidden[^]*Hidden are: none/u],
      [['erase'], 2, /erase takes one person, or --again/u],
      [['erase', 'person/zzzzzzzzzz', '--again'], 2, /erase takes one person, or --again/u],
      [['erase', 'person/zzzzzzzzzz'], 3, /Suppression key missing/u],
    ]
    for (const [argv, code, message] of calls) {
      const result = await personalia(...argv)
      expect(result.err, argv.join(' ')).to.match(message)
      expect(result.code, argv.join(' ')).to.equal(code)
    }
    for (const name of ['withdrawals.tsv', 'hidden.tsv', 'suppression.tsv'])
      expect(await table(name)).to.equal('')
  })
})
