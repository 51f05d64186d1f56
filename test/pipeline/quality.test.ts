import { expect } from 'chai'
import type { Basis } from '../../src/model/statement.ts'
import type { Finding, HeldBack, Outcome } from '../../src/pipeline/outcome.ts'
import { quality, type QualitySource } from '../../src/pipeline/quality.ts'
import { oa, shapes, time } from '../../src/rdf/namespaces.ts'
import { literal, namedNode, quad } from '../../src/rdf/terms.ts'
import type { HoldingOf } from '../../src/store/store.ts'

const base = 'https://data.example/'
const iri = (path: string): string => base + path

function held(outcome: HeldBack['outcome']): HeldBack {
  return { key: 'm1', type: 'membership', outcome, confidence: 1, reason: 'because', decisionKey: 'k' }
}

function finding(severity: Finding['severity'], shape: string): Finding {
  return {
    severity,
    focusNode: iri('id/membership/m1'),
    message: { de: 'So nicht.', en: 'Not so.' },
    shape: shapes(shape).value,
  }
}

interface Told {
  readonly publisher?: string
  readonly warnings?: readonly Finding[]
  readonly bases?: Partial<Record<Basis, number>>
  readonly heldBack?: readonly HeldBack[]
}

function published(
  announcement: string,
  { publisher, warnings = [], bases = {}, heldBack = [] }: Told = {},
): Outcome {
  return {
    state: 'published',
    announcement,
    ...(publisher !== undefined && { publisher }),
    change: 'created',
    revision: '0',
    bases,
    warnings,
    heldBack,
    remarks: [],
  }
}

function holding(name: string, more: Partial<HoldingOf> = {}): HoldingOf {
  return {
    membership: iri(`id/membership/${name}`),
    person: iri(`id/person/${name}`),
    role: iri('role'),
    post: iri('id/post/x'),
    kind: 'head',
    sole: true,
    acting: false,
    status: 'active',
    ...more,
  }
}

const passage = iri('id/announcement/a#p-1-9')
const claims = [
  quad(namedNode(passage), oa.hasSelector, namedNode(`${passage}-pos`)),
  quad(namedNode(passage), oa.hasSelector, namedNode(`${passage}-quote`)),
  quad(namedNode(`${passage}-quote`), oa.exact, literal('seit 2015')),
]
const conflict = {
  entity: iri('id/membership/m1'),
  property: time.hasBeginning.value,
  values: [
    { value: '2015', graph: iri('graph/a'), passage },
    { value: '2016', graph: iri('graph/b') },
  ],
}

const outcomes: readonly Outcome[] = [
  published('a', {
    publisher: 'stadt-x',
    bases: { stated: 3, inferred: 1 },
    heldBack: [held('review'), held('withhold')],
    warnings: [finding('info', 'OrganizationsLife'), finding('warning', 'SoleOffice-oneOpenHolder')],
  }),
  published('b', {
    publisher: 'stadt-y',
    bases: { stated: 1, resolved: 2 },
    warnings: [finding('warning', 'Interval-anchor')],
  }),
  {
    state: 'unpublished',
    announcement: 'c',
    publisher: 'stadt-x',
    reason: 'nothing',
    heldBack: [held('review')],
    remarks: [],
  },
  {
    state: 'rejected',
    announcement: 'd',
    findings: [finding('violation', 'Person')],
    heldBack: [],
    remarks: [],
  },
  { state: 'failed', slug: 'internal', detail: 'secret', remedy: 'none' },
]

function source(rows: readonly HoldingOf[] = []): QualitySource {
  return {
    store: {
      allHoldings: () => Promise.resolve(rows),
      announcementsOf: ({ value }) =>
        Promise.resolve([namedNode(iri(value.endsWith('post/x') ? 'graph/b' : 'graph/a'))]),
      conflicts: () => Promise.resolve([conflict]),
      quads: graph => Promise.resolve(graph?.value === iri('graph/a') ? claims : []),
    },
    outcomes: () => outcomes,
    graphOf: announcement => namedNode(iri(`graph/${announcement}`)),
    vocabularies: [],
  }
}

const names = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ severity, shape }) => `${severity} ${shape.replace(/^.*#/u, '')}`)

describe('the quality of the data', () => {
  it('counts what became of announcements and statements, and what they rest on', async () => {
    const { announcements, bases, toReview, withheld } = await quality(source())
    expect(announcements).to.deep.equal({ published: 2, unpublished: 1, rejected: 1, failed: 1 })
    expect(bases).to.deep.equal({ stated: 4, resolved: 2, inferred: 1, curated: 0 })
    expect({ toReview, withheld }).to.deep.equal({ toReview: 2, withheld: 1 })
  })

  it('counts by publisher', async () => {
    expect((await quality(source())).publishers).to.deep.equal([
      { publisher: '', announcements: 2, toReview: 0 },
      { publisher: 'stadt-x', announcements: 2, toReview: 2 },
      { publisher: 'stadt-y', announcements: 1, toReview: 0 },
    ])
  })

  it('tells what is wrong with what is published, the worst first', async () => {
    const { findings } = await quality(source())
    expect(names(findings)).to.deep.equal(['warning Interval-anchor', 'info OrganizationsLife'])
  })

  it('looks at offices as they are now, whatever was found when an announcement came', async () => {
    const open = { beginLatest: '2015-01-01' }
    const { findings } = await quality(source([holding('a', open), holding('b', open)]))
    expect(names(findings)).to.deep.equal([
      'warning Interval-anchor',
      'warning SoleOffice-oneOpenHolder',
      'info OrganizationsLife',
    ])
  })

  it('quotes both sides of a contradiction', async () => {
    expect((await quality(source())).conflicts).to.deep.equal([
      { ...conflict, values: [{ ...conflict.values[0], quote: 'seit 2015' }, conflict.values[1]] },
    ])
  })

  it('says nothing of what is not published but numbers', async () => {
    const text = JSON.stringify(await quality(source()))
    expect(text).to.not.match(/because|secret|Person|nothing/u)
  })

  it('of one publisher: its announcements, and offices and contradictions that they tell of', async () => {
    const open = { beginLatest: '2015-01-01', kind: 'mayor' }
    const x = await quality(source([holding('a', open), holding('b', open)]), 'stadt-x')
    expect(x.announcements).to.deep.equal({ published: 1, unpublished: 1, rejected: 0, failed: 0 })
    expect(x.publishers.map(({ publisher }) => publisher)).to.deep.equal(['stadt-x'])
    expect(names(x.findings)).to.deep.equal(['info OrganizationsLife'])
    expect(x.conflicts).to.have.lengthOf(1)
    const y = await quality(source([holding('a', open), holding('b', open)]), 'stadt-y')
    expect(names(y.findings)).to.deep.equal(['warning Interval-anchor', 'warning SoleOffice-oneOpenHolder'])
    const z = await quality(source(), 'stadt-z')
    expect(z.conflicts).to.deep.equal([])
    expect(z.announcements.published).to.equal(0)
  })
})
