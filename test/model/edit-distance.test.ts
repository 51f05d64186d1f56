import { expect } from 'chai'
import fc from 'fast-check'
import { editDistance } from '../../src/model/edit-distance.ts'

describe('editDistance', () => {
  const word = fc.string({ maxLength: 12 })

  it('is a distance', () => {
    fc.assert(
      fc.property(word, word, word, (a, b, c) => {
        expect(editDistance(a, a)).to.equal(0)
        expect(editDistance(a, b)).to.equal(editDistance(b, a))
        expect(editDistance(a, c)).to.be.at.most(editDistance(a, b) + editDistance(b, c))
      }),
    )
  })
})
