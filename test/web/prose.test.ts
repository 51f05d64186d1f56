import { expect } from 'chai'
import { accessibility } from '../../src/web/about/accessibility.ts'
import { dataProtection } from '../../src/web/about/data-protection.ts'
import { fillGaps, piecesOf } from '../../src/web/about/prose.ts'
import { stability } from '../../src/web/about/stability.ts'

describe('texts about the pages', () => {
  it('hold links among their words', () => {
    expect(piecesOf('Siehe [die Liste](persons), bitte.')).to.deep.equal([
      { text: 'Siehe ' },
      { text: 'die Liste', target: 'persons' },
      { text: ', bitte.' },
    ])
    expect(piecesOf('[…] bleibt (so) stehen')).to.deep.equal([{ text: '[…] bleibt (so) stehen' }])
  })

  it('are filled in, and leave a gap visible that nobody filled', () => {
    expect(fillGaps('{name} und {rest}', { name: 'Neuenfelde' })).to.equal('Neuenfelde und {rest}')
  })

  for (const [name, text] of Object.entries({ accessibility, dataProtection, stability })) {
    it(`say as much in English as in German: ${name}`, () => {
      const shape = (language: 'de' | 'en') =>
        text[language].sections.map(({ paragraphs, items = [] }) => {
          const all = [...paragraphs, ...items]
          const targets = all.flatMap(piecesOf).flatMap(({ target }) => target ?? [])
          const gaps = all.flatMap(each => [...each.matchAll(/\{\w+\}/g)].map(String)).sort()
          return { paragraphs: paragraphs.length, items: items.length, targets, gaps }
        })
      expect(shape('en')).to.deep.equal(shape('de'))
    })
  }
})
