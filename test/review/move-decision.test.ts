import { expect } from 'chai'
import type { Decision } from '../../src/review/decision.ts'
import { hashText, keyOf } from '../../src/review/key.ts'
import { moveDecision } from '../../src/review/move-decision.ts'

const before = 'Ada Quell leitet das Bauamt. Ben Ortner leitet das Sportamt.'
const after = '█████████ leitet das Bauamt. Ben Ortner leitet das Sportamt.'
const anchors = { person: { start: 29, end: 39 }, role: { start: 40, end: 46 } }

function decision(terms: number): Decision {
  return {
    key: keyOf({ text: hashText(before), type: 'membership', anchors, before: terms }),
    verdict: 'accept',
    type: 'membership',
    text: hashText(before),
    words: '0011223344556677',
    anchors: { ...anchors, evidence: { start: 29, end: 60 } },
    values: { role: 'leitung' },
    edits: {},
    reviewer: 'editor 7',
    time: '2024-05-06T07:08:09Z',
    reason: '',
  }
}

describe('a decision on another version of its text', () => {
  for (const terms of [0, 2]) {
    it(`has the key that the same claim has there, ${terms} others before it`, () => {
      const moved = moveDecision(decision(terms), before, after)
      expect(moved?.key).to.equal(
        keyOf({ text: hashText(after), type: 'membership', anchors, before: terms }),
      )
      expect(moved).to.include({ text: hashText(after), verdict: 'accept', reviewer: 'editor 7' })
      expect(moved?.anchors).to.deep.equal(decision(terms).anchors)
    })
  }

  it('is none where it was taken on a third version', () => {
    expect(moveDecision({ ...decision(0), text: hashText('older') }, before, after)).to.equal(undefined)
  })
})
