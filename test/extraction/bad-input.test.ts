import { expect } from 'chai'
import type { Extractor } from '../../src/model/extraction.ts'
import { checkExtraction } from '../cases/support/invariants.ts'
import { bare, openExtractor } from './support/rule-extractor.ts'

/** What people put into a folder of announcements by mistake. */
const strangers: Readonly<Record<string, string>> = {
  recipe: `Zwetschgenkuchen vom Blech

Für 12 Stücke: 500 g Mehl, 1 Würfel Hefe, 250 ml Milch, 80 g Butter, 1,5 kg Zwetschgen, Zimt und Zucker.
Die Milch erwärmen, die Hefe darin auflösen und mit dem Mehl zu einem Teig kneten. Zugedeckt eine Stunde gehen lassen.
Den Ofen auf 180 Grad vorheizen. Die Früchte dachziegelartig auf den Teig legen und 35 Minuten backen.`,
  agenda: `Tagesordnung

1. Eröffnung und Begrüßung
2. Genehmigung der Niederschrift vom 12.03.2024
3. Sachstand Kanalsanierung Bergstraße
4. Haushaltsplan 2025, erste Lesung
5. Verschiedenes
Beginn: 18.00 Uhr, Sitzungssaal, Rathaus, 2. Obergeschoss`,
  english: `The river rose by two metres overnight, and most of the lower fields were under water by dawn.
Nobody in the village was surprised. They had moved the cattle uphill on Thursday and spent the evening filling sandbags.
By noon the sun was out again, and the children were sailing paper boats down the high street.`,
  weather: `Am Dienstag ziehen von Westen Wolken auf, gegen Abend fällt etwas Regen. Die Höchstwerte liegen bei 14 Grad.
Am Mittwoch bleibt es trocken, der Wind dreht auf Nordost.`,
  'road works': `Vom 3. bis 14. Juni ist die Ortsdurchfahrt gesperrt. Die Umleitung ist ausgeschildert. Busse der Linie 7 halten
am Friedhof. Ab dem 15. Juni gilt wieder der normale Fahrplan.`,
  table: `Datum;Ort;Menge\n2024-01-01;A;3\n2024-01-02;B;5\n2024-01-03;C;8`,
  blank: ' \n\t\n ',
  'control characters': '\u0000\u0001\u0002\u0007\u001B[31m\u007F\u0085\u200B\uFEFF',
  'lone surrogates': 'Das \uD83D Amt \uDC00 hat \uD800',
  'punctuation only': '(((((…–—„“»«,,,;;;:::!!!???)))))',
}

/** 30 kB each of what a careless pattern would read again and again. */
const repeated = [
  'Amt',
  'Amt ',
  'Leiterin ',
  'Amt für ',
  'der Stadt ',
  'und ',
  'Meier-',
  'von der ',
  '1. ',
  'seit ',
  '2020 ',
  '2020–',
  'Dr. ',
  '„',
  '(',
  ', die ',
  '\n',
  ' ',
  'A. ',
  'Sie leitet das Amt. ',
  'Amt für Jugend, Soziales und ',
  'bis zum Ende des ',
  '(CDU) (44) ',
]
const size = 30_000

describe('extraction of what is no announcement', function () {
  this.timeout(60_000)

  let extract: Extractor

  before(async () => {
    extract = await openExtractor()
  })

  for (const [name, text] of Object.entries(strangers)) {
    it(`says nothing of a text that is ${name}, and why`, async () => {
      const announcement = bare(text)
      const extraction = await extract(announcement)
      expect(extraction.statements).to.deep.equal([])
      expect(extraction.notes.map(({ reason }) => reason).filter(Boolean)).not.to.deep.equal([])
      checkExtraction(announcement, extraction)
    })
  }

  it('says the same of a text with control characters and lone surrogates around it', async () => {
    const text = 'Das Bauamt der Stadt Altfurt leitet seit 2019 Nadine Rothermund.'
    const { statements } = await extract(bare(text))
    expect(statements).to.have.lengthOf(1)
    const soiled = await extract(bare(`\u0000\uD800\n\n${text}\n\n\uDC00\u0007`))
    expect(soiled.statements).to.have.lengthOf(1)
  })

  // A super-linear reading of 30 kB does not come to its end before the time limit of the test.
  for (const words of repeated) {
    it(`comes to an end with 30 kB of ${JSON.stringify(words)}`, async () => {
      const announcement = bare(words.repeat(size / words.length))
      const extraction = await extract(announcement)
      expect(extraction.persons.length).to.be.below(2)
      checkExtraction(announcement, extraction)
    })
  }

  it('comes to an end with one word of 1 MB', async () => {
    const { statements, notes } = await extract(bare('a'.repeat(1_000_000)))
    expect(statements).to.deep.equal([])
    expect(notes).not.to.deep.equal([])
  })

  it('reads a long text as it reads its parts', async () => {
    const part = 'Das Bauamt der Stadt Altfurt leitet seit 2019 Nadine Rothermund. Am Samstag ist Markt.\n\n'
    const { statements } = await extract(bare(part.repeat(500)))
    expect(statements).to.have.lengthOf(1)
  })
})
