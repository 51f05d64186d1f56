import { expect } from 'chai'
import { isSameName, nameLikeness } from '../../src/reconciliation/likeness.ts'
import { wordsOf, type IdleWords } from '../../src/reconciliation/words.ts'

const idle: IdleWords = {
  titles: new Set(['dr', 'prof', 'frau', 'dr.-ing', 'm.a', 'dipl.-ing']),
  articles: new Set(['der', 'die', 'des']),
}

const likeness = (a: string, b: string) => nameLikeness(wordsOf(a, idle), wordsOf(b, idle))
const same = (a: string, b: string) => isSameName(wordsOf(a, idle), wordsOf(b, idle))

describe('reconciliation: names', () => {
  for (const asked of [
    'ADA BIRKENAU-MÜLLER',
    'Birkenau-Müller, Ada',
    'Frau Dr. Ada Birkenau-Müller',
    'Prof.Dr. Ada Birkenau Mueller',
    'Dr.-Ing. Ada Birkenau-Muller, M.A.',
  ]) {
    it(`${asked} is the name of Ada Birkenau-Müller`, () => {
      expect(same(asked, 'Ada Birkenau-Müller')).to.equal(true)
    })
  }

  for (const asked of [
    'Ada Birkenau',
    'A. Birkenau-Müller',
    'Ada Birkenau-Möller',
    'Ada Ada Birkenau Müller',
  ]) {
    it(`${asked} is another name, however alike`, () => {
      expect(same(asked, 'Ada Birkenau-Müller')).to.equal(false)
      expect(likeness(asked, 'Ada Birkenau-Müller')).to.be.within(0.5, 0.99)
    })
  }

  it('marks, and letters of neighbours, do not tell names apart', () => {
    expect(same('Łukasz Groß', 'Lukasz Gross')).to.equal(true)
    expect(same('Zoë Strauß', 'zoe strauss')).to.equal(true)
    expect(same('Søren Aasgård', 'Soren Aasgard')).to.equal(true)
  })

  it('articles do not count in names of organizations, other words do', () => {
    expect(same('Bauamt Stadt Eichau', 'Bauamt der Stadt Eichau')).to.equal(true)
    expect(likeness('Bauamt Eichau', 'Bauamt der Stadt Eichau')).to.be.closeTo(0.8, 0.001)
  })

  it('words that are too far from each other are not alike at all', () => {
    expect(likeness('Ada Birkenau', 'Bodo Ginster')).to.equal(0)
    expect(likeness('Amt', 'Ast')).to.equal(0)
    expect(likeness('', '')).to.equal(0)
  })

  it('each word of a name answers to one of the other only', () => {
    expect(likeness('Ada Ada', 'Ada Birkenau')).to.equal(0.5)
    expect(likeness('Anna Anne', 'Anne Anna')).to.equal(1)
  })

  it('what is left of a title alone is the title', () => {
    expect(wordsOf('Frau', idle).map(({ full }) => full)).to.deep.equal(['frau'])
  })
})
