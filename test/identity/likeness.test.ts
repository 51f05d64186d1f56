import { expect } from 'chai'
import { nameLikeness, partsLikeness } from '../../src/identity/likeness.ts'

const names = [
  ['ada wenzel', 'ada wentzel', 2],
  ['wenzel', 'ada wenzel', 1],
  ['ada wenzel', 'ada wenzel-lorenz', 1],
  ['ada wenzel', 'bo thiessen', 0],
  ['ada wenzel', 'ida wenzl', 0],
  ['ada wenzel', 'ada lorenz', 0],
] as const

describe('nameLikeness', () => {
  for (const [a, b, expected] of names) {
    it(`is ${expected} for "${a}" and "${b}", either way`, () => {
      expect([nameLikeness(a, b), nameLikeness(b, a)]).to.deep.equal([expected, expected])
    })
  }
})

describe('partsLikeness', () => {
  const likeness = partsLikeness([0, 4, 2, 1], 1)

  it('adds the weights of shared parts, and is 0 without the required ones', () => {
    expect(likeness('p a b c', 'p a b c')).to.equal(7)
    expect(likeness('p a b c', 'p x b c')).to.equal(3)
    expect(likeness('p a b c', 'q a b c')).to.equal(0)
  })
})
