import { expect } from 'chai'
import { wilson } from '../../src/evaluation/interval.ts'
import type { Score } from '../../src/evaluation/score.ts'
import { atThreshold, bands, chooseThreshold, leaveOneOut } from '../../src/evaluation/thresholds.ts'
import { score } from './documents.ts'

/** A document with these confidences; right ones are followed by a plus. */
function graded(...marks: readonly string[]): Score {
  const judged = marks.map((mark, index) => ({
    type: 'membership' as const,
    id: `m${index}`,
    confidence: Number.parseFloat(mark),
    right: mark.endsWith('+'),
    rightKind: true,
  }))
  const empty = score({}, {})
  const count = { tp: 0, gold: marks.length, pred: marks.length }
  return { ...empty, counts: { ...empty.counts, 'membership:+kind': count }, judged }
}

describe('thresholds', () => {
  const first = graded('0.99+', '0.95+', '0.9', '0.6+')

  it('say what would be published unreviewed', () => {
    expect(atThreshold(first, 0.9)).to.deep.equal({
      threshold: 0.9,
      n: 3,
      coverageOfGold: 0.75,
      precisionKindStart: 2 / 3,
      precisionKind: 1,
    })
    expect(atThreshold(first, 1).precisionKind).to.equal(null)
  })

  it('split all memberships into bands', () => {
    const all = bands(first)
    expect(all.map(({ n }) => n)).to.deep.equal([0, 1, 0, 0, 1, 2])
    expect(all.at(-1)).to.deep.include({ from: 0.95, below: 1, right: 2, precision: 1 })
    expect(bands(graded('1+')).at(-1)?.n).to.equal(1)
  })

  it('are chosen as low as the precision allows, never between equal confidences', () => {
    expect(chooseThreshold([first], 1)).to.equal(0.95)
    expect(chooseThreshold([first], 0.75)).to.equal(0.6)
    expect(chooseThreshold([graded('0.9+', '0.9')], 1)).to.equal(null)
  })

  it('are judged on the document that they were not chosen on', () => {
    const left = leaveOneOut([graded('0.9+', '0.8'), graded('0.9+', '0.8+'), graded('0.9', '0.7+')], 1)
    expect(left.chosen).to.deep.equal([null, null, 0.9])
    expect(left).to.deep.include({ n: 1, right: 0, precision: 0, coverageOfGold: 1 / 6 })
  })
})

describe('the interval of a share', () => {
  const cases: readonly (readonly [number, number, number, number])[] = [
    [0, 0, 0, 1],
    [20, 20, 0.8389, 1],
    [0, 10, 0, 0.2775],
    [8, 10, 0.4902, 0.9433],
  ]
  for (const [right, n, low, high] of cases) {
    it(`is ${low} to ${high} for ${right} of ${n}`, () => {
      const interval = wilson(right, n)
      expect(interval.low).to.be.closeTo(low, 1e-4)
      expect(interval.high).to.be.closeTo(high, 1e-4)
    })
  }
})
