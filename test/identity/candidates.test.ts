import { expect } from 'chai'
import { candidates } from '../../src/identity/candidates.ts'
import { idTable, type IdTable } from '../../src/identity/id-table.ts'
import { identities } from '../../src/identity/identities.ts'
import type { Told } from '../../src/identity/ids.ts'
import { newDesk } from './desk.ts'
import { membership, person, takeIn, told } from './support.ts'

const holds = (name: string, ...offices: readonly string[]): Told =>
  told(
    [person('p1', name)],
    offices.map((office, index) => membership(`m${index}`, 'p1', office)),
  )

function kinds(...all: readonly Told[]): readonly (readonly string[])[] {
  const table = all.reduce<IdTable>((grown, what, index) => takeIn(grown, `a${index}`, what).table, idTable())
  return candidates({ table, identities: identities([]), version: 0 }).map(({ evidence }) =>
    evidence.map(({ kind }) => kind),
  )
}

const office = 'stadt-x/bauamt leitung'

const pairs = [
  [
    'a namesake elsewhere',
    [holds('Ada Wenzel', `${office} 2020`), holds('Ada Wenzel', 'stadt-y/archiv beratung 2011')],
    [['same name']],
  ],
  [
    'a namesake of the same role',
    [holds('Ada Wenzel', `${office} 2020`), holds('Ada Wenzel', 'stadt-y/bauamt leitung 2011')],
    [['same name', 'same role elsewhere']],
  ],
  [
    'two terms with a gap',
    [holds('Ada Wenzel', `${office} 2001 2004`), holds('Ada Wenzel', `${office} 2010`)],
    [['same name', 'same office, with a gap']],
  ],
  [
    'a double surname',
    [holds('Ada Wenzel', `${office} 2020`), holds('Ada Wenzel-Ott', `${office} 2020`)],
    [['one name within the other', 'same office at one time']],
  ],
  [
    'a surname only',
    [holds('Ada Wenzel', `${office} 2020`), holds('Wenzel', `${office} 2020`)],
    [['one name within the other', 'same office at one time']],
  ],
  [
    'a name by marriage',
    [holds('Ada Wenzel', `${office} 2010 2015`), holds('Ada Ott', `${office} 2015`)],
    [['same first name in one office (marriage?)', 'same office, term after term']],
  ],
  [
    'another spelling in one city',
    [holds('Ada Wenzel', `${office} 2020`), holds('Ada Wentzel', 'stadt-x/archiv beratung 2011')],
    [['name spelt differently', 'same municipality or body']],
  ],
  [
    'somebody who moved',
    [holds('Ada Wenzel', `${office} 2010 2015`), holds('Ada Wenzel', 'stadt-y/archiv beratung 2015')],
    [['same name', 'moved from one to the other (one ends when the other begins)']],
  ],
  [
    'another person in one office',
    [holds('Ada Wenzel', `${office} 2010 2015`), holds('Bo Thiessen', `${office} 2015`)],
    [],
  ],
  [
    'a first name in common elsewhere',
    [holds('Ada Wenzel', `${office} 2020`), holds('Ada Ott', 'stadt-y leitung 2020')],
    [],
  ],
] as const

describe('candidates', () => {
  for (const [what, all, expected] of pairs) {
    it(`${expected.length > 0 ? 'are' : 'are not'} ${what}`, () => {
      expect(kinds(...all)).to.deep.equal(expected)
    })
  }

  it('begin with those for whom most speaks, scored between 0 and 1', () => {
    const found = candidates(newDesk().known())
    const scores = found.map(({ score }) => score)
    expect(scores.length).to.be.above(1)
    expect(scores).to.deep.equal(scores.toSorted((a, b) => b - a))
    for (const score of scores) expect(score).to.be.within(0.01, 0.99)
  })

  it('are no more what was merged, or split, or is told of in one announcement', () => {
    const desk = newDesk()
    const ids = () => candidates(desk.known()).map(each => each.ids.toSorted().join(' '))
    const pair = (one: string, other: string) => [one, other].toSorted().join(' ')
    const [a, b] = [desk.person('a'), desk.person('b')]
    expect(ids()).to.include(pair(a, b))
    desk.merge(b, a)
    expect(ids()).not.to.include(pair(a, b))
    desk.split(a, 'c')
    expect(ids()).not.to.include(pair(a, desk.person('c')))
    const two = told(
      [person('p1', 'Ada Wenzel'), person('p2', 'Ada Wenzel-Ott')],
      [membership('m1', 'p1', office), membership('m2', 'p2', office)],
    )
    expect(kinds(two)).to.deep.equal([])
  })
})
