import { expect } from 'chai'
import { append, idTable } from '../../src/identity/id-table.ts'
import { identities } from '../../src/identity/identities.ts'
import type { Told } from '../../src/identity/ids.ts'
import { membership, person, takeIn, told } from './support.ts'

const office = 'stadt-x/bauamt leitung'

function holds(name: string, where: string): Told {
  return told([person('p1', name)], [membership('m1', 'p1', where)])
}

describe('the search for a person', () => {
  /** How many accounts of an office are looked at for one announcement more, after so many that tell of it. */
  function lookedAt(
    before: number,
    name: (index: number) => string,
    where: (index: number) => string,
  ): number {
    let table = idTable()
    for (let index = 0; index < before; index++) {
      table = append(table, takeIn(table, `a${index}`, holds(name(index), where(index))).additions)
    }
    let looked = 0
    const known = identities([])
    const counted = { ...known, baseOf: (id: string) => (looked++, id) }
    takeIn(table, 'z', holds(name(0), where(0)), { identities: counted })
    return looked
  }

  const names = (index: number) => `Ada ${'abcdefghij'.charAt(index % 10)}${index}`

  for (const [what, name, where] of [
    ['tell of other offices', () => 'Ada Wenzel', (index: number) => `stadt-x${index} leitung 2020`],
    ['tell of the same person', () => 'Ada Wenzel', () => `${office} 2020`],
    ['tell of others elsewhere', names, (index: number) => `stadt-${index} leitung`],
  ] as const) {
    it(`looks at no more when ten times as many announcements ${what}`, () => {
      const few = lookedAt(12, name, where)
      expect(few).to.be.above(0)
      expect(lookedAt(120, name, where)).to.equal(few)
    })
  }
})
