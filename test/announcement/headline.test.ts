import { expect } from 'chai'
import { cleanTitle, findHeadline } from '../../src/announcement/headline.ts'
import { loadKickers, type Kicker } from '../../src/announcement/kickers.ts'

describe('headlines', () => {
  let kickers: readonly Kicker[] = []
  before(async () => {
    kickers = await loadKickers('data/lexicon/de')
  })

  function headline(text: string): string {
    const { range } = findHeadline(text, kickers)
    return text.slice(range.start, range.end)
  }

  const rest = '\n\nDer Rat hat entschieden.\n'
  const cases: readonly (readonly [line: string, headline: string])[] = [
    ['Neue Leitung im Bauamt', 'Neue Leitung im Bauamt'],
    ['  Neue Leitung im Bauamt ', 'Neue Leitung im Bauamt'],
    ['"Neue Leitung im Bauamt', 'Neue Leitung im Bauamt'],
    ['Neue Leitung im Bauamt“', 'Neue Leitung im Bauamt'],
    ['„Neue Leitung im Bauamt“', 'Neue Leitung im Bauamt'],
    ['„Neue Wege“ im Bauamt', '„Neue Wege“ im Bauamt'],
    ['Im Bauamt geht es um „neue Wege“', 'Im Bauamt geht es um „neue Wege“'],
    ['"Im Bauamt geht es um „neue Wege“', 'Im Bauamt geht es um „neue Wege“'],
    ["Wie geht's weiter im Bauamt?", "Wie geht's weiter im Bauamt?"],
    ['"Stadt Musterstadt Infos: Neue Leitung', 'Neue Leitung'],
    ['Kreis Muster informiert: Neue Leitung', 'Neue Leitung'],
    ['Pressemitteilung: Neue Leitung', 'Neue Leitung'],
    ['PRESSEMITTEILUNG: Neue Leitung', 'Neue Leitung'],
    ['Pressemitteilung Nr. 12/2021 – Neue Leitung', 'Neue Leitung'],
    ['Pressemitteilung der Stadt Musterstadt: Neue Leitung', 'Neue Leitung'],
    ['Eilmeldung: „Neue Leitung“', 'Neue Leitung'],
    ['Personalie | Neue Leitung', 'Neue Leitung'],
    ['Bauamt: Neue Leitung', 'Bauamt: Neue Leitung'],
    ['Mitteilungsblatt: Neue Leitung', 'Mitteilungsblatt: Neue Leitung'],
    ['Der Rat hat eine neue Leitung bestimmt.', ''],
    ['Die Themen:', ''],
    ['Sehr lang '.repeat(30), ''],
  ]
  for (const [line, expected] of cases) {
    it(`${line.slice(0, 60).trim()} → ${expected || '(none)'}`, () => {
      expect(headline(line + rest)).to.equal(expected)
    })
  }

  it('stand before other text; a text of one line has none', () => {
    expect(headline('Neue Leitung im Bauamt\n')).to.equal('')
    expect(headline('\n\n')).to.equal('')
  })

  it('are found after empty lines', () => {
    expect(headline(`\n\nNeue Leitung${rest}`)).to.equal('Neue Leitung')
  })

  it('may end like a sentence when the metadata say they are the title', () => {
    const text = `Der Rat wählt.${rest}`
    expect(findHeadline(text, kickers, 'Der Rat wählt.').range).to.deep.equal({ start: 0, end: 14 })
  })

  it('name the publisher in the kicker', () => {
    const { publisher } = findHeadline(`Presseinformation der Stadt Musterstadt: Neues${rest}`, kickers)
    expect(publisher?.name).to.equal('Stadt Musterstadt')
  })

  it('titles of metadata are cleaned alike', () => {
    expect(cleanTitle('"Stadt Musterstadt Infos:  Neue\nLeitung', kickers)).to.equal('Neue Leitung')
    expect(cleanTitle('Pressemitteilung:', kickers)).to.equal('Pressemitteilung:')
  })

  it('are read to the end, whatever stands in the first line', () => {
    const repeated = 'A '.repeat(120)
    expect(headline(`${repeated}${rest}`)).to.equal(repeated.trim())
    expect(headline(`${'A'.repeat(500_000)}${rest}`)).to.equal('')
  })
})
