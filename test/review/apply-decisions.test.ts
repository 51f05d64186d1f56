import { expect } from 'chai'
import type { Extraction } from '../../src/model/extraction.ts'
import type { MembershipStatement } from '../../src/model/statement.ts'
import { applyDecisions } from '../../src/review/apply-decisions.ts'
import { appointed, at, decide, decideIn, extraction, follows, headed, leads, text } from './letter.ts'

const before = extraction(leads, headed, follows)

function membership({ statements }: Extraction, key: string): MembershipStatement | undefined {
  return statements.find(
    (each): each is MembershipStatement => each.key === key && each.type === 'membership',
  )
}

describe('decisions', () => {
  it('leave everything as it is where there are none', () => {
    const { extraction: after, remarks } = applyDecisions(before, text, [])
    expect(after).to.deep.equal(before)
    expect(remarks).to.deep.equal([])
  })

  describe('to accept', () => {
    it('mark the statement, and nothing else', () => {
      const { extraction: after, remarks } = applyDecisions(before, text, [decide('accept', leads, before)])
      expect(membership(after, 'm1')).to.deep.equal({ ...leads, review: 'accepted' })
      expect(membership(after, 'm2')).to.deep.equal(headed)
      expect(remarks).to.deep.equal([])
    })

    it('survive another confidence, evidence and a finer date', () => {
      const decision = decide('accept', leads, before)
      const better = { ...leads, confidence: 0.2, evidence: at('Mira Quell leitet seit März 2021') }
      const { extraction: after, remarks } = applyDecisions(extraction(better), text, [decision])
      expect(membership(after, 'm1')).to.deep.equal({ ...better, review: 'accepted' })
      expect(remarks).to.deep.equal([])
    })

    it('keep what was accepted when the extractor says the contrary, and say so', () => {
      const worse: MembershipStatement = {
        ...leads,
        status: 'ended',
        role: { ...leads.role, kind: 'acting head' },
      }
      const { extraction: after, remarks } = applyDecisions(extraction(worse), text, [
        decide('accept', leads, before),
      ])
      expect(membership(after, 'm1')).to.include({ status: 'active', review: 'accepted' })
      expect(membership(after, 'm1')?.role.kind).to.equal('head')
      expect(remarks.map(({ state, reason }) => `${state}: ${reason}`)).to.deep.equal([
        'standing: read differently now: kind, status',
      ])
    })

    it('find the claim again when it is told by other words of the text', () => {
      const headline = { ...leads, slots: { person: at('Quell', 1), organization: at('Bauamt') } }
      const { extraction: after, remarks } = applyDecisions(extraction(headline, headed), text, [
        decide('accept', leads, before),
      ])
      expect(membership(after, 'm1')?.review).to.equal('accepted')
      expect(membership(after, 'm2')?.review).to.equal(undefined)
      expect(remarks).to.have.length(1)
      expect(remarks[0]).to.include({ state: 'standing' })
    })

    it('let a membership stand that the extractor does not find any more', () => {
      const decision = decide('accept', leads, before)
      const { extraction: after, remarks, keys } = applyDecisions(extraction(headed), text, [decision])
      const [, rebuilt] = after.statements
      expect(rebuilt).to.deep.include({
        type: 'membership',
        person: 'p1',
        organization: 'o1',
        status: 'active',
        basis: 'curated',
        review: 'accepted',
        evidence: leads.evidence,
      })
      expect(keys.get(rebuilt?.key ?? '')).to.equal(decision.key)
      expect(remarks[0]).to.include({ state: 'standing' })
    })

    it('are reported where nothing can stand: an event, or a person who is not found', () => {
      const read = extraction(appointed)
      const nobody = { ...extraction(), persons: [] }
      const lost = applyDecisions(nobody, text, [
        decide('accept', appointed, read),
        decide('accept', leads, before),
      ])
      expect(lost.extraction.statements).to.deep.equal([])
      expect(lost.remarks.map(({ state }) => state)).to.deep.equal(['orphaned', 'orphaned'])
    })

    it('are reported, and do not hold, once the text is another one', () => {
      const { extraction: after, remarks } = applyDecisions(before, `${text}!`, [
        decide('accept', leads, before),
      ])
      expect(after).to.deep.equal(before)
      expect(remarks[0]).to.include({ state: 'orphaned', reason: 'the text has been changed since' })
    })

    it('are reported where two statements could be meant', () => {
      const one = { ...leads, slots: { organization: at('Bauamt') } }
      const two = { ...one, key: 'm3', slots: { person: at('Quell', 1), organization: at('Bauamt') } }
      const { remarks } = applyDecisions(extraction(one, two), text, [decide('accept', leads, before)])
      expect(remarks[0]).to.include({ state: 'orphaned', reason: 'several statements may be meant' })
    })
  })

  describe('to reject', () => {
    it('drop the statement, whatever its confidence is now', () => {
      const { extraction: after } = applyDecisions(extraction({ ...leads, confidence: 1 }, headed), text, [
        decide('reject', leads, before),
      ])
      expect(after.statements).to.deep.equal([headed])
    })

    it('hold the same claim back when other words tell it', () => {
      const headline = { ...leads, slots: { organization: at('Bauamt') } }
      const { extraction: after } = applyDecisions(extraction({ ...headline, confidence: 1 }), text, [
        decide('reject', leads, before),
      ])
      expect(membership(after, 'm1')?.review).to.equal('contested')
    })

    it('hold the same words back in a corrected text', () => {
      const { extraction: after } = applyDecisions(before, text, [
        decideIn(`${text} Korrektur.`, leads, before, { verdict: 'reject', edits: {} }),
      ])
      expect(membership(after, 'm1')?.review).to.equal('contested')
    })

    it('need nobody once the extractor has learned it', () => {
      const { remarks } = applyDecisions(extraction(headed), text, [decide('reject', leads, before)])
      expect(remarks).to.deep.equal([])
    })
  })

  describe('to edit', () => {
    it('put the values of the editor in the place of the extracted ones', () => {
      const edits = { role: 'leitung', kind: 'deputy head', start: '2022-04', end: '2023', status: 'ended' }
      const { extraction: after } = applyDecisions(before, text, [decide('edit', leads, before, edits)])
      const edited = membership(after, 'm1')
      expect(edited).to.include({ basis: 'curated', review: 'edited', status: 'ended' })
      expect(edited?.role).to.include({ concept: 'leitung', kind: 'deputy head', text: 'leitet' })
      expect(edited?.period).to.deep.include({
        beginEarliest: '2022-04-01',
        beginLatest: '2022-04-30',
        endEarliest: '2023-01-01',
        endLatest: '2023-12-31',
      })
      expect(edited?.period.begin).to.include({ basis: 'curated' })
      expect(edited?.slots).not.to.have.property('start')
      expect(edited?.inferences.map(({ slot }) => slot)).to.have.members(['role', 'start', 'end', 'status'])
    })

    it('override a better extractor', () => {
      const decision = decide('edit', leads, before, { start: '2022-04' })
      const better = {
        ...leads,
        confidence: 1,
        period: { beginEarliest: '2021-03-15', beginLatest: '2021-03-15' },
      }
      const { extraction: after } = applyDecisions(extraction(better), text, [decision])
      expect(membership(after, 'm1')?.period).to.include({ beginEarliest: '2022-04-01' })
    })

    it('remove a date', () => {
      const { extraction: after } = applyDecisions(before, text, [
        decide('edit', leads, before, { start: '' }),
      ])
      expect(membership(after, 'm1')?.period).to.deep.equal({ endEarliest: '2021-03-01' })
    })

    it('name an organization of the text, or another one below a parent', () => {
      const named = applyDecisions(before, text, [
        decide('edit', leads, before, { organization: 'stadt testingen' }),
      ])
      expect(membership(named.extraction, 'm1')?.organization).to.equal('o3')
      const edits = {
        organization: 'Tiefbauamt',
        'organization-type': 'amt',
        parent: 'Kreis Testtal',
        'parent-type': 'landkreis',
      }
      const { extraction: after } = applyDecisions(before, text, [decide('edit', headed, before, edits)])
      const place = after.organizations.find(({ key }) => key === membership(after, 'm2')?.organization)
      expect(place).to.include({ name: 'Tiefbauamt', kind: 'amt' })
      expect(after.organizations.find(({ key }) => key === place?.parent)).to.include({
        name: 'Kreis Testtal',
        kind: 'landkreis',
      })
      expect(after.organizations).to.have.length(5)
    })
  })

  it('hold back what an editor is unsure of', () => {
    const { extraction: after } = applyDecisions(before, text, [decide('unsure', headed, before)])
    expect(membership(after, 'm2')?.review).to.equal('unsure')
  })

  it('count as they were taken last', () => {
    const { extraction: after } = applyDecisions(before, text, [
      decide('reject', leads, before),
      decide('accept', leads, before),
    ])
    expect(membership(after, 'm1')?.review).to.equal('accepted')
  })
})
