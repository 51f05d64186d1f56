import { expect } from 'chai'
import fc from 'fast-check'
import { codePointOffset, codePoints } from '../../src/rdf/code-points.ts'

const texts = fc.string({ unit: 'binary' })

describe('code points', () => {
  it('count a character outside the basic plane once', () => {
    const { fromUnits, toUnits } = codePoints('a😀b😀c')
    expect([0, 1, 3, 4, 6, 7].map(fromUnits)).to.deep.equal([0, 1, 2, 3, 4, 5])
    expect([0, 1, 2, 3, 4, 5].map(toUnits)).to.deep.equal([0, 1, 3, 4, 6, 7])
    expect(fromUnits(2), 'inside a pair').to.equal(1)
  })

  it('give the length of what stands before, for every offset between characters', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const text = before + after
        const expected = Array.from(before).length
        expect(codePointOffset(text, before.length)).to.equal(expected)
        expect(codePoints(text).toUnits(expected)).to.equal(before.length)
      }),
    )
  })
})
