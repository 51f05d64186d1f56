import { expect } from 'chai'
import fc from 'fast-check'
import { inside, overlapping, within } from '../../../src/extraction/text/coverage.ts'
import { contains, overlaps } from '../../../src/model/range.ts'

const range = fc
  .tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }))
const ranges = fc.array(range, { maxLength: 12 })

describe('coverage of a text by ranges', () => {
  it('answers as a look at every range would, whether one overlaps', () => {
    fc.assert(
      fc.property(ranges, range, (all, asked) => {
        expect(overlapping(all)(asked)).to.equal(all.some(one => overlaps(one, asked)))
      }),
    )
  })

  it('answers as a look at every range would, whether one contains another', () => {
    fc.assert(
      fc.property(ranges, range, (all, asked) => {
        expect(inside(all)(asked)).to.equal(all.some(one => contains(one, asked)))
      }),
    )
  })

  it('finds the ranges inside a part of the text', () => {
    fc.assert(
      fc.property(ranges, range, (all, part) => {
        const ordered = all.toSorted((a, b) => a.start - b.start)
        expect(within(ordered, part)).to.deep.equal(ordered.filter(one => contains(part, one)))
      }),
    )
  })
})
