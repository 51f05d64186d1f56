import { expect } from 'chai'
import { isInSlug, nameRanges } from '../../src/correction/name-search.ts'

const ada = { full: 'Ada Maria Quell', given: 'Ada Maria', family: 'Quell' }

describe('occurrences of a name', () => {
  const rows = [
    ['Ada Maria Quell leitet.', ['Ada Maria Quell']],
    ['Ada Quell und A. Quell und A. M. Quell', ['Ada Quell', 'A. Quell', 'A. M. Quell']],
    ['Frau Quell sagte', ['Quell']],
    ['Quells Vorgänger, QUELL', ['Quells', 'QUELL']],
    ['Ada\nQuell', ['Ada\nQuell']],
    ['Die Quelle, Quellmann und Steinquell', []],
    ['ada maria quell', ['ada maria quell']],
    ['Ben Quell', ['Quell']],
  ] as const

  for (const [text, expected] of rows) {
    it(`in "${text.replace('\n', ' ')}"`, () => {
      const found = nameRanges(text, ada).map(({ start, end }) => text.slice(start, end))
      expect([...new Set(found)]).to.deep.equal(expected)
    })
  }

  it('takes double names as one', () => {
    const text = 'Frau Quell-Ortner und Frau Ortner'
    const found = nameRanges(text, { full: 'Ada Quell-Ortner', family: 'Quell-Ortner' })
    expect(found.map(({ start, end }) => text.slice(start, end))).to.deep.equal(['Quell-Ortner'])
  })

  it('takes characters of patterns as they are', () => {
    const text = 'Ada Qu.ll, Ada Quill'
    const found = nameRanges(text, { full: 'Ada Qu.ll', family: 'Qu.ll' })
    expect([...new Set(found.map(({ start, end }) => text.slice(start, end)))]).to.deep.equal(['Ada Qu.ll'])
  })

  it('looks into steps of addresses', () => {
    expect(isInSlug('neue-leitung-ada-quell', ada)).to.equal(true)
    expect(isInSlug('https://x.example/2020/Ada_Quell.html', ada)).to.equal(true)
    expect(isInSlug('neue-quellen', ada)).to.equal(false)
    expect(isInSlug('amt-mueller-2', { full: 'Jo Müller', family: 'Müller' })).to.equal(true)
  })
})
