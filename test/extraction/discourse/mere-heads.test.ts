import { expect } from 'chai'
import { createExtractor } from '../../../src/extraction/create-extractor.ts'
import { gist } from '../support/gist.ts'
import { bare } from '../support/rule-extractor.ts'
import { shippedLexicon } from '../support/shipped-lexicon.ts'

/** A word that alone says no name, and what the text means by it. */
const meant: readonly (readonly [text: string, line: string])[] = [
  [
    'Berta Muster verlässt die Polizeiinspektion Altfurt. Sie leitet die Dienststelle seit 2009.',
    'membership | Berta Muster | head | Polizeiinspektion Altfurt | 2009– | active',
  ],
  [
    'Berta Muster hört beim Gesundheitsamt des Kreises Altfurt auf. Sie leitet die Behörde seit Mai 2016.',
    'membership | Berta Muster | head | Gesundheitsamt < Kreis Altfurt | 2016-05– | active',
  ],
  [
    'Berta Muster ist Chefärztin der Klinik für Kinderheilkunde. Anton Beispiel hatte die Abteilung seit 1998 geleitet.',
    'membership | Anton Beispiel | head | Klinik für Kinderheilkunde | 1998– | ended',
  ],
  [
    'Berta Muster leitet die Bibliothek Altfurt. Anton Beispiel hatte das Haus seit 1998 geführt.',
    'membership | Anton Beispiel | head | Bibliothek Altfurt | 1998– | ended',
  ],
]

describe('extraction: mere heads', () => {
  for (const [text, line] of meant)
    it(`finds what is meant in: ${text}`, async () => {
      const extract = createExtractor(await shippedLexicon())
      expect(gist(await extract(bare(text, '2020-03-14')))).to.include(line)
    })

  it('is the one named in the same sentence rather than the one in focus', async () => {
    const extract = createExtractor(await shippedLexicon())
    const text = 'Berta Muster leitet das Bauamt. Beim Sportamt leitet Anton Beispiel seit 2019 das Amt.'
    expect(gist(await extract(bare(text, '2020-03-14')))).to.include(
      'membership | Anton Beispiel | head | Sportamt | 2019– | active',
    )
  })

  it('is no company that nobody named', async () => {
    const extract = createExtractor(await shippedLexicon())
    const extraction = await extract(bare('Berta Muster leitet das Unternehmen seit 2003.', '2020-03-14'))
    expect(extraction.organizations.map(({ name }) => name)).to.deep.equal([])
  })
})
