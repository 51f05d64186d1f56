import { expect } from 'chai'
import { erasableRanges } from '../../src/correction/erasable.ts'
import { redact } from '../../src/correction/redaction.ts'
import type { Extraction } from '../../src/model/extraction.ts'
import type { Range } from '../../src/model/range.ts'
import type { MembershipStatement, PersonEntity, Statement } from '../../src/model/statement.ts'

/** An extraction of a text, told by the words in it. */
function scene(text: string) {
  const at = (words: string): Range => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`"${words}" is not in the text`)
    return { start, end: start + words.length }
  }
  const person = (key: string, name: string, ...descriptions: readonly string[]): PersonEntity => ({
    key,
    name,
    familyName: name.split(' ').at(-1) ?? '',
    mentions: [at(name)],
    descriptions: descriptions.map(at),
  })
  const office = (key: string, who: string, evidence: string, role: string): MembershipStatement => ({
    type: 'membership',
    key: `m-${who}-${key}`,
    rule: 'test',
    person: who,
    evidence: at(evidence),
    support: [],
    confidence: 1,
    basis: 'stated',
    slots: { role: at(role) },
    inferences: [],
    role: { text: role, concept: 'leitung', kind: 'head', implied: false },
    period: {},
    status: 'active',
  })
  const extraction = (persons: readonly PersonEntity[], statements: readonly Statement[]): Extraction => ({
    spans: [],
    persons,
    organizations: [],
    statements,
    published: { basis: 'inferred', evidence: [] },
    withheld: [],
    notes: [],
  })
  return { at, person, office, extraction }
}

const without = (text: string, extraction: Extraction, ...gone: readonly string[]): string =>
  redact(text, erasableRanges(text, extraction, new Set(gone)))

describe('what is erased of a text', () => {
  it('is the passage that is about nobody else', () => {
    const text = 'Ada Quell leitet das Bauamt. Sie führte das Hafenamt. Ben Ortner leitet das Sportamt.'
    const { person, office, extraction } = scene(text)
    const told = extraction(
      [person('p1', 'Ada Quell'), person('p2', 'Ben Ortner')],
      [
        office('1', 'p1', 'Ada Quell leitet das Bauamt.', 'leitet'),
        office('2', 'p1', 'Sie führte das Hafenamt.', 'führte'),
        office('3', 'p2', 'Ben Ortner leitet das Sportamt.', 'leitet das Sportamt'),
      ],
    )
    expect(without(text, told, 'p1')).to.match(/^█+ █+ Ben Ortner leitet das Sportamt\.$/u)
  })

  it('is only what the person is called and said to be in a sentence shared with others', () => {
    const text = 'Ada Quell, bisher Kämmerin, folgt auf Ben Ortner, den Amtsleiter. Mehr sagt Quells Amt.'
    const { person, office, extraction } = scene(text)
    const sentence = 'Ada Quell, bisher Kämmerin, folgt auf Ben Ortner, den Amtsleiter.'
    const told = extraction(
      [person('p1', 'Ada Quell'), person('p2', 'Ben Ortner')],
      [office('1', 'p1', sentence, 'Kämmerin'), office('2', 'p2', sentence, 'Amtsleiter')],
    )
    expect(without(text, told, 'p1')).to.equal(
      '█████████, bisher ████████, folgt auf Ben Ortner, den Amtsleiter. Mehr sagt ██████ Amt.',
    )
  })

  it('leaves somebody of the same last name', () => {
    const text = 'Ada Quell leitet das Bauamt. Ben Quell leitet das Sportamt.'
    const { person, office, extraction } = scene(text)
    const told = extraction(
      [person('p1', 'Ada Quell'), person('p2', 'Ben Quell')],
      [
        office('1', 'p1', 'Ada Quell leitet das Bauamt.', 'leitet'),
        office('2', 'p2', 'Ben Quell leitet das Sportamt.', 'leitet das S'),
      ],
    )
    expect(without(text, told, 'p1'))
      .to.include('Ben Quell leitet das Sportamt.')
      .and.not.include('Ada')
  })

  it('is all of a text that is about nobody else', () => {
    const text = 'Neues\n\nAda Quell leitet das Bauamt. Am Wasser aufgewachsen, liebt sie den Hafen.'
    const { person, office, extraction } = scene(text)
    const told = extraction(
      [person('p1', 'Ada Quell')],
      [office('1', 'p1', 'Ada Quell leitet das Bauamt.', 'leitet')],
    )
    expect(without(text, told, 'p1')).to.match(/^█{5}\n\n█+$/u)
  })
})
