import { expect } from 'chai'
import type { DateMention } from '../../../src/extraction/dates/mention.ts'
import { tagDates } from '../../../src/extraction/dates/tag-dates.ts'
import { lexicon } from './lexicon.ts'
import { sentences } from './sentences.ts'

/** The phrase, kind and the features of what was found, in short: "seit", "2020-01-01". */
function inShort(mention: DateMention): readonly string[] {
  const { kind, preposition, from, to, amount, unit, relation, shift } = mention
  const written = [
    preposition,
    from && parts(from),
    to && parts(to),
    amount === undefined ? undefined : `${amount} ${unit ?? ''}`,
    amount === undefined && unit
      ? `${shift ?? ''} ${unit}`
      : amount === undefined
        ? shift?.toString()
        : undefined,
    relation,
  ]
  return [mention.text, kind, ...written.filter(part => part !== undefined)]
}

function parts({
  year,
  shortYear,
  month,
  day,
  part,
  bounds,
  weekday,
}: NonNullable<DateMention['from']>): string {
  const date = [year ?? shortYear ?? '-', month, day].filter(member => member !== undefined).join('/')
  const named = part ?? (bounds && `${bounds.from}..${bounds.to}`)
  return [date, named, weekday && `w${weekday}`].filter(member => member !== undefined).join(' ')
}

const births = [
  'Geboren am 3. März 1975 in Hinterwald.',
  'Geboren wurde sie in Hinterwald am 3. März 1975.',
  'Der 1975 in Hinterwald geborene Jurist kam.',
  'Jahrgang 1975',
  'Ria Test (geb. 1975)',
  'Ria Test (* 12.3.1975)',
  'Am 3. März feiert er seinen 60. Geburtstag.',
  'Sie kam 1975 in Hinterwald zur Welt.',
]

const ages = [
  'Ria Test, 39 Jahre, kam.',
  'Er ist 39 Jahre alt.',
  'mit 39 Jahren',
  'im Alter von 39 Jahren',
  'Ria Test (39 Jahre)',
]

const nothing = [
  'Ria Test (39) kommt.',
  'Nr. 2019 und Drucksache 2020, § 7, Artikel 2000',
  'Tel. 0234 910-1999, (0234) 1999, Fax: 2010',
  'Hauptstraße 2019, Straße des 17. Juni, Platz des 18. März',
  'rund 2000 Gäste, 2019 Menschen, 2000 junge Beschäftigte, 2000 Euro, 20 000 Besucher, 2.000, 2000,50',
  'der 1. Bürgermeister, die 2. Vorsitzende, um 14 Uhr, um 19.30 Uhr',
  'die Agenda 2030, die 2000er, der 2018-jährige, Covid-2019',
  'Jan Mai und August Sommer trafen Frau Sonntag.',
  'die August-Muster-Schule, in der Januar-Sitzung',
  'Kapitel 1.1. und 1.2.23',
  'am Morgen, guten Morgen',
]

describe('tagDates', () => {
  for (const [sentence, ...expected] of sentences) {
    it(sentence, () => {
      expect(tagDates(sentence, lexicon).map(inShort)).to.deep.equal(expected)
    })
  }

  for (const sentence of births) {
    it(`takes no date of birth: ${sentence}`, () => {
      expect(tagDates(sentence, lexicon).map(({ kind, rule, from }) => [kind, rule, from])).to.deep.equal([
        ['none', 'birth', undefined],
      ])
    })
  }

  for (const sentence of ages) {
    it(`takes no age: ${sentence}`, () => {
      expect(tagDates(sentence, lexicon).map(({ kind, rule }) => [kind, rule])).to.deep.equal([
        ['none', 'age'],
      ])
    })
  }

  for (const sentence of nothing) {
    it(`finds nothing: ${sentence}`, () => {
      expect(tagDates(sentence, lexicon)).to.deep.equal([])
    })
  }

  it('keeps the office beside the birth', () => {
    const text = 'Die 1975 in Hinterwald geborene Juristin leitet seit 2010 das Amt.'
    expect(tagDates(text, lexicon).map(({ text: found, kind }) => [found, kind])).to.deep.equal([
      ['1975', 'none'],
      ['seit 2010', 'calendar'],
    ])
  })

  it('reads no date over a blank line', () => {
    expect(tagDates('am 1.\n\nMärz 2020', lexicon).map(({ text }) => text)).to.deep.equal(['März 2020'])
  })

  it('takes soft hyphens and line breaks inside a date', () => {
    const [mention] = tagDates('seit dem\n1.\u00A0Ja\u00ADnuar 2020', lexicon)
    expect(mention?.from).to.deep.equal({ day: 1, month: 1, year: 2020 })
  })
})
