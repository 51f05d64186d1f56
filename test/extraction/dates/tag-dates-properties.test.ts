import { expect } from 'chai'
import fc from 'fast-check'
import { tagDates } from '../../../src/extraction/dates/tag-dates.ts'
import { lexicon } from './lexicon.ts'
import { sentences } from './sentences.ts'

describe('tagDates, for any text', () => {
  const word = fc.constantFrom(
    ...sentences.flatMap(([text]) => text.split(' ')),
    '„',
    '“',
    '(',
    ')',
    '–',
    '\n',
    '§',
    '*',
    '2020',
    '1.',
  )
  const text = fc.array(word, { maxLength: 30 }).map(words => words.join(' '))

  it('gives exact offsets, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), value => {
        let end = 0
        for (const mention of tagDates(value, lexicon)) {
          expect(value.slice(mention.start, mention.end)).to.equal(mention.text)
          expect(mention.start >= end && mention.end > mention.start).to.equal(true)
          end = mention.end
        }
      }),
    )
  })

  it('reads the same whatever the white space and the quotation marks', () => {
    const space = fc.constantFrom(' ', '  ', '\n', '\u00A0', ' \n ', '\u202F', '\t')
    const quotes = fc.constantFrom(['„', '“'], ['»', '«'], ['"', '"'], ['', ''], ['‚', '‘'])
    const found = (text: string) =>
      tagDates(text, lexicon).map(({ kind, rule, from, to, amount, unit, shift, preposition }) => ({
        kind,
        rule,
        from,
        to,
        amount,
        unit,
        shift,
        preposition,
      }))
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        space,
        quotes,
        ([sentence], gap, [open = '', close = '']) => {
          const spaced = `${open}${sentence.replaceAll(' ', gap)}${close}`
          expect(found(spaced)).to.deep.equal(found(sentence))
        },
      ),
    )
  })

  it('looks up no more words than the text has room for, on repetitions too', () => {
    const seeds = [
      '1. ',
      '2019 ',
      '1.1.',
      'von 2003 bis ',
      'seit dem ',
      'Ende des ',
      'in den vergangenen ',
      '2019/',
      '* ',
      'mehr als ',
      '1',
      'geboren A ',
      '1. Mai 2020 A ',
    ]
    for (const seed of seeds) {
      const once = lookups(seed.repeat(500))
      expect(lookups(seed.repeat(1000)), seed).to.be.at.most(2 * once + 100)
    }
  })
})

/** How often the tables are asked while the dates of a text are found: the work done, whatever the machine. */
function lookups(text: string): number {
  let count = 0
  const counted = <T extends Map<unknown, unknown> | Set<unknown>>(table: T): T =>
    new Proxy(table, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name, target)
        if (typeof value !== 'function') return value
        return (...args: unknown[]): unknown => {
          count += 1
          return value.apply(target, args)
        }
      },
    })
  const tables = Object.entries(lexicon).map(([name, table]) => [
    name,
    counted(table as Map<unknown, unknown>),
  ])
  tagDates(text, Object.fromEntries(tables) as typeof lexicon)
  return count
}
