import { expect } from 'chai'
import { calibrate, type GroundCount, groundsOf, plainGrounds } from '../../src/model/calibration.ts'
import { appointed, headed, leads } from '../review/letter.ts'

const cell = (rule: string, hits: number, total: number, more: Partial<GroundCount> = {}): GroundCount => ({
  rule,
  organization: 'named',
  begin: 'absent',
  hits,
  total,
  ...more,
})

const named = (name: string, kind = 'amt') => ({ name, kind })

describe('the grounds of a membership', () => {
  const date = { value: '2021', earliest: '2021-01-01', latest: '2021-12-31' }

  it('are its rule, how its organization is known, and whether its begin is told', () => {
    const grounds = { rule: 'lead', organization: 'named', begin: 'absent' }
    expect(groundsOf(leads, named('Bauamt Testingen'))).to.deep.equal(grounds)
    expect(groundsOf(headed, named('Bauaufsicht'))).to.include({ organization: 'named bare' })
    expect(groundsOf(leads, named('Neue Wege Testingen', 'organisation')).organization).to.equal('named bare')
    const { organization, ...slots } = leads.slots
    expect(organization).not.to.equal(undefined)
    expect(groundsOf({ ...leads, slots }, named('Amt für Soziales'))).to.include({ organization: 'context' })
    expect(groundsOf({ ...leads, slots }, named('Bauamt'))).to.include({ organization: 'context bare' })
    expect(groundsOf({ ...leads, slots }, undefined)).to.include({ organization: 'none' })
  })

  it('tell an inferred begin from one in the text', () => {
    const begun = (basis: 'stated' | 'resolved' | 'inferred') =>
      groundsOf({ ...leads, period: { begin: { basis, evidence: [], date } } }, named('Bauamt')).begin
    expect([begun('stated'), begun('resolved'), begun('inferred')]).to.deep.equal([
      'told',
      'told',
      'inferred',
    ])
  })

  it('of other statements are their type and rule', () => {
    expect(plainGrounds(appointed).rule).to.match(/^event /u)
  })
})

describe('a calibration', () => {
  it('is the share of right ones, where many were counted', () => {
    expect(calibrate([cell('lead', 180, 200)])(cell('lead', 0, 0))).to.be.closeTo(0.9, 0.01)
  })

  it('never says that it is certain', () => {
    expect(calibrate([cell('lead', 5000, 5000)])(cell('lead', 0, 0))).to.equal(0.99)
  })

  it('takes what was seen seldom for what is alike', () => {
    const confidence = calibrate([cell('lead', 95, 100), cell('rise', 1, 2), cell('bracket', 0, 40)])
    const [lead, rise, bracket, unseen] = ['lead', 'rise', 'bracket', 'term'].map(rule =>
      confidence(cell(rule, 0, 0)),
    )
    expect(lead).to.be.above(0.9)
    expect(bracket).to.be.below(0.1)
    expect(rise).to.be.within(0.4, 0.7)
    expect(unseen).to.be.within(0.6, 0.75)
  })

  it('knows a rule by how the organization is known', () => {
    const context = { organization: 'context' as const }
    const confidence = calibrate([cell('lead', 50, 50), cell('lead', 10, 50, context)])
    expect(confidence(cell('lead', 0, 0))).to.be.above(0.9)
    expect(confidence(cell('lead', 0, 0, context))).to.be.below(0.4)
  })

  it('says nothing where nothing was counted', () => {
    expect(calibrate([])(cell('lead', 0, 0))).to.equal(0.5)
  })
})
