import { expect } from 'chai'
import { isSpeech, quotations } from '../../../src/extraction/text/speech.ts'

const speaker = new Set(['ich', 'wir'])

const rows: readonly (readonly [text: string, quoted: readonly string[], speech: boolean])[] = [
  ['das Team „Nord“ kam', ['„Nord“'], false],
  ['„Ich bin froh“, sagte sie', ['„Ich bin froh“'], true],
  ['»Ein Haus mit Geschichte.« sagte sie', ['»Ein Haus mit Geschichte.«'], true],
  ['"Alte Ziegelei" heißt das Haus', ['"Alte Ziegelei"'], false],
  [
    '„eins zwei drei vier fünf sechs sieben acht neun“',
    ['„eins zwei drei vier fünf sechs sieben acht neun“'],
    true,
  ],
  ['„offen bis zum Ende', [], false],
]

describe('quotations', () => {
  for (const [text, quoted, speech] of rows)
    it(`in ${text}: ${speech ? 'speech' : 'no speech'}`, () => {
      const found = quotations(text)
      expect(found.map(({ start, end }) => text.slice(start, end))).to.deep.equal(quoted)
      expect(found.some(quotation => isSpeech(text, quotation, speaker))).to.equal(speech)
    })

  it('end with their paragraph, so that a lost mark swallows no text', () => {
    expect(quotations('„offen\n\nzu“')).to.deep.equal([])
  })
})
