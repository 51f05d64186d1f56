import { expect } from 'chai'
import fc from 'fast-check'
import { agreement, type Bounds, formatBounds, parseBounds, relate } from '../../src/identity/bounds.ts'

/** "2010 2015": from some day in 2010 to some day in 2015; "2010 -": no end known; "2010 2018+": held in 2018 for certain. */
function period(text: string): Bounds {
  const [begin = '-', end = '-'] = text.split(' ')
  return {
    ...(begin === '-' ? {} : { beginEarliest: `${begin}-01-01`, beginLatest: `${begin}-12-31` }),
    ...(end === '-' ? {} : { endEarliest: `${end.slice(0, 4)}-01-01` }),
    ...(end === '-' || end.endsWith('+') ? {} : { endLatest: `${end}-12-31` }),
  }
}

const relations = [
  ['the same years', '2010 2015', '2010 2015', 'one'],
  ['nothing known of either', '- -', '- -', 'one'],
  ['nothing known of one', '2010 2015', '- -', 'one'],
  ['one begin, one of them ended', '2010 2020+', '2010 2020', 'one'],
  ['another begin of what was held in common', '2010 2018', '2012 2018', 'one'],
  ['another begin and end of what was held in common', '2010 2018', '2012 2020', 'one'],
  ['another begin, no end known', '2015 2015+', '2016 2018+', 'one'],
  ['a term that begins when the other ends', '2010 2015', '2015 2020+', 'successive'],
  ['a term that begins the day after', '2010 2015', '2016 2020', 'successive'],
  ['an end when the other begins', '- 2015', '2015 2016+', 'successive'],
  ['a gap of years', '2001 2004', '2010 -', 'apart'],
  ['a gap before one that was seen later', '2001 2004', '- 2020+', 'one'],
] as const

describe('two accounts of one office', () => {
  for (const [what, a, b, relation] of relations) {
    it(`are ${relation} with ${what}, either way`, () => {
      expect([relate(period(a), period(b)), relate(period(b), period(a))]).to.deep.equal([relation, relation])
    })
  }

  it('are apart when the second is seen to be held, its begin unknown, after the first was over', () => {
    const seen = { beginLatest: '2020-05-04', endEarliest: '2020-05-04' }
    expect(relate(period('2001 2004'), seen)).to.equal('apart')
  })

  it('agree best with a begin in common', () => {
    const known = period('2010 -')
    expect(
      [period('2010 2015'), period('- -'), period('2012 -')].map(each => agreement(known, each)),
    ).to.deep.equal([2, 1, 0])
  })
})

const day = fc.option(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10)),
  { nil: '-' },
)
const anyBounds = fc.tuple(day, day, day, day).map(days => parseBounds(days.join(' ')))

describe('bounds of a period', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(anyBounds, bounds => {
        expect(parseBounds(formatBounds(bounds))).to.deep.equal(bounds)
      }),
    )
  })

  it('relate the same either way, whatever they are', () => {
    fc.assert(
      fc.property(anyBounds, anyBounds, (a, b) => {
        expect(relate(a, b)).to.equal(relate(b, a))
        expect(agreement(a, b)).to.equal(agreement(b, a))
      }),
    )
  })
})
