import { expect } from 'chai'
import { checkEvidence, evidenceFaults, totalEvidence } from '../../src/evaluation/evidence.ts'
import type { MembershipStatement } from '../../src/model/statement.ts'
import { partialDate } from '../../src/model/partial-date.ts'
import { at, leads, text } from '../review/letter.ts'

const sentences = [
  at('Neue Leitung im Bauamt'),
  at('Mira Quell leitet seit März 2021 das Bauamt der Stadt Testingen.'),
  at('Sie folgt auf Jan Tobel.'),
  at('Quell war zuvor Leiterin der Bauaufsicht.'),
]
const faults = (change: Partial<MembershipStatement>) =>
  evidenceFaults({ ...leads, ...change }, text, sentences)
const whole = { start: 0, end: text.length }

describe('evidence', () => {
  it('is sound with one or two sentences that hold every stated slot', () => {
    expect(faults({})).to.deep.equal([])
    expect(faults({ evidence: { start: at('Mira').start, end: at('Tobel.').end } })).to.deep.equal([])
  })

  it('is not three sentences, not 301 characters, not nothing, not beyond the text', () => {
    expect(faults({ evidence: whole })).to.deep.equal(['more than two sentences'])
    const long = 'x'.repeat(400)
    const all = { start: 0, end: 301 }
    expect(evidenceFaults({ ...leads, evidence: all, slots: leads.slots }, long, [all])).to.include(
      'longer than 300 characters',
    )
    expect(faults({ evidence: { start: 5, end: 5 } })).to.include('outside the text')
    expect(faults({ evidence: { start: 0, end: text.length + 1 } })).to.include('outside the text')
  })

  it('holds the slots, apart from those that are inferred', () => {
    const evidence = at('Mira Quell leitet')
    expect(faults({ evidence })).to.deep.equal(['a slot that is not inferred lies outside it'])
    const inferences = ['organization', 'start'].map(slot => ({
      slot,
      from: 'published' as const,
      why: 'test',
    }))
    expect(faults({ evidence, inferences })).to.deep.equal([])
  })

  it('explains every value: by a span or by an inference', () => {
    const date = partialDate(2023)
    const end = { ...(date ? { date } : {}), basis: 'inferred' as const, evidence: [] }
    expect(faults({ period: { end } })).to.deep.equal(['a slot has neither a span nor an inference'])
    const inferences = [{ slot: 'end', from: leads.evidence, why: 'the next station' }]
    expect(faults({ period: { end }, inferences })).to.deep.equal([])
  })

  it('is counted over documents', () => {
    const check = checkEvidence([leads, { ...leads, evidence: whole }], text, sentences)
    expect(check).to.deep.equal({ statements: 2, sound: 1, faults: { 'more than two sentences': 1 } })
    expect(totalEvidence([check, check])).to.deep.equal({
      statements: 4,
      sound: 2,
      faults: { 'more than two sentences': 2 },
    })
  })
})
