import { expect } from 'chai'
import { crossCalibrate } from '../../src/evaluation/cross-calibration.ts'
import { calibrationTable, countRules, ruleRows } from '../../src/evaluation/rules.ts'
import { parseTsv } from '../../src/model/tsv.ts'
import { appointed, follows, headed, leads } from '../review/letter.ts'

const judged = [
  { type: 'membership' as const, id: 'm1', right: true, rightKind: true },
  { type: 'membership' as const, id: 'm2', right: false, rightKind: false },
  { type: 'event' as const, id: 'e1', right: true, rightKind: true },
  { type: 'succession' as const, id: 's1', right: false, rightKind: false },
]
const bounds = { earliest: '2021-01-01', latest: '2021-12-31' }
const organizations = [
  { key: 'o1', name: 'Bauamt Testingen', kind: 'amt' },
  { key: 'o2', name: 'Bauaufsicht', kind: 'amt' },
]
const statements = [leads, headed, { ...appointed, rule: 'lead' }, follows]
const counts = countRules(judged, { statements, organizations })

describe('the precision of rules', () => {
  it('is counted for each rule; one that makes several types is several', () => {
    const rows = ruleRows([...counts, ...counts]).map(({ rule, hits, total }) => ({ rule, hits, total }))
    expect(rows).to.deep.equal([
      { rule: 'event lead', hits: 2, total: 2 },
      { rule: 'lead', hits: 2, total: 2 },
      { rule: 'prenominal', hits: 0, total: 2 },
      { rule: 'succession succeed', hits: 0, total: 2 },
    ])
  })

  it('takes a start that is left out for no false claim, a wrong one for a false one', () => {
    const half = [{ type: 'membership' as const, id: 'm1', right: false, rightKind: true }]
    const begin = { basis: 'stated' as const, evidence: [], date: { value: '2021', ...bounds } }
    const wrong = { ...leads, period: { begin } }
    expect(countRules(half, { statements: [leads], organizations })[0]).to.include({ hits: 1, right: 0 })
    expect(countRules(half, { statements: [wrong], organizations })[0]).to.include({ hits: 0, right: 0 })
  })

  it('comes with its interval', () => {
    const [row] = ruleRows(counts.filter(({ rule }) => rule === 'lead'))
    expect(row).to.deep.include({ rule: 'lead', precision: 1 })
    expect(row?.interval.low).to.be.below(0.5)
  })

  it('is written by grounds, as a table that reads back', () => {
    const rows = parseTsv('rules.tsv', calibrationTable(counts))
    const columns = ['rule', 'organization', 'begin', 'hits', 'total']
    expect(rows.map(row => columns.map(row.get).join(' | '))).to.deep.equal([
      'event lead | none | absent | 1 | 1',
      'lead | named | absent | 1 | 1',
      'prenominal | named bare | absent | 0 | 1',
      'succession succeed | none | absent | 0 | 1',
    ])
  })
})

describe('a calibration on the other documents', () => {
  const cell = { rule: 'lead', organization: 'named' as const, begin: 'told' as const }
  const right = { ...cell, hits: 1, total: 1, right: 1 }
  const wrong = { ...cell, hits: 0, total: 1, right: 0 }

  it('judges no document by itself', () => {
    const documents = [...Array<(typeof right)[]>(40).fill([right]), [wrong]].map(counts => [...counts])
    expect(crossCalibrate(documents, 82, 0.9)).to.deep.include({
      n: 41,
      sound: 40,
      right: 40,
      coverageOfGold: 0.5,
    })
    expect(crossCalibrate([[right]], 1, 0.9)).to.include({ n: 0 })
    expect(crossCalibrate([], 0, 0.9)).to.include({ n: 0, coverageOfGold: 0 })
  })
})
