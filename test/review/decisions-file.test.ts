import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { ProblemError } from '../../src/problem.ts'
import { formatDecision, parseDecisions, preamble } from '../../src/review/decision-table.ts'
import { appendDecision, loadDecisions } from '../../src/review/decisions-file.ts'
import { decide, extraction, leads } from './letter.ts'

const plain = decide('accept', leads, extraction(leads))
const edited = decide('edit', leads, extraction(leads), { organization: 'Amt; 50 % – Süd', start: '' })

describe('files of decisions', () => {
  let folder = ''
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'personalia-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('give back what was written, oldest first', async () => {
    const file = join(folder, 'new/a.tsv')
    await appendDecision(file, plain)
    await appendDecision(file, edited)
    expect(await loadDecisions(file)).to.deep.equal([plain, edited])
  })

  it('are only added to', async () => {
    const file = join(folder, 'a.tsv')
    await appendDecision(file, plain)
    const first = await readFile(file, 'utf8')
    await appendDecision(file, edited)
    expect((await readFile(file, 'utf8')).startsWith(first)).to.equal(true)
    expect(first.startsWith(preamble)).to.equal(true)
  })

  it('need not exist', async () => {
    expect(await loadDecisions(join(folder, 'none.tsv'))).to.deep.equal([])
  })

  it('hold no name and keep a reason on one line', () => {
    const line = formatDecision({ ...plain, reason: 'seen\tin\nprint' })
    expect(line).not.to.match(/Quell|Mira/u)
    expect(parseDecisions('a.tsv', preamble + line)[0]?.reason).to.equal('seen in print')
  })

  const broken: readonly (readonly [string, RegExp])[] = [
    [
      formatDecision(plain).replace('accept', 'admit'),
      /a\.tsv:4: verdict is one of accept, edit, reject, unsure/u,
    ],
    [formatDecision(plain).replace('person=', 'person:'), /a\.tsv:4: "person:\d+-\d+" is no anchor/u],
    [formatDecision(plain).replace('status=', 'state='), /a\.tsv:4: "state" is none of role/u],
    [formatDecision(plain).slice(0, 60), /a\.tsv:4: /u],
  ]
  for (const [line, message] of broken) {
    it(`name file and line of what is broken: ${String(message)}`, () => {
      expect(() => parseDecisions('a.tsv', preamble + line))
        .to.throw(ProblemError, message)
        .with.property('slug', 'data-table')
    })
  }

  it('lose nothing of a new decision to a line that a crash cut off', async () => {
    const file = join(folder, 'a.tsv')
    await writeFile(file, `${preamble}${formatDecision(plain)}3f9a12`)
    await appendDecision(file, edited)
    expect((await readFile(file, 'utf8')).split('\n').at(-2)).to.equal(formatDecision(edited).trimEnd())
  })
})
