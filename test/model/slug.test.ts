import { expect } from 'chai'
import fc from 'fast-check'
import { slug } from '../../src/model/slug.ts'

const cases = [
  ['Amt für Bildung und Sport', 'amt-fuer-bildung-und-sport'],
  ['Bau- und Umweltausschuss', 'bau-und-umweltausschuss'],
  ['Straßenbauamt', 'strassenbauamt'],
  ['Sachgebiet „Grünpflege“', 'sachgebiet-gruenpflege'],
  ['Café Élan', 'cafe-elan'],
  ['A\u0308mter', 'aemter'],
  ['  --  ', ''],
  ['Έδρα', ''],
] as const

describe('slug', () => {
  for (const [name, expected] of cases) {
    it(`makes "${expected}" of "${name}"`, () => {
      expect(slug(name)).to.equal(expected)
    })
  }

  it('is a step of a path or empty, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name => {
        expect(slug(name)).to.match(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u)
        expect(slug(slug(name))).to.equal(slug(name))
      }),
    )
  })
})
