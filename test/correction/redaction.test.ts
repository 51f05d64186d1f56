import { expect } from 'chai'
import fc from 'fast-check'
import { redact, redactedRanges } from '../../src/correction/redaction.ts'

describe('redaction', () => {
  it('puts blocks in the place of characters, and keeps lines', () => {
    expect(redact('Ada\nOtt leitet', [{ start: 0, end: 7 }])).to.equal('███\n███ leitet')
  })

  it('joins ranges that overlap, in any order', () => {
    const ranges = [
      { start: 4, end: 6 },
      { start: 0, end: 5 },
      { start: 8, end: 8 },
    ]
    expect(redact('abcdefghij', ranges)).to.equal('██████ghij')
  })

  it('is the same when it is done again', () => {
    const once = redact('abcdef', [{ start: 1, end: 3 }])
    expect(redact(once, [{ start: 1, end: 3 }])).to.equal(once)
  })

  it('finds what was made unreadable', () => {
    expect(redactedRanges('a██ c█')).to.deep.equal([
      { start: 1, end: 3 },
      { start: 5, end: 6 },
    ])
  })

  it('keeps the length in UTF-16 units and in code points, and everything outside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(20), fc.nat(20), (text, from, length) => {
        const start = boundary(text, Math.min(from, text.length))
        const end = boundary(text, Math.min(start + length, text.length))
        const redacted = redact(text, [{ start, end }])
        expect(redacted.length).to.equal(text.length)
        expect(Array.from(redacted).length).to.equal(Array.from(text).length)
        expect(redacted.slice(0, start)).to.equal(text.slice(0, start))
        expect(redacted.slice(end)).to.equal(text.slice(end))
      }),
    )
  })
})

/** The offset, moved on where it would divide a surrogate pair. */
function boundary(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1))
    ? offset + 1
    : offset
}
