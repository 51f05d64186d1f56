import { expect } from 'chai'
import { contestedRule } from '../../src/pipeline/contested.ts'
import { judge } from '../../src/pipeline/judge.ts'
import { dataset } from '../../src/rdf/dataset.ts'
import { org, prov, shapes } from '../../src/rdf/namespaces.ts'
import { namedNode, quad } from '../../src/rdf/terms.ts'
import type { Finding, Verdict } from '../../src/validation/gate.ts'
import { extraction, membership } from './examples.ts'

const graph = namedNode('https://data.example/graph/a')
const own = namedNode('https://data.example/id/own')
const other = namedNode('https://data.example/id/other')
const post = namedNode('https://data.example/id/post')
const person = namedNode('https://data.example/id/person')
const alone = namedNode('https://data.example/id/announcement')
const quads = [
  quad(alone, prov.wasDerivedFrom, person, graph),
  quad(post, org.postIn, person, graph),
  quad(own, org.member, person, graph),
  quad(own, org.organization, post, graph),
  quad(own, prov.wasDerivedFrom, namedNode('https://data.example/a#p-1-2'), graph),
]
const others = [
  quad(other, org.member, person),
  quad(other, prov.wasDerivedFrom, namedNode('https://data.example/b#p-3-4')),
]
const register = [...quads.map(each => quad(each.subject, each.predicate, each.object)), ...others]

function finding(focusNode: string, more: Partial<Finding> = {}): Finding {
  return {
    severity: 'violation',
    focusNode,
    message: { de: 'So nicht.', en: 'Not like this.' },
    shape: shapes('OneHolder').value,
    ...more,
  }
}

function verdict(findings: readonly Finding[]): Verdict {
  return findings.some(({ severity }) => severity === 'violation')
    ? { state: 'rejected', findings }
    : { state: 'accepted', warnings: findings }
}

interface Found {
  /** Of the claims. */
  readonly claims?: readonly Finding[]
  /** Of the register with them. */
  readonly register?: readonly Finding[]
  /** Of the register as it is. */
  readonly before?: readonly Finding[]
}

function judged(found: Found, say = register) {
  return judge(
    { graph, quads, memberships: new Map([[own.value, ['m1']]]) },
    {
      store: {
        prospect: () => Promise.resolve({ register: say, changes: [], conflicts: [] }),
        describe: () => Promise.resolve(dataset(others)),
      },
      gate: () => Promise.resolve(verdict(found.claims ?? [])),
      registerGate: data => Promise.resolve(verdict((data === say ? found.register : found.before) ?? [])),
    },
  )
}

const ownPassage = 'https://data.example/a#p-1-2'
const contested = (why: string) => ({
  state: 'contested',
  contested: new Map([['m1', `Not like this.${why}`]]),
})

describe('judging an announcement', () => {
  const accepted = { state: 'accepted', warnings: [] }
  const warning = finding(own.value, { severity: 'warning' })
  const withheld = finding(own.value, { shape: shapes('Withheld-age').value })
  for (const [why, found, expected] of [
    ['nothing wrong', {}, accepted],
    ['wrong before', { register: [finding(own.value)], before: [finding(own.value)] }, accepted],
    ['wrong with what it does not speak of', { register: [finding(other.value)] }, accepted],
    [
      'wrong before, and now more',
      {
        register: [finding(own.value, { value: other.value }), finding(own.value)],
        before: [finding(own.value, { value: other.value })],
      },
      contested(` Passages: ${ownPassage}`),
    ],
    [
      'two sides',
      { register: [finding(other.value, { value: own.value })] },
      contested(` Passages: https://data.example/b#p-3-4 and ${ownPassage}`),
    ],
    [
      'a part of the membership',
      { register: [finding(`${own.value}#period`)] },
      contested(` Passages: ${ownPassage}`),
    ],
    ['something that only its membership leads to', { register: [finding(post.value)] }, contested('')],
    [
      'nothing to leave out',
      { register: [finding(alone.value)] },
      { state: 'rejected', findings: [finding(alone.value)] },
    ],
    [
      'the claims alone, by a rule on offices',
      { claims: [finding(own.value)] },
      contested(` Passages: ${ownPassage}`),
    ],
    ['the claims alone, by another', { claims: [withheld] }, { state: 'rejected', findings: [withheld] }],
    [
      'the claims alone, by both',
      { claims: [withheld, finding(own.value)] },
      { state: 'rejected', findings: [withheld, finding(own.value)] },
    ],
    [
      'warnings about it, once, and about nobody else',
      {
        claims: [warning],
        register: [
          warning,
          finding(other.value, { severity: 'warning' }),
          finding(own.value, { severity: 'info' }),
        ],
      },
      { state: 'accepted', warnings: [warning] },
    ],
  ] as const satisfies readonly (readonly [string, Found, object])[]) {
    it(`${why}: ${expected.state}`, async () => {
      const judgement = await judged(found)
      const { prospect, ...rest } = { prospect: undefined, ...judgement }
      expect(rest).to.deep.equal(expected)
      expect(prospect !== undefined).to.equal(expected.state === 'accepted')
    })
  }

  it('looks no further where nobody else tells of the same', async () => {
    const alone = register.slice(0, quads.length)
    expect(await judged({ register: [finding(own.value)] }, alone)).to.deep.include(accepted)
  })

  it('says that there is nothing to judge', async () => {
    const empty = { state: 'empty', reason: 'nothing' } as const
    const gate = () => Promise.resolve(empty)
    const notAsked = () => Promise.reject(new Error('not asked'))
    const store = { prospect: notAsked, describe: notAsked }
    expect(
      await judge({ graph, quads, memberships: new Map() }, { store, gate, registerGate: gate }),
    ).to.equal(empty)
  })

  it('holds back what is contested, and nothing else', () => {
    const rule = contestedRule(new Map([['m1', 'because']]))(extraction([]))
    expect(rule(membership('m1'))).to.deep.equal({ outcome: 'review', reason: 'because' })
    expect(rule(membership('m2'))).to.equal(undefined)
  })
})
