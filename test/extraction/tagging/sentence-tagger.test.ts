import { expect } from 'chai'
import { readDocument } from '../../../src/extraction/read-document.ts'
import { bare } from '../support/rule-extractor.ts'
import { shippedLexicon } from '../support/shipped-lexicon.ts'

interface Row {
  readonly text: string
  readonly persons?: readonly string[]
  readonly roles?: readonly string[]
  readonly organizations?: readonly string[]
}

const rows: readonly Row[] = [
  { text: 'Frau Dr. Anna von Muster kam.', persons: ['Anna von Muster'] },
  { text: 'Herr Beispiel kam.', persons: ['Beispiel'] },
  { text: 'Anna Maria Muster-Beispiel kam.', persons: ['Anna Maria Muster-Beispiel'] },
  { text: 'Landrat Qorvin Xandelo sprach.', persons: ['Qorvin Xandelo'], roles: ['Landrat'] },
  {
    text: 'Qorvin Xandelo (39) übernimmt das Bauamt.',
    persons: ['Qorvin Xandelo'],
    organizations: ['Bauamt'],
  },
  { text: 'Im Mai kam der Sommer.', persons: [] },
  { text: 'Die Anna-Muster-Straße ist gesperrt.', persons: [] },
  { text: 'Die stellvertretende Leiterin kam.', roles: ['stellvertretende Leiterin'] },
  { text: 'Der 2. Vorsitzende kam.', roles: ['2. Vorsitzende'] },
  { text: 'Der Kandidat kam.', roles: [] },
  { text: 'Die Wasserleitung ist dicht.', roles: [] },
  { text: 'Die Ministerin a. D. Anna Muster kam.', persons: ['Anna Muster'], roles: ['Ministerin'] },
  { text: 'Ob Anna Muster kommt?', persons: ['Anna Muster'], roles: [] },
  { text: 'OB Anna Muster kam.', roles: ['OB'] },
  { text: 'Anna Welkinghaus kam.', persons: ['Anna Welkinghaus'] },
  { text: 'Das Anna Rathaus', persons: [] },
  { text: 'an der Universität zu Lindenrode', organizations: ['Universität zu Lindenrode'] },
  { text: 'an der Universität Leiden', organizations: ['Universität Leiden'] },
  { text: 'der Vorstand zu Hause', organizations: ['Vorstand'] },
  { text: 'Leiter des Referats 12 (Weinbau)', organizations: ['Referat 12 (Weinbau)'] },
  { text: 'das Referat 12 (in Altfurt)', organizations: ['Referat 12'] },
  {
    text: 'im Landesverband der Gärtner Lindenrode',
    organizations: ['Landesverband der Gärtner Lindenrode'],
  },
  { text: 'im Landesverband der Gärtnerin', organizations: ['Landesverband'] },
  { text: 'im Landesverband der Kleingärtner', organizations: ['Landesverband der Kleingärtner'] },
  { text: 'das Museum Kloster Lindenrode', organizations: ['Museum Kloster Lindenrode'] },
  { text: 'das Museum im Kloster Lindenrode', organizations: ['Museum', 'Kloster Lindenrode'] },
  { text: 'an der VHS Kreis Lindenrode', organizations: ['VHS Kreis Lindenrode'] },
  { text: 'der Sender Radio Lindenrode', organizations: ['Sender', 'Radio Lindenrode'] },
  { text: 'im Haus der Fotografie', organizations: ['Haus der Fotografie'] },
  { text: 'im Haus der Leiterin', organizations: ['Haus'] },
  { text: 'am Forstamt Hohe Warte', organizations: ['Forstamt Hohe Warte'] },
  { text: 'am Forstamt eine Warte', organizations: ['Forstamt'] },
  { text: 'im Büro Muster & Partner', organizations: ['Büro Muster & Partner'] },
  { text: 'im Büro Wendrich & Belvario', organizations: ['Büro Wendrich & Belvario'] },
  { text: 'im Büro Muster & Cie. Berlin', organizations: ['Büro Muster & Cie.'] },
  {
    text: 'Stadt Lindenrode & Landkreis Rethau',
    organizations: ['Stadt Lindenrode', 'Landkreis Rethau'],
  },
  { text: 'die Stadt Lindenrode & Caritas.', organizations: ['Stadt Lindenrode', 'Caritas'] },
  { text: 'bei Muster & Söhne', organizations: ['Muster & Söhne'] },
  { text: 'bei Muster und ihren Söhnen', organizations: [] },
  { text: 'die Waldhof Technik GmbH & Co. KG', organizations: ['Waldhof Technik GmbH & Co. KG'] },
  { text: 'Einkaufsleiter Waldhof AG', roles: ['Einkaufsleiter'], organizations: ['Waldhof AG'] },
  { text: 'am Grevenholm College', organizations: ['Grevenholm College'] },
  { text: 'am Montag College', organizations: ['College'] },
  { text: 'im Allgemeinen Sozialen Dienst', organizations: ['Allgemeiner Sozialer Dienst'] },
  { text: 'Notiz: Neuer Dienst beginnt', organizations: ['Dienst'] },
  { text: 'beim Deutschen Roten Kreuz', organizations: ['Deutsches Rotes Kreuz'] },
  { text: 'am roten Kreuz', organizations: [] },
  { text: 'im Eigenbetrieb Bäder und Sport', organizations: ['Eigenbetrieb Bäder und Sport'] },
  { text: 'bei der Handelsbank', organizations: ['Handelsbank'] },
  { text: 'auf der Parkbank', organizations: [] },
  { text: 'das Amt für Jugend, Schulen und Sport', organizations: ['Amt für Jugend, Schulen und Sport'] },
  { text: 'der Haupt- und Werkausschuss', organizations: ['Haupt- und Werkausschuss'] },
  { text: 'die Stadt Lindenrode', organizations: ['Stadt Lindenrode'] },
  { text: 'das Gymnasium am Rosenhang', organizations: ['Gymnasium am Rosenhang'] },
  { text: 'der Fachbereich 3 tagt', organizations: ['Fachbereich 3'] },
  { text: 'bei der Waldhof Technik GmbH', organizations: ['Waldhof Technik GmbH'] },
  { text: 'die Bürgermeisterin von Lindenrode', roles: ['Bürgermeisterin'], organizations: ['Lindenrode'] },
  { text: 'Der Stadtrat tagte.', roles: [], organizations: ['Stadtrat'] },
]

describe('tagging', () => {
  for (const { text, ...expected } of rows)
    it(`reads "${text}"`, async () => {
      const { sentences } = readDocument(bare(text), await shippedLexicon())
      const tagged = sentences.map(sentence => sentence.tagged)
      const found = {
        persons: tagged.flatMap(({ persons }) => persons.map(({ name }) => name)),
        roles: tagged.flatMap(({ roles }) => roles.map(role => role.text)),
        organizations: tagged.flatMap(({ organizations }) => organizations.map(({ name }) => name)),
      }
      expect(found).to.deep.include(expected)
    })

  it('finds surnames alone, also in the genitive, where somebody is named in full', async () => {
    const { sentences } = readDocument(
      bare('Anna Muster kam. Muster ging. Musters Amt blieb.'),
      await shippedLexicon(),
    )
    const families = sentences.map(({ tagged }) => tagged.persons.map(({ family }) => family))
    expect(families).to.deep.equal([['Muster'], ['Muster'], ['Muster']])
  })

  it('leaves direct speech out', async () => {
    const { sentences } = readDocument(
      bare('Sie sagte: „Ich und Anna Muster kommen.“'),
      await shippedLexicon(),
    )
    expect(sentences.flatMap(({ tagged }) => tagged.persons)).to.deep.equal([])
  })
})
