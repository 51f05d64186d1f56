import { expect } from 'chai'
import { createExtractor } from '../../../src/extraction/create-extractor.ts'
import { gist } from '../support/gist.ts'
import { bare } from '../support/rule-extractor.ts'
import { shippedLexicon } from '../support/shipped-lexicon.ts'

const said = async (text: string): Promise<readonly string[]> => {
  const extract = createExtractor(await shippedLexicon())
  return gist(await extract(bare(text, '2021-06-04')))
}

describe('extraction: headings', () => {
  it('are lines of their own, for the paragraph below', async () => {
    const text = `Neues\n\nFinanzamt Altfurt\nVorsteherin ist Berta Muster.\n\nFinanzamt Neufurt\nVorsteher bleibt Anton Beispiel.`
    expect(await said(text)).to.deep.equal([
      'membership | Anton Beispiel | head | Finanzamt Neufurt | – | active',
      'membership | Berta Muster | head | Finanzamt Altfurt | – | active',
    ])
  })

  it('are lines of their own above an empty line', async () => {
    const text = `Neues\n\nTOP 2 – Finanzamt Altfurt\n\nVorsteherin ist Berta Muster.`
    expect(await said(text)).to.deep.equal([
      'membership | Berta Muster | head | Finanzamt Altfurt | – | active',
    ])
  })

  it('end with their paragraph', async () => {
    const text = `Berta Muster leitet das Bauamt Altfurt.\n\nFinanzamt Altfurt\nNeue Räume sind bezogen.\n\nSonstiges\nStellvertreterin Karla Kurzweil führt das Protokoll.`
    const lines = await said(text)
    expect(lines.some(line => line.includes('Berta Muster | head | Bauamt'))).to.equal(true)
    expect(lines.join('\n')).to.not.include('Finanzamt')
  })

  it('end with their paragraph, though another heading came in between', async () => {
    const text = `Berta Muster leitet das Bauamt Altfurt.\n\nFinanzamt Altfurt\nNeue Räume sind bezogen.\n\nFinanzamt Neufurt\nNeue Möbel sind da.\n\nSonstiges\nStellvertreterin Karla Kurzweil führt das Protokoll.`
    const lines = await said(text)
    expect(lines.some(line => line.includes('Berta Muster | head | Bauamt'))).to.equal(true)
    expect(lines.join('\n')).to.not.include('Finanzamt')
  })

  it('are no lines that a sentence goes on in', async () => {
    const text = `Neue Leute gibt es jetzt auch im\nFinanzamt Altfurt\nVorsteherin des Finanzamtes Neufurt ist Berta Muster.`
    expect(await said(text)).to.deep.equal([
      'membership | Berta Muster | head | Finanzamt Neufurt | – | active',
    ])
  })
})
