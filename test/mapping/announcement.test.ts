import { expect } from 'chai'
import { schema } from '../../src/rdf/namespaces.ts'
import type { Announcement } from '../../src/model/announcement.ts'
import type { Withheld } from '../../src/model/extraction.ts'
import { mapAll } from './support/map.ts'
import { announcement, at, date, extraction } from './support/telling.ts'

const text = 'Mit 61 Jahren: Abschied im Rathaus\nMehr ist dazu nicht zu sagen.'
const none = { start: 0, end: 0 }

function said(
  property: { readonly value: string },
  more: Partial<Announcement>,
  withheld: readonly Withheld[] = [],
) {
  return mapAll(announcement('a-1', text, more), extraction({ withheld }))
    .filter(({ predicate }) => predicate.value === property.value)
    .map(({ object }) => object.value)
}

describe('announcementQuads', () => {
  const age = { ...at(text, 'Mit 61 Jahren'), fact: 'age' } as const

  const headlines: readonly (readonly [string, Partial<Announcement>, readonly Withheld[], string])[] = [
    ['the headline of the text', {}, [], 'Mit 61 Jahren: Abschied im Rathaus'],
    ['without what is withheld', {}, [age], '[…] Abschied im Rathaus'],
    [
      'a title that the text has too',
      { headline: none, title: 'Abschied im Rathaus' },
      [age],
      'Abschied im Rathaus',
    ],
    [
      'no title that only the metadata have',
      { headline: none, title: 'Mit 61: Abschied' },
      [],
      'Mitteilung a-1',
    ],
    ['a neutral one where there is none', { headline: none }, [], 'Mitteilung a-1'],
    [
      'a neutral one where all of it is withheld',
      { headline: at(text, 'Mit 61 Jahren') },
      [age],
      'Mitteilung a-1',
    ],
  ]
  for (const [what, more, withheld, expected] of headlines) {
    it(`publishes ${what}`, () => {
      expect(said(schema.headline, more, withheld)).to.deep.equal([expected])
    })
  }

  it('shortens a first line that is the whole text', () => {
    const long = 'Wort '.repeat(100).trim()
    const [headline = ''] = mapAll(announcement('a-1', long), extraction({}))
      .filter(({ predicate }) => predicate.equals(schema.headline))
      .map(({ object }) => object.value)
    expect(headline.length).to.be.at.most(300)
    expect(headline).to.match(/^Wort Wort .* Wort …$/u)
  })

  it('gives a day of publication as a day, and bounds for what is less precise', () => {
    expect(said(schema.datePublished, { published: date('2021-04-02') })).to.deep.equal(['2021-04-02'])
    expect(said(schema.datePublished, { published: date('2021-04') })).to.deep.equal([])
    expect(said(schema.datePublished, {})).to.deep.equal([])
  })

  it('links the source only where it is a web address', () => {
    expect(said(schema.url, { source: 'https://x.example/a b' })).to.deep.equal(['https://x.example/a%20b'])
    for (const source of ['javascript:alert(1)', 'Amtsblatt 7', 'https://']) {
      expect(said(schema.url, { source })).to.deep.equal([])
    }
  })
})
