import { expect } from 'chai'
import fc from 'fast-check'
import { normalise, tokenAt, tokenIndex, tokenize } from '../../../src/extraction/text/tokens.ts'

const rows: readonly (readonly [text: string, tokens: readonly string[]])[] = [
  ['Die Leiterin, Anna.', ['Die', 'Leiterin', ',', 'Anna', '.']],
  ['Haupt- und Bauamt', ['Haupt-', 'und', 'Bauamt']],
  ['Leiter:in, Leiter*innen, Leiter/-in', ['Leiter:in', ',', 'Leiter*innen', ',', 'Leiter/-in']],
  ['seit dem 1. Mai 2.500 Leute', ['seit', 'dem', '1', '.', 'Mai', '2.500', 'Leute']],
  ['Grimm’s Haus', ['Grimm’s', 'Haus']],
  ['Amt/Stelle', ['Amt', '/', 'Stelle']],
  ['', []],
]

describe('tokens', () => {
  for (const [text, tokens] of rows)
    it(`splits "${text}"`, () => {
      expect(tokenize(text).map(token => token.text)).to.deep.equal(tokens)
    })

  it('loses nothing but white space, and keeps offsets, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const tokens = tokenize(text)
        expect(tokens.map(token => token.text).join('')).to.equal(text.replace(/\s+/gu, ''))
        expect(tokens.map(({ start, end }) => text.slice(start, end))).to.deep.equal(
          tokens.map(token => token.text),
        )
      }),
    )
  })

  it('looks words up without soft hyphens, with one kind of hyphen and apostrophe', () => {
    expect(normalise('Amts\u00adleiter')).to.equal('amtsleiter')
    expect(normalise('Haupt‑Amt')).to.equal('haupt-amt')
    expect(normalise('Grimm’s')).to.equal("grimm's")
    expect(normalise('Bu\u0308ro')).to.equal('büro')
  })

  it('finds the first token at or behind an offset', () => {
    const tokens = tokenize('Das Amt ist neu')
    expect([0, 1, 4, 14, 99].map(offset => tokenIndex(tokens, offset))).to.deep.equal([0, 1, 1, 4, 4])
  })

  it('has an empty token outside the list', () => {
    expect(tokenAt([], -1).text).to.equal('')
  })
})
