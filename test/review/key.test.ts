import { expect } from 'chai'
import type { Statement } from '../../src/model/statement.ts'
import { identify } from '../../src/review/key.ts'
import { appointed, at, extraction, follows, headed, leads, text } from './letter.ts'

const keyOf = (statement: Statement): string | undefined => identify(extraction(statement), text)[0]?.key

describe('the key of a statement', () => {
  it('is a text and a claim in it', () => {
    expect(keyOf(leads)).to.match(/^[0-9a-f]{8}-[0-9a-f]{8}$/u)
  })

  it('stays when confidence, evidence, rule, dates and keys of the extraction change', () => {
    const better = {
      ...leads,
      key: 'm7',
      rule: 'lead-since',
      confidence: 0.99,
      evidence: at('Mira Quell leitet'),
      period: {},
      slots: { ...leads.slots, start: at('2021') },
    }
    expect(keyOf(better)).to.equal(keyOf(leads))
    expect(keyOf(headed)).not.to.equal(keyOf(leads))
  })

  it('changes with the text and with the words of person, role and organization', () => {
    const other = { ...leads, slots: { ...leads.slots, organization: at('Bauamt') } }
    expect(keyOf(other)).not.to.equal(keyOf(leads))
    expect(identify(extraction(leads), `${text} `)[0]?.key).not.to.equal(keyOf(leads))
  })

  it('takes the first mention where context gave the value', () => {
    const { person, ...slots } = leads.slots
    expect(person).not.to.equal(undefined)
    const [found] = identify(extraction({ ...leads, slots }), text)
    expect(found?.anchors).to.deep.equal({
      person: at('Mira Quell'),
      role: at('leitet'),
      organization: at('Bauamt', 1),
    })
  })

  it('tells two terms that rest on the same words apart', () => {
    const keys = identify(extraction(leads, { ...leads, key: 'm2' }), text).map(({ key }) => key)
    expect(new Set(keys).size).to.equal(2)
  })

  it('tells types and kinds of events apart', () => {
    const all = [appointed, { ...appointed, key: 'e2', event: 'election' as const }, follows, leads]
    expect(new Set(identify(extraction(...all), text).map(({ key }) => key)).size).to.equal(4)
  })
})
