import { expect } from 'chai'
import { createExtractor } from '../../../src/extraction/create-extractor.ts'
import { gist } from '../support/gist.ts'
import { bare } from '../support/rule-extractor.ts'
import { shippedLexicon } from '../support/shipped-lexicon.ts'

/** What the rest of a sentence tells of where an office is. */
const told: readonly (readonly [text: string, line: string])[] = [
  [
    'Ab 2017 leitete Berta Muster beim Gesundheitsamt der Stadt Lautfurt das Sachgebiet Wohnhygiene.',
    'membership | Berta Muster | head | Sachgebiet Wohnhygiene < Gesundheitsamt < Stadt Lautfurt | 2017– | active',
  ],
  [
    'Berta Muster kommt von der Waldhof GmbH, wo sie als Werksleiterin tätig war.',
    'membership | Berta Muster | head | Waldhof GmbH | – | active',
  ],
  [
    'Gefeiert wurde im Stadtarchiv Altfurt, dessen Leiterin Berta Muster ist.',
    'membership | Berta Muster | head | Stadtarchiv Altfurt | – | active',
  ],
  [
    'Die Stadtbücherei Altfurt, deren Leiterin Berta Muster ist, zieht um.',
    'membership | Berta Muster | head | Stadtbücherei Altfurt | – | active',
  ],
]

/** Without time and status, which other tests are about. */
const cut = (line: string): string => line.split(' | ').slice(0, 4).join(' | ')

describe('extraction: where an office is', () => {
  for (const [text, line] of told)
    it(`is read from: ${text}`, async () => {
      const extract = createExtractor(await shippedLexicon())
      expect(gist(await extract(bare(text, '2020-03-14'))).map(cut)).to.include(cut(line))
    })

  it('is not the hall where somebody is bidden farewell', async () => {
    const extract = createExtractor(await shippedLexicon())
    const text = 'Im Rathaus Altfurt wurde der Kreisbrandmeister Anton Muster verabschiedet.'
    expect(gist(await extract(bare(text, '2020-03-14'))).join('\n')).not.to.include('Rathaus')
  })

  it('does not make a named authority part of the department that it has', async () => {
    const extract = createExtractor(await shippedLexicon())
    const text = 'An der Universität Altfurt leitet Berta Muster die Abteilung für Botanik.'
    const { organizations } = await extract(bare(text, '2020-03-14'))
    expect(organizations.find(({ kind }) => kind === 'hochschule')?.parent).to.equal(undefined)
  })
})
