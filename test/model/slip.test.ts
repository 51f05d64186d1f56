import { expect } from 'chai'
import fc from 'fast-check'
import { isOneSlip } from '../../src/model/slip.ts'

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ü'), minLength: 1, maxLength: 8 })
const letter = fc.constantFrom('a', 'b', 'c', 'ü')

/** Every word that one slip leads to, made by the slips themselves. */
function slipsOf(text: string): ReadonlySet<string> {
  const found = new Set([text])
  for (let at = 0; at <= text.length; at++) {
    const [before, rest] = [text.slice(0, at), text.slice(at)]
    found.add(before + rest.slice(1))
    for (const other of ['a', 'b', 'c', 'ü']) {
      found.add(before + other + rest)
      if (rest !== '') found.add(before + other + rest.slice(1))
    }
    if (rest.length > 1) found.add(before + rest.charAt(1) + rest.charAt(0) + rest.slice(2))
  }
  return found
}

describe('one slip of the pen', () => {
  it('is a letter left out, put in, exchanged, or two neighbours swapped, and nothing else', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneSlip(a, b)).to.equal(slipsOf(a).has(b))
      }),
    )
  })

  it('is known whichever word comes first', () => {
    fc.assert(
      fc.property(word, letter, fc.nat(7), (text, other, at) => {
        const slipped = text.slice(0, at) + other + text.slice(at)
        expect([isOneSlip(text, slipped), isOneSlip(slipped, text)]).to.deep.equal([true, true])
      }),
    )
  })
})
