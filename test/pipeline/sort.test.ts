import { expect } from 'chai'
import type { SuccessionStatement } from '../../src/model/statement.ts'
import { sortStatements, thresholdRule, undecidedRule, type Rule } from '../../src/pipeline/sort.ts'
import { extraction, membership } from './examples.ts'

const succession: SuccessionStatement = {
  ...membership('s1'),
  type: 'succession',
  predecessor: 'p1',
  successor: 'p2',
}

/** A succession is fine as long as both persons have an office. */
const needsOffices: Rule = ({ statements }) => {
  const holders = new Set(statements.flatMap(each => (each.type === 'membership' ? [each.person] : [])))
  return statement =>
    statement.type === 'succession' &&
    !(holders.has(statement.predecessor) && holders.has(statement.successor))
      ? { outcome: 'review', reason: 'an office is missing' }
      : undefined
}

describe('sorting statements', () => {
  it('accepts what no rule holds back', () => {
    const sorted = sortStatements(extraction([membership('m1'), membership('m2')]), [thresholdRule(0.9)])
    expect(sorted.accepted.map(statement => statement.key)).to.deep.equal(['m1', 'm2'])
    expect(sorted.heldBack).to.deep.equal([])
  })

  it('gives the reason of the first rule that holds a statement back', () => {
    const rules: Rule[] = [
      () => () => ({ outcome: 'publish', reason: 'fine' }),
      () => () => ({ outcome: 'withhold', reason: 'a party office' }),
      () => () => ({ outcome: 'review', reason: 'later' }),
    ]
    expect(sortStatements(extraction([membership('m1')]), rules).heldBack).to.deep.equal([
      { key: 'm1', type: 'membership', confidence: 1, outcome: 'withhold', reason: 'a party office' },
    ])
  })

  it('takes the threshold for enough', () => {
    const { heldBack } = sortStatements(extraction([membership('m1', 0.9), membership('m2', 0.899)]), [
      thresholdRule(0.9),
    ])
    expect(heldBack.map(({ key, reason }) => [key, reason])).to.deep.equal([
      ['m2', 'confidence 0.90 is below 0.9'],
    ])
  })

  it('lets an editor stand over the threshold, and holds back what one is unsure of', () => {
    const [low, sure] = [membership('m1', 0.1), membership('m2', 1)]
    const all = extraction([
      { ...low, review: 'accepted' },
      { ...low, key: 'm3', review: 'edited' },
      { ...sure, review: 'unsure' },
      { ...sure, key: 'm4', review: 'contested' },
    ])
    const { accepted, heldBack } = sortStatements(all, [undecidedRule, thresholdRule(0.9)])
    expect(accepted.map(({ key }) => key)).to.deep.equal(['m1', 'm3'])
    expect(heldBack.map(({ key, outcome }) => [key, outcome])).to.deep.equal([
      ['m2', 'review'],
      ['m4', 'review'],
    ])
  })

  it('holds back what rests on a statement that is held back', () => {
    const all = extraction([succession, membership('m1', 1, 'p1'), membership('m2', 0.5, 'p2')])
    const { accepted, heldBack } = sortStatements(all, [thresholdRule(0.9), needsOffices])
    expect(accepted.map(statement => statement.key)).to.deep.equal(['m1'])
    expect(heldBack.map(({ key, reason }) => [key, reason])).to.deep.equal([
      ['m2', 'confidence 0.50 is below 0.9'],
      ['s1', 'it rests on a statement that is held back'],
    ])
  })

  it('sorts nothing into nothing', () => {
    expect(sortStatements(extraction([]), [thresholdRule(1)])).to.deep.equal({ accepted: [], heldBack: [] })
  })
})
