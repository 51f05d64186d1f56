import { expect } from 'chai'
import type { Extraction } from '../../../src/model/extraction.ts'
import { createExtractor } from '../../../src/extraction/create-extractor.ts'
import { bare } from '../support/rule-extractor.ts'
import { shippedLexicon } from '../support/shipped-lexicon.ts'

/** Texts, each with who follows whom; an empty list where nobody is said to. Read as of 15 March 2020. */
const rows: readonly (readonly [text: string, successions: readonly string[]])[] = [
  [
    'Die Leiterin des Bauamtes, Berta Muster, geht zum 1. Mai in den Ruhestand. Neuer Leiter wird Anton Beispiel.',
    ['Berta Muster > Anton Beispiel'],
  ],
  [
    'Anton Beispiel ist neuer Leiter des Bauamtes. Die bisherige Leiterin des Bauamtes, Berta Muster, dankte.',
    ['Berta Muster > Anton Beispiel'],
  ],
  [
    'Berta Muster verlässt das Bauamt. Sie war Leiterin des Bauamtes. Zum neuen Leiter des Bauamtes wurde Anton Beispiel bestellt.',
    ['Berta Muster > Anton Beispiel'],
  ],
  // Nobody has left.
  ['Berta Muster ist Leiterin des Bauamtes. Stellvertretender Leiter wird Anton Beispiel.', []],
  // Another office.
  [
    'Die Leiterin des Bauamtes, Berta Muster, geht in den Ruhestand. Anton Beispiel wird Leiter des Archivs.',
    [],
  ],
  // Whoever only acts follows nobody.
  [
    'Die Leiterin des Bauamtes, Berta Muster, geht in den Ruhestand. Anton Beispiel führt das Bauamt ab 1. Mai kommissarisch.',
    [],
  ],
  // Two can have gone.
  [
    'Die früheren Leiter des Bauamtes, Berta Muster und Emil Vogt, dankten. Neuer Leiter des Bauamtes ist Anton Beispiel.',
    [],
  ],
  // She left long before.
  [
    'Berta Muster leitete das Bauamt bis 1990. Neuer Leiter des Bauamtes wird am 1. Mai 2020 Anton Beispiel.',
    [],
  ],
  // What is told is not told a second time.
  [
    'Anton Beispiel ist neuer Leiter des Bauamtes. Seine Vorgängerin Berta Muster dankte.',
    ['Berta Muster > Anton Beispiel'],
  ],
]

describe('successions', () => {
  for (const [text, expected] of rows)
    it(`are read: ${text}`, async () => {
      const extract = createExtractor(await shippedLexicon())
      expect(successionsOf(await extract(bare(text, '2020-03-15')))).to.deep.equal(expected)
    })

  it('that are put together are sure of less than those that are told', async () => {
    const extract = createExtractor(await shippedLexicon())
    const [together, told] = await Promise.all(
      [
        'Die Leiterin des Bauamtes, Berta Muster, geht in Rente. Neuer Leiter wird Anton Beispiel.',
        'Anton Beispiel folgt auf Berta Muster als Leiter des Bauamtes.',
      ].map(async text => (await extract(bare(text))).statements.find(({ type }) => type === 'succession')),
    )
    expect(together?.basis).to.equal('resolved')
    expect(told?.basis).to.equal('stated')
    expect(together?.confidence ?? 1).to.be.below(told?.confidence ?? 0)
  })
})

function successionsOf({ statements, persons }: Extraction): readonly string[] {
  const name = (key: string): string => persons.find(person => person.key === key)?.name ?? '?'
  return statements.flatMap(statement =>
    statement.type === 'succession' ? [`${name(statement.predecessor)} > ${name(statement.successor)}`] : [],
  )
}
