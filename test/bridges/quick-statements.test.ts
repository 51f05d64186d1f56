import { expect } from 'chai'
import { quickStatement } from '../../src/bridges/quick-statements.ts'

const held = { person: 'Q1', position: 'Q2', reference: 'https://stadt.example/a', retrieved: '2021-06-01' }

describe('bridges: a line of QuickStatements', () => {
  it('is a position held with its reference', () => {
    expect(quickStatement(held).split('\t')).to.deep.equal([
      ...['Q1', 'P39', 'Q2'],
      ...['S854', '"https://stadt.example/a"', 'S813', '+2021-06-01T00:00:00Z/11'],
    ])
  })

  for (const [date, time] of [
    ['2012', '+2012-01-01T00:00:00Z/9'],
    ['2012-05', '+2012-05-01T00:00:00Z/10'],
    ['2012-05-17', '+2012-05-17T00:00:00Z/11'],
  ] as const) {
    it(`tells ${date} as precisely as it is known`, () => {
      expect(quickStatement({ ...held, begin: date })).to.contain(`\tP580\t${time}\tS854`)
      expect(quickStatement({ ...held, end: date })).to.contain(`\tP582\t${time}\tS854`)
    })
  }

  it('has place, predecessor and successor as qualifiers', () => {
    const line = quickStatement({ ...held, jurisdiction: 'Q3', replaces: 'Q4', replacedBy: 'Q5' })
    expect(line).to.contain('\tP1001\tQ3\tP1365\tQ4\tP1366\tQ5\tS854')
  })

  it('cannot be broken by an address', () => {
    expect(quickStatement({ ...held, reference: 'https://x.example/"a' })).to.contain(
      '"https://x.example/%22a"',
    )
  })
})
