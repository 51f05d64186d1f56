import { expect } from 'chai'
import type { MembershipStatement, Statement } from '../../src/model/statement.ts'
import { officeRule, oneHeadRule } from '../../src/pipeline/coherence.ts'
import { extraction } from './examples.ts'

const base = {
  rule: 'lead',
  evidence: { start: 0, end: 9 },
  support: [],
  confidence: 0.95,
  basis: 'stated',
  slots: {},
  inferences: [],
} as const

function head(key: string, person: string, beginLatest: string, endEarliest: string): MembershipStatement {
  return {
    ...base,
    type: 'membership',
    key,
    person,
    organization: 'o1',
    role: { text: 'Leiterin', concept: 'leitung', kind: 'head', implied: false },
    period: { beginLatest, endEarliest },
    status: 'active',
  }
}

function heldBack(rule: typeof officeRule, ...statements: readonly Statement[]): readonly string[] {
  const ready = rule(extraction(statements))
  return statements.filter(statement => ready(statement)).map(({ key }) => key)
}

describe('coherence of what is published', () => {
  const farewell: Statement = { ...base, type: 'event', key: 'e1', event: 'farewell', person: 'p1' }

  it('holds back an event of a person without office', () => {
    expect(heldBack(officeRule, farewell)).to.deep.equal(['e1'])
  })

  it('lets the event of an office holder pass', () => {
    expect(heldBack(officeRule, head('m1', 'p1', '2010-01-01', '2012-01-01'), farewell)).to.deep.equal([])
  })

  it('holds back two heads whose certain times overlap', () => {
    const one = head('m1', 'p1', '2010-01-01', '2015-06-30')
    const other = head('m2', 'p2', '2012-01-01', '2018-01-01')
    expect(heldBack(oneHeadRule, one, other)).to.deep.equal(['m1', 'm2'])
  })

  it('lets a handover on one day pass', () => {
    const one = head('m1', 'p1', '2010-01-01', '2012-01-01')
    const other = head('m2', 'p2', '2012-01-01', '2018-01-01')
    expect(heldBack(oneHeadRule, one, other)).to.deep.equal([])
  })

  it('lets one person be told twice', () => {
    const one = head('m1', 'p1', '2010-01-01', '2015-01-01')
    expect(heldBack(oneHeadRule, one, head('m2', 'p1', '2012-01-01', '2018-01-01'))).to.deep.equal([])
  })
})
