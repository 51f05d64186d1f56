import { expect } from 'chai'
import { readDocument } from '../../../src/extraction/read-document.ts'
import { withheldIn } from '../../../src/extraction/tagging/withheld-tagger.ts'
import { bare } from '../support/rule-extractor.ts'
import { shippedLexicon } from '../support/shipped-lexicon.ts'

const rows: readonly (readonly [
  text: string,
  withheld: readonly (readonly [fact: string, passage: string])[],
])[] = [
  ['Anna Muster (39) leitet das Bauamt.', [['age', '(39)']]],
  ['Anna Muster, 44, leitet das Bauamt.', [['age', ', 44']]],
  ['Die 44-Jährige leitet das Bauamt.', [['age', '44-Jährige']]],
  ['Anna Muster (SPD) leitet das Bauamt.', [['party', '(SPD)']]],
  ['Anna Muster aus Lindenrode leitet das Bauamt.', [['residence', 'aus Lindenrode']]],
  ['Die gebürtige Lindenroderin leitet das Bauamt.', [['origin', 'gebürtige Lindenroderin']]],
  ['Das Bauamt hat 39 Räume (und 3 Säle).', []],
]

describe('withheld passages', () => {
  for (const [text, withheld] of rows)
    it(`of "${text}"`, async () => {
      const lexicon = await shippedLexicon()
      const found = withheldIn(text, readDocument(bare(text), lexicon), lexicon)
      expect(found.map(({ fact, start, end }) => [fact, text.slice(start, end)])).to.deep.equal(withheld)
    })
})
