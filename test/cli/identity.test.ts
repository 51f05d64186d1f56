import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { base } from '../pipeline/examples.ts'
import { type Result, stageForTests } from './stage.ts'

const ids = `type\tid\tannouncement\tkey\tstatus\tdays
person\taaaaaaaaaa\ta\tada wenzel\tactive
membership\taaaaaaaaam\ta\taaaaaaaaaa stadt-x leitung 2020\tactive\t2020-01-01 2020-12-31 - -
person\tbbbbbbbbbb\tb\tada wenzel-ott\tactive
membership\tbbbbbbbbbm\tb\tbbbbbbbbbb stadt-x leitung 2020\tactive\t2020-01-01 2020-12-31 - -
person\taaaaaaaaaa\tc\tada wenzel\tactive
membership\taaaaaaaaam\tc\taaaaaaaaaa stadt-x leitung 2020\tactive\t2020-01-01 2020-12-31 - -
`

describe('personalia identity', () => {
  const stage = stageForTests()
  beforeEach(() => writeFile(join(stage.folder, 'ids.tsv'), ids))

  const identity = (...argv: readonly string[]): Promise<Result> =>
    stage.personalia(['identity', ...argv], { PERSONALIA_REVIEWER: 'editor 7' })
  const because = ['--because', 'register of marriages'] as const

  it('lists candidates with score and evidence, names only where they may be shown', async () => {
    const { code, out } = await identity('candidates')
    expect(code).to.equal(0)
    expect(out)
      .to.match(/^0\.\d\d {2}aaaaaaaaaa {2}bbbbbbbbbb\n/u)
      .and.include('same office at one time: stadt-x leitung')
    expect(out).not.to.include('wenzel')
    expect((await identity('candidates', '--json')).out).not.to.include('wenzel')
    expect((await identity('candidates', '--show-names')).out).to.include('bbbbbbbbbb (ada wenzel-ott)')
  })

  it('merges, lists and takes back, with reviewer, time and reason in the table', async () => {
    const merged = await identity('merge', 'bbbbbbbbbb', 'aaaaaaaaaa', ...because)
    expect(merged.code).to.equal(0)
    expect(merged.out).to.include(
      '1  person bbbbbbbbbb is aaaaaaaaaa\n1  membership bbbbbbbbbm is aaaaaaaaam\n',
    )
    const table = await readFile(join(stage.folder, 'identities.tsv'), 'utf8')
    expect(table).to.include(
      '1\tmerge\tperson\tbbbbbbbbbb\t\taaaaaaaaaa\tregister of marriages\teditor 7\t2024-05-06T07:08:09.000Z\n',
    )
    expect((await identity('candidates')).out).to.equal('Nobody looks like somebody else.\n')
    expect((await identity('undo', '1', ...because)).out).to.include('2  decision 1 undone\n')
    const { out } = await identity('list')
    expect(out.split('\n')[0]).to.equal(
      '1  person bbbbbbbbbb is aaaaaaaaaa (undone), by editor 7 on 2024-05-06: register of marriages',
    )
    expect((await readFile(join(stage.folder, 'identities.tsv'), 'utf8')).startsWith(table)).to.equal(true)
  })

  it('splits, and takes ids as paths and IRIs', async () => {
    const { code, out } = await identity('split', `${base}id/person/aaaaaaaaaa`, 'announcement/c', ...because)
    expect(code).to.equal(0)
    expect(out).to.match(/^1 {2}person aaaaaaaaaa is [0-9a-z]{10} in c\n1 {2}membership aaaaaaaaam is /u)
  })

  it('says that nothing was decided', async () => {
    expect((await identity('list')).out).to.equal('Nothing was decided.\n')
    expect((await identity('list', '--json')).out).to.equal('[]\n')
  })

  for (const [what, argv, code, message] of [
    ['an unknown action', ['marry', 'a', 'b'], 2, 'Actions: candidates, list, merge, split, undo'],
    ['what every object has', ['constructor'], 2, 'unknown action'],
    ['too few ids', ['merge', 'aaaaaaaaaa', ...because], 2, 'merge takes RETIRED SURVIVING'],
    ['no reason', ['merge', 'bbbbbbbbbb', 'aaaaaaaaaa'], 2, '--because'],
    ['no number', ['undo', 'first', ...because], 2, '"first" is no number of a decision'],
    [
      'an IRI of others',
      ['merge', 'https://other.example/id/person/x', 'aaaaaaaaaa', ...because],
      2,
      'is no id of ours',
    ],
    [
      'an unknown id',
      ['merge', 'zzzzzzzzzz', 'aaaaaaaaaa', ...because],
      4,
      'no person or membership has the id',
    ],
    ['an unknown number', ['undo', '9', ...because], 4, 'there is no decision 9'],
    ['a contradiction', ['merge', 'aaaaaaaaaa', 'aaaaaaaaaa', ...because], 1, 'cannot be merged with itself'],
  ] as const) {
    it(`refuses ${what}, and writes nothing`, async () => {
      const { code: found, err } = await identity(...argv)
      expect(found).to.equal(code)
      expect(err).to.include(message)
      expect((await identity('list')).out).to.equal('Nothing was decided.\n')
    })
  }

  it('asks who decides', async () => {
    const { code, err } = await stage.personalia([
      'identity',
      'merge',
      'bbbbbbbbbb',
      'aaaaaaaaaa',
      ...because,
    ])
    expect(code).to.equal(2)
    expect(err).to.include('--reviewer')
  })
})
