import { expect } from 'chai'
import fc from 'fast-check'
import { locate, quotable, quotes, surroundings, wording } from '../../src/mapping/quotation.ts'
import { overlaps, type Range } from '../../src/model/range.ts'
import { at } from './support/telling.ts'

const text = 'Kim Oster (47) wird Leiterin. Die gebürtige Altfurterin kommt aus der Verwaltung.'
const source = quotable(text, [at(text, '47'), at(text, 'gebürtige Altfurterin')])
const all = { start: 0, end: text.length }

function slices(ranges: readonly Range[], of = text): readonly string[] {
  return ranges.map(({ start, end }) => of.slice(start, end))
}

describe('quotation', () => {
  it('quotes around what is withheld, without the brackets that enclosed it', () => {
    expect(slices(quotes(source, all))).to.deep.equal([
      'Kim Oster',
      'wird Leiterin. Die',
      'kommt aus der Verwaltung.',
    ])
  })

  it('quotes a passage without anything withheld as it is', () => {
    const passage = at(text, 'kommt aus der Verwaltung.')
    expect(quotes(source, passage)).to.deep.equal([passage])
  })

  it('quotes nothing of a passage that is all withheld', () => {
    expect(quotes(source, at(text, 'gebürtige Altfurterin'))).to.deep.equal([])
    expect(wording(source, at(text, '(47)'))).to.equal('')
  })

  it('marks what is left out of a wording', () => {
    expect(wording(source, at(text, 'Kim Oster (47) wird Leiterin.'))).to.equal(
      'Kim Oster […] wird Leiterin.',
    )
    expect(wording(source, at(text, 'Die gebürtige Altfurterin'))).to.equal('Die […]')
    expect(wording(source, at(text, 'gebürtige Altfurterin kommt'))).to.equal('[…] kommt')
    expect(wording(source, at(text, 'wird Leiterin'))).to.equal('wird Leiterin')
  })

  it('ends prefix and suffix where something withheld begins', () => {
    const [, second] = quotes(source, all)
    expect(surroundings(source, second ?? all)).to.deep.equal({ prefix: ') ', suffix: ' ' })
  })

  it('divides a long passage into quotes of 300 characters at most', () => {
    const long = 'Wort '.repeat(200).trim()
    const parts = slices(quotes(quotable(long, []), { start: 0, end: long.length }), long)
    expect(parts.map(part => part.length <= 300)).not.to.include(false)
    expect(parts.join(' ')).to.equal(long)
  })

  it('finds words only where they may be quoted', () => {
    const twice = 'mit 50 Jahren, und 50 Stellen'
    const cut = quotable(twice, [at(twice, 'mit 50 Jahren')])
    expect(locate(cut, '50', [{ start: 0, end: twice.length }])).to.deep.equal(at(twice, '50', 1))
    expect(locate(cut, '50', [{ start: 0, end: 16 }])).to.equal(undefined)
    expect(locate(cut, '', [{ start: 0, end: twice.length }])).to.equal(undefined)
  })
})

const characters = fc.constantFrom('a', 'ß', 'É', '🌳', ' ', '\n', '(', ')', ',', '7', '–')

const situations = fc
  .array(characters, { minLength: 1, maxLength: 900 })
  .map(parts => parts.join(''))
  .chain(content => {
    const offset = fc.nat({ max: content.length })
    const range = fc.tuple(offset, offset).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    return fc.record({
      content: fc.constant(content),
      withheld: fc.array(range, { maxLength: 6 }),
      passage: range,
    })
  })

/** Where prefix, quote and suffix come from. */
function published(content: string, withheld: readonly Range[], passage: Range): readonly Range[] {
  const cut = quotable(content, withheld)
  return quotes(cut, passage).map(quote => {
    const { prefix, suffix } = surroundings(cut, quote)
    const whole = { start: quote.start - prefix.length, end: quote.end + suffix.length }
    expect(content.slice(whole.start, whole.end)).to.equal(
      prefix + content.slice(quote.start, quote.end) + suffix,
    )
    return whole
  })
}

describe('quotation, whatever is withheld', () => {
  it('publishes no character of a withheld range', () => {
    fc.assert(
      fc.property(situations, ({ content, withheld, passage }) => {
        for (const range of published(content, withheld, passage)) {
          for (const secret of withheld.filter(({ start, end }) => start < end)) {
            expect(overlaps(range, secret)).to.equal(false)
          }
        }
      }),
    )
  })

  it('quotes inside the passage, within the limits, and never half a character', () => {
    fc.assert(
      fc.property(situations, ({ content, withheld, passage }) => {
        const whole = withheld.filter(range => isWhole(content, range))
        fc.pre(isWhole(content, passage))
        const cut = quotable(content, whole)
        for (const quote of quotes(cut, passage)) {
          const { prefix, suffix } = surroundings(cut, quote)
          expect(quote.start).to.be.at.least(passage.start)
          expect(quote.end).to.be.at.most(passage.end)
          expect(quote.end - quote.start).to.be.within(1, 300)
          expect(prefix.length).to.be.at.most(32)
          expect(suffix.length).to.be.at.most(32)
          const parts = [content.slice(quote.start, quote.end), prefix, suffix]
          expect(parts.every(isWellFormed)).to.equal(true)
        }
      }),
    )
  })

  it('leaves out of a wording exactly what is withheld', () => {
    fc.assert(
      fc.property(situations, ({ content, withheld, passage }) => {
        const words = wording(quotable(content, withheld), passage)
        const open = Array.from({ length: passage.end - passage.start }, (_, index) => passage.start + index)
          .filter(unit => !withheld.some(({ start, end }) => start <= unit && unit < end))
          .map(unit => content.charAt(unit))
          .join('')
        expect(
          isSubsequence(words.replaceAll('[…]', '').replace(/\s/gu, ''), open.replace(/\s/gu, '')),
        ).to.equal(true)
      }),
    )
  })
})

function isWhole(content: string, { start, end }: Range): boolean {
  return [start, end].every(offset => isWellFormed(content.slice(0, offset)))
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (let i = 0; i < part.length; i++) {
    at = whole.indexOf(part.charAt(i), at) + 1
    if (at === 0) return false
  }
  return true
}

/** No half of a surrogate pair stands alone. */
function isWellFormed(part: string): boolean {
  return !/\p{Surrogate}/u.test(part)
}
