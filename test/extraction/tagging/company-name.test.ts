import { expect } from 'chai'
import { createExtractor } from '../../../src/extraction/create-extractor.ts'
import { bare } from '../support/rule-extractor.ts'
import { shippedLexicon } from '../support/shipped-lexicon.ts'

async function organizationsOf(text: string): Promise<readonly string[]> {
  const extract = createExtractor(await shippedLexicon())
  return (await extract(bare(text, '2020-03-14'))).organizations.map(({ name }) => name)
}

describe('extraction: companies', () => {
  for (const [text, name] of [
    ['Berta Muster ist Geschäftsführerin der Modekette Belvario.', 'Belvario'],
    [
      'Sie war Finanzchefin des Autozulieferers Krantek. Berta Muster leitet den Anlagenbauer Tromek.',
      'Tromek',
    ],
    ['Berta Muster leitet den Privatsender Wiesen TV.', 'Wiesen TV'],
    ['Berta Muster leitet den Papierhersteller Tromek AG.', 'Tromek AG'],
  ] as const)
    it(`are shown by what stands before the name: ${text}`, async () => {
      expect(await organizationsOf(text)).to.include(name)
    })

  it('are the same with and without their legal form', async () => {
    const text =
      'Berta Muster führt den Papierhersteller Tromek AG. Anton Beispiel ist Prokurist des Papierkonzerns Tromek.'
    expect(await organizationsOf(text)).to.have.lengthOf(1)
  })

  it('are no persons, and persons no companies', async () => {
    const extract = createExtractor(await shippedLexicon())
    const { persons } = await extract(
      bare(
        'Modekette Belvario verliert Geschäftsführer. Der Möbelhändler Anton Muster ist Vorsitzender des Beirats.',
      ),
    )
    expect(persons.map(({ name }) => name)).to.deep.equal(['Anton Muster'])
  })
})
