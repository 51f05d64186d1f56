import { expect } from 'chai'
import { segment } from '../../../src/extraction/text/sentences.ts'

const words = {
  abbreviations: new Set(['dr', 'z.b', 'stellv']),
  cues: { counting: new Set(['auf']) },
  dates: {
    months: new Map([
      ['januar', { abbreviated: false }],
      ['jan', { abbreviated: true }],
      ['mai', { abbreviated: false }],
      ['august', { abbreviated: false }],
    ]),
  },
}

const rows: readonly (readonly [name: string, text: string, sentences: readonly string[]])[] = [
  ['at full stops', 'Sie kam. Er ging.', ['Sie kam.', 'Er ging.']],
  ['not at abbreviations', 'Die stellv. Leiterin Dr. Muster kam.', ['Die stellv. Leiterin Dr. Muster kam.']],
  ['not inside abbreviations', 'Manche, z.B. Anna, kamen.', ['Manche, z.B. Anna, kamen.']],
  ['not at ordinals', 'Am 3. Mai kam sie.', ['Am 3. Mai kam sie.']],
  ['after a number that counts', 'Sie kam auf 13. Muster gewann.', ['Sie kam auf 13.', 'Muster gewann.']],
  ['before a name like a month', 'Sie kam auf 13. Julia gewann.', ['Sie kam auf 13.', 'Julia gewann.']],
  [
    'before a name like a short month',
    'Sie kam auf 9. Jan Muster ging.',
    ['Sie kam auf 9.', 'Jan Muster ging.'],
  ],
  ['not at a short month', 'Der Wechsel auf 1. Jan. kam.', ['Der Wechsel auf 1. Jan. kam.']],
  ['not at a day with auf', 'Der Wechsel auf 1. August kam.', ['Der Wechsel auf 1. August kam.']],
  ['not in days with spaces', 'Am 3. 5. 2019 kam sie.', ['Am 3. 5. 2019 kam sie.']],
  ['after a number, not before a year', 'Er wurde 3. 2019 kam sie.', ['Er wurde 3.', '2019 kam sie.']],
  ['not in stopped letters', 'Der Rat a. D. Muster kam.', ['Der Rat a. D. Muster kam.']],
  ['at years', 'Sie kam 2019. Er ging.', ['Sie kam 2019.', 'Er ging.']],
  ['not at initials', 'A. Muster kam.', ['A. Muster kam.']],
  ['with closing marks', '„Sie kam.“ Er ging.', ['„Sie kam.“', 'Er ging.']],
  ['at empty lines', 'Neue Leiterin\n\nSie kam', ['Neue Leiterin', 'Sie kam']],
  [
    'at short lines',
    'Bauhof: Anna Muster\nArchiv: Ben Beispiel',
    ['Bauhof: Anna Muster', 'Archiv: Ben Beispiel'],
  ],
  ['not where a line is wrapped', 'Sie leitet nun das\nneue Amt.', ['Sie leitet nun das\nneue Amt.']],
]

describe('sentences', () => {
  for (const [name, text, sentences] of rows)
    it(`are split ${name}`, () => {
      const found = segment(text, words).map(({ start, end }) => text.slice(start, end))
      expect(found).to.deep.equal(sentences)
    })

  it('know their paragraph', () => {
    expect(segment('Eins.\n\nZwei. Drei.', words).map(({ paragraph }) => paragraph)).to.deep.equal([0, 1, 1])
  })
})
