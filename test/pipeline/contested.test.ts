import { expect } from 'chai'
import type { App } from '../../src/cli/command.ts'
import { contestedRule, distinctFindings, judge } from '../../src/pipeline/contested.ts'
import { org, prov, shapes } from '../../src/rdf/namespaces.ts'
import { namedNode, quad } from '../../src/rdf/terms.ts'
import type { Finding, Verdict } from '../../src/validation/gate.ts'
import { extraction, membership } from './examples.ts'
import { type Letters, openLetters } from './letters.ts'

const office = (day: string, name: string): string =>
  `Seit dem ${day} leitet ${name} das Sozialamt der Stadt Musterhausen.`

describe('an announcement that contradicts another', () => {
  let letters: Letters
  beforeEach(async () => {
    letters = await openLetters()
  })
  afterEach(() => letters.delete())

  async function ingested(app: App) {
    const { outcomes } = await app.ingestAll({ force: true })
    return Object.fromEntries(
      outcomes.map(({ file, outcome, skipped }) => [
        file.replace('.txt', ''),
        {
          state: outcome.state,
          skipped,
          held:
            outcome.state === 'failed'
              ? []
              : outcome.heldBack.map(({ outcome: to, reason }) => `${to}: ${reason}`),
        },
      ]),
    )
  }

  async function holders(app: App): Promise<readonly string[]> {
    const { entries } = await app.store.holdings({ answer: 'possible' }, { offset: 0, limit: 20 })
    return entries.map(
      ({ row }) => `${row.organization?.replace(/^.*\//u, '') ?? ''} since ${row.beginLatest ?? '?'}`,
    )
  }

  beforeEach(async () => {
    await letters.put('a', '2018-06-01', office('1. März 2015', 'Anna Beispiel'))
    await letters.put(
      'b',
      '2018-02-01',
      `${office('1. Januar 2017', 'Carla Vorbild')} Seit dem 1. Februar 2016 leitet Dora Sonnig das Bauamt der Stadt Musterhausen.`,
    )
  })

  it('is published without the office in question, which goes to review with the passages of both', async () => {
    await letters.withApp(async app => {
      const { a, b } = await ingested(app)
      expect(a).to.deep.include({ state: 'published', held: [] })
      expect(b?.state).to.equal('published')
      expect(b?.held).to.have.lengthOf(1)
      expect(b?.held[0]).to.match(/^review: .*same sole office on 2017-01-01/u)
      expect(b?.held[0]).to.match(/announcement\/b#p-\d+-\d+ and .*announcement\/a#p-\d+-\d+$/u)
      expect(await holders(app)).to.deep.equal(['sozialamt since 2015-03-01', 'bauamt since 2016-02-01'])
    })
  })

  it('says of nobody more than the address', async () => {
    await letters.withApp(async app => {
      expect(JSON.stringify((await ingested(app))['b'])).to.not.match(/Anna|Carla|Beispiel|Vorbild/u)
    })
  })

  it('is looked at again, and published whole when the other says it no more', async () => {
    await letters.withApp(async app => {
      await ingested(app)
      expect((await ingested(app))['b']).to.deep.include({ skipped: false })
      await letters.remove('a')
      await ingested(app)
      expect((await ingested(app))['b']).to.deep.include({ skipped: false, held: [] })
      expect((await ingested(app))['b']).to.deep.include({ skipped: true })
      expect(await holders(app)).to.deep.equal(['bauamt since 2016-02-01', 'sozialamt since 2017-01-01'])
    })
  })

  it('keeps nobody from being published who has nothing to do with it', async () => {
    await letters.put(
      'c',
      '2019-01-01',
      'Seit dem 1. Mai 2018 leitet Emil Muster das Sportamt der Stadt Musterhausen.',
    )
    await letters.withApp(async app => {
      expect((await ingested(app))['c']).to.deep.include({ state: 'published', held: [] })
    })
  })
})

describe('judging what the register would say', () => {
  const graph = namedNode('https://daten.example/graph/a')
  const [own, other, post] = ['own', 'other', 'post'].map(name =>
    namedNode(`https://daten.example/id/${name}`),
  )
  if (!own || !other || !post) throw new Error('three nodes')
  const person = namedNode('https://daten.example/id/person')
  const quads = [quad(own, org.member, person, graph), quad(own, org.organization, post, graph)]
  const register = [
    quad(own, org.member, person),
    quad(own, prov.wasDerivedFrom, namedNode('https://daten.example/a#p-1-2')),
    quad(other, org.member, person),
    quad(other, prov.wasDerivedFrom, namedNode('https://daten.example/b#p-3-4')),
  ]
  const finding = (focusNode: string, more: Partial<Finding> = {}): Finding => ({
    severity: 'violation',
    focusNode,
    message: { de: 'So nicht.', en: 'Not like this.' },
    shape: shapes('OneHolder').value,
    ...more,
  })

  function judged(found: readonly Finding[], before: readonly Finding[] = [], say = register) {
    const without = [quad(other, org.member, person)]
    const verdict = (findings: readonly Finding[]): Verdict =>
      findings.some(({ severity }) => severity === 'violation')
        ? { state: 'rejected', findings }
        : { state: 'accepted', warnings: findings }
    const court = {
      store: {
        prospect: () => Promise.resolve({ register: without, changes: [], conflicts: [] }),
      },
      registerGate: (data: Iterable<unknown>) =>
        Promise.resolve(verdict([...data].length === 1 ? before : found)),
    }
    const memberships = new Map([[own?.value ?? '', ['m1']]])
    return judge({ graph, quads, memberships }, { register: say, changes: [], conflicts: [] }, court)
  }

  for (const [why, found, before, expected] of [
    ['nothing wrong', [], [], { state: 'accepted', warnings: [] }],
    ['wrong before', [finding(other.value)], [finding(other.value)], { state: 'accepted', warnings: [] }],
    [
      'the same rule broken by it and before by others',
      [finding(other.value), finding(own.value)],
      [finding(other.value)],
      {
        state: 'contested',
        contested: new Map([['m1', 'Not like this. Passages: https://daten.example/a#p-1-2']]),
      },
    ],
    [
      'named as the value',
      [finding(other.value, { value: own.value })],
      [],
      {
        state: 'contested',
        contested: new Map([
          ['m1', 'Not like this. Passages: https://daten.example/b#p-3-4 and https://daten.example/a#p-1-2'],
        ]),
      },
    ],
    [
      'a part of the membership',
      [finding(`${own.value}#period`)],
      [],
      {
        state: 'contested',
        contested: new Map([['m1', 'Not like this. Passages: https://daten.example/a#p-1-2']]),
      },
    ],
    [
      'something that only its membership leads to',
      [finding(post.value)],
      [],
      { state: 'contested', contested: new Map([['m1', 'Not like this.']]) },
    ],
    [
      'nothing to leave out',
      [finding(other.value)],
      [],
      { state: 'rejected', findings: [finding(other.value)] },
    ],
    [
      'warnings about it, and about nobody else',
      [
        finding(own.value, { severity: 'warning' }),
        finding(other.value, { severity: 'warning' }),
        finding(own.value, { severity: 'info' }),
      ],
      [],
      { state: 'accepted', warnings: [finding(own.value, { severity: 'warning' })] },
    ],
  ] as const) {
    it(`${why}: ${expected.state}`, async () => {
      expect(await judged(found, before)).to.deep.equal(expected)
    })
  }

  it('looks no further where nobody else tells of the same', async () => {
    expect(await judged([finding(own.value)], [], register.slice(0, 1))).to.deep.equal({
      state: 'accepted',
      warnings: [],
    })
  })

  it('holds back what is contested, and nothing else', () => {
    const rule = contestedRule(new Map([['m1', 'because']]))(extraction([]))
    expect(rule(membership('m1'))).to.deep.equal({ outcome: 'review', reason: 'because' })
    expect(rule(membership('m2'))).to.equal(undefined)
  })

  it('tells what both gates found once', () => {
    const one = finding(own.value)
    const another = finding(own.value, { value: 'x' })
    expect(distinctFindings([one, another, { ...one }])).to.deep.equal([one, another])
  })
})
