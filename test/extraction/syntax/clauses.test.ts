import { expect } from 'chai'
import { readDocument } from '../../../src/extraction/read-document.ts'
import { type Clause, clausesOf } from '../../../src/extraction/syntax/clauses.ts'
import { bare } from '../support/rule-extractor.ts'
import { shippedLexicon } from '../support/shipped-lexicon.ts'

async function clauses(text: string): Promise<readonly Clause[]> {
  const lexicon = await shippedLexicon()
  return readDocument(bare(text), lexicon).sentences.flatMap(({ items }) => clausesOf(items, lexicon))
}

const splits: readonly (readonly [text: string, clauses: readonly string[]])[] = [
  ['Anna leitet das Amt.', ['Anna leitet das Amt.']],
  ['Anna leitet das Amt und Ben führt den Verein.', ['Anna leitet das Amt', 'und Ben führt den Verein.']],
  ['Anna Muster, Leiterin des Amtes, bleibt.', ['Anna Muster, Leiterin des Amtes, bleibt.']],
  ['Er ging, nachdem sie kam.', ['Er ging', ', nachdem sie kam.']],
]

interface Said {
  readonly class: string
  readonly tense: string
  readonly passive?: boolean
  readonly negated?: boolean
  readonly modal?: string
}

const predicates: readonly (readonly [text: string, said: Said])[] = [
  ['Anna leitet das Amt.', { class: 'lead', tense: 'present', passive: false }],
  ['Anna hat das Amt geleitet.', { class: 'lead', tense: 'past' }],
  ['Anna tritt die Stelle an.', { class: 'take', tense: 'present' }],
  ['Anna wurde zur Leiterin ernannt.', { class: 'appoint', tense: 'past', passive: true }],
  ['Anna wird das Amt leiten.', { class: 'lead', tense: 'future' }],
  ['Anna soll das Amt leiten.', { class: 'lead', tense: 'present', modal: 'sollen' }],
  ['Anna leitet das Amt nicht.', { class: 'lead', tense: 'present', negated: true }],
  ['Anna ist im Amt tätig.', { class: 'work', tense: 'present', passive: false }],
]

describe('clauses', () => {
  for (const [text, expected] of splits)
    it(`of "${text}"`, async () => {
      const found = await clauses(text)
      expect(found.map(({ start, end }) => text.slice(start, end))).to.deep.equal(expected)
    })

  for (const [text, said] of predicates)
    it(`say what "${text}" says`, async () => {
      const [clause] = await clauses(text)
      expect(clause?.predicate).to.include(said)
    })

  it('know the word that opens a subordinate one', async () => {
    const found = await clauses('Anna Muster, die das Amt leitet, kommt.')
    expect(found.some(({ opener, relative }) => opener === 'die' && relative)).to.equal(true)
  })
})
