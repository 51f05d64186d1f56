import { expect } from 'chai'
import { calibrationTable, countRules, ruleRow, totalRules } from '../../src/evaluation/rules.ts'
import { parseTsv } from '../../src/model/tsv.ts'
import { appointed, follows, headed, leads } from '../review/letter.ts'

const judged = [
  { type: 'membership' as const, id: 'm1', right: true, rightKind: true },
  { type: 'membership' as const, id: 'm2', right: false, rightKind: false },
  { type: 'event' as const, id: 'e1', right: true, rightKind: true },
  { type: 'succession' as const, id: 's1', right: false, rightKind: false },
]
const bounds = { earliest: '2021-01-01', latest: '2021-12-31' }
const counts = countRules(judged, [leads, headed, { ...appointed, rule: 'lead' }, follows])

describe('the precision of rules', () => {
  it('is counted for each rule; one that makes several types is several', () => {
    expect(totalRules([...counts, ...counts])).to.deep.equal([
      { rule: 'event lead', hits: 2, total: 2 },
      { rule: 'lead', hits: 2, total: 2 },
      { rule: 'prenominal', hits: 0, total: 2 },
      { rule: 'succession succeed', hits: 0, total: 2 },
    ])
  })

  it('takes a start that is left out for no false claim, a wrong one for a false one', () => {
    const half = [{ type: 'membership' as const, id: 'm1', right: false, rightKind: true }]
    const begin = { basis: 'stated' as const, evidence: [], date: { value: '2021', ...bounds } }
    expect(countRules(half, [leads])).to.deep.equal([{ rule: 'lead', hits: 1, total: 1 }])
    expect(countRules(half, [{ ...leads, period: { begin } }])[0]).to.include({ hits: 0 })
  })

  it('comes with its interval', () => {
    expect(ruleRow({ rule: 'lead', hits: 3, total: 4 })).to.deep.include({ precision: 0.75 })
  })

  it('is written as a table that reads back', () => {
    const rows = parseTsv('rules.tsv', calibrationTable(counts))
    expect(rows.map(row => ['rule', 'hits', 'total'].map(row.get).join(' '))).to.deep.equal([
      'event lead 1 1',
      'lead 1 1',
      'prenominal 0 1',
      'succession succeed 0 1',
    ])
  })
})
