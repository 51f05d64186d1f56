import { expect } from 'chai'
import type { Outcome } from '../../src/pipeline/outcome.ts'
import type { Quality } from '../../src/pipeline/quality.ts'
import { describeQuality } from '../../src/cli/quality-text.ts'
import { time } from '../../src/rdf/namespaces.ts'
import { base } from '../pipeline/examples.ts'
import { stageForTests } from './stage.ts'

describe('report', () => {
  const stage = stageForTests()
  const published: Outcome = {
    state: 'published',
    announcement: 'a',
    publisher: 'stadt-x',
    change: 'created',
    revision: '0',
    bases: { stated: 3, inferred: 1 },
    warnings: [
      {
        severity: 'info',
        focusNode: `${base}id/membership/1`,
        message: { de: 'Ging wohl über.', en: 'Probably passed on.' },
        shape: 'https://w3id.org/personalia/shapes#OrganizationsLife',
      },
    ],
    heldBack: [
      {
        key: 'm2',
        type: 'membership',
        outcome: 'review',
        confidence: 0.5,
        reason: 'secret reason',
        decisionKey: 'k',
      },
    ],
    remarks: [],
  }

  beforeEach(() => {
    stage.outcomes = [{ file: 'a.txt', skipped: false, outcome: published }]
  })

  it('tells counts, shares and findings, and of what waits the number only', async () => {
    const { code, out, err } = await stage.personalia(['report'])
    expect({ code, err }).to.deep.equal({ code: 0, err: '' })
    expect(out).to.include(
      'Announcements: 1 published, 0 without anything to publish, 0 rejected, 0 unreadable',
    )
    expect(out).to.include(
      'Statements: stated 3 (75 %), resolved 0 (0 %), inferred 1 (25 %), curated 0 (0 %)',
    )
    expect(out).to.include('To review: 1 statements')
    expect(out).to.include('  stadt-x: 1 announcements, 1 statements to review')
    expect(out).to.include('Findings: 0 violations, 0 warnings, 1 for information')
    expect(out).to.include('info: Ging wohl über.')
    expect(out).to.not.include('secret')
  })

  it('tells it as JSON', async () => {
    const { out } = await stage.personalia(['report', '--json'])
    const { toReview, announcements } = JSON.parse(out) as Quality
    expect({ toReview, published: announcements.published }).to.deep.equal({ toReview: 1, published: 1 })
  })

  for (const [why, publisher] of [
    ['path', 'stadt-x'],
    ['IRI', `${base}id/org/stadt-x`],
  ] as const) {
    it(`of one publisher, by its ${why}`, async () => {
      const { code, out } = await stage.personalia(['report', '--publisher', publisher])
      expect(code).to.equal(0)
      expect(out).to.include('Announcements: 1 published')
    })
  }

  it('names the publishers when there is none of that name', async () => {
    const { code, out, err } = await stage.personalia(['report', '--publisher', 'stadt-y'])
    expect(code).to.equal(4)
    expect(out).to.equal('')
    expect(err).to.equal('No announcement was published by "stadt-y". Publishers: stadt-x\n')
  })

  it('says in whose words sources contradict each other', () => {
    const text = describeQuality({
      announcements: { published: 0, unpublished: 0, rejected: 0, failed: 0 },
      bases: { stated: 0, resolved: 0, inferred: 0, curated: 0 },
      toReview: 0,
      withheld: 0,
      findings: [],
      publishers: [],
      conflicts: [
        {
          entity: `${base}id/membership/1`,
          property: time.hasEnd.value,
          values: [
            { value: '2015', graph: `${base}graph/a`, quote: 'bis\n2015' },
            { value: '[2016..]', graph: `${base}graph/b` },
          ],
        },
      ],
    })
    expect(text.split('\n').slice(-4)).to.deep.equal([
      'Contradictions: 1',
      `  end of ${base}id/membership/1`,
      `    2015, ${base}graph/a „bis 2015“`,
      `    [2016..], ${base}graph/b`,
    ])
    expect(text).to.include('Statements: none')
  })
})
