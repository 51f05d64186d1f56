import { expect } from 'chai'
import fc from 'fast-check'
import { type IdTable, idTable } from '../../src/identity/id-table.ts'
import type { Told } from '../../src/identity/ids.ts'
import { membership, person, takeIn, told } from './support.ts'

const office = 'stadt-x/bauamt leitung'

/** One person in one office. */
function holds(name: string, where: string): Told {
  return told([person('p1', name)], [membership('m1', 'p1', where)])
}

/** What two announcements, one after the other, make of it: whether the person and the membership are the same. */
function meet(one: Told, other: Told): readonly [boolean, boolean] {
  const first = takeIn(idTable(), 'a', one)
  const second = takeIn(first.table, 'b', other)
  return [
    first.ids.person.get('p1') === second.ids.person.get('p1'),
    first.ids.membership.get('m1') === second.ids.membership.get('m1'),
  ]
}

const meetings = [
  [
    'the same office since the same year',
    holds('Ada Wenzel', `${office} 2020`),
    holds('Ada Wenzel', `${office} 2020`),
    [true, true],
  ],
  [
    'a name written otherwise',
    holds('Renée Wörle', `${office} 2020`),
    holds('RENEE WOERLE', `${office} 2020`),
    [true, true],
  ],
  ['no dates at all', holds('Ada Wenzel', office), holds('Ada Wenzel', `${office} 2020`), [true, true]],
  [
    'a contradicting begin',
    holds('Ada Wenzel', `${office} 2020`),
    holds('Ada Wenzel', `${office} 2021`),
    [true, true],
  ],
  [
    'a term after the other',
    holds('Ada Wenzel', `${office} 2010 2015`),
    holds('Ada Wenzel', `${office} 2015 2020`),
    [true, false],
  ],
  [
    'a gap of years',
    holds('Ada Wenzel', `${office} 2001 2004`),
    holds('Ada Wenzel', `${office} 2010`),
    [false, false],
  ],
  [
    'another organization',
    holds('Ada Wenzel', `${office} 2020`),
    holds('Ada Wenzel', 'stadt-y/bauamt leitung 2020'),
    [false, false],
  ],
  [
    'another role',
    holds('Ada Wenzel', `${office} 2020`),
    holds('Ada Wenzel', 'stadt-x/bauamt beratung 2020'),
    [false, false],
  ],
  [
    'another name',
    holds('Ada Wenzel', `${office} 2020`),
    holds('Bo Thiessen', `${office} 2020`),
    [false, false],
  ],
  [
    'a double surname',
    holds('Ada Wenzel', `${office} 2020`),
    holds('Ada Wenzel-Ott', `${office} 2020`),
    [false, false],
  ],
  [
    'a name by marriage',
    holds('Ada Wenzel', `${office} 2020`),
    holds('Ada Ott', `${office} 2020`),
    [false, false],
  ],
  ['a surname only', holds('Wenzel', `${office} 2020`), holds('Wenzel', `${office} 2020`), [false, false]],
] as const

describe('a person of another announcement', () => {
  for (const [what, one, other, expected] of meetings) {
    const words = expected[0]
      ? expected[1]
        ? 'is the same'
        : 'is the same in a membership of its own'
      : 'is another'
    it(`${words} with ${what}`, () => {
      expect(meet(one, other)).to.deep.equal(expected)
    })
  }

  it('is nobody where two persons fit', () => {
    const one = takeIn(idTable(), 'a', holds('Ada Wenzel', `${office} 2001 2004`))
    const two = takeIn(one.table, 'b', holds('Ada Wenzel', `${office} 2010`))
    const three = takeIn(two.table, 'c', holds('Ada Wenzel', office))
    expect([one, two].map(each => each.ids.person.get('p1'))).not.to.include(three.ids.person.get('p1'))
  })

  it('is one of two only when one announcement tells of two', () => {
    const one = takeIn(idTable(), 'a', holds('Ada Wenzel', office))
    const twice = told(
      [person('p1', 'Ada Wenzel'), person('p2', 'Ada  Wenzel')],
      [membership('m1', 'p1', office), membership('m2', 'p2', office)],
    )
    const { ids } = takeIn(one.table, 'b', twice)
    expect(new Set([...ids.person.values(), ...ids.membership.values()]).size).to.equal(4)
  })

  it('brings along one membership, and all others are new', () => {
    const one = takeIn(idTable(), 'a', holds('Ada Wenzel', `${office} 2020`))
    const career = told(
      [person('p1', 'Ada Wenzel')],
      [membership('m1', 'p1', 'stadt-y beratung 2011'), membership('m2', 'p1', `${office} 2020`)],
    )
    const { ids } = takeIn(one.table, 'b', career)
    expect(ids.person.get('p1')).to.equal(one.ids.person.get('p1'))
    expect(ids.membership.get('m2')).to.equal(one.ids.membership.get('m1'))
    expect(ids.membership.get('m1')).not.to.equal(one.ids.membership.get('m1'))
  })

  it('is looked for by what an announcement says now, not by what it once said', () => {
    const one = takeIn(idTable(), 'a', holds('Ada Wenzel', 'stadt-x/amt leitung 2020'))
    const corrected = takeIn(one.table, 'a', holds('Ada Wenzel', `${office} 2020`))
    const stale = takeIn(corrected.table, 'b', holds('Ada Wenzel', 'stadt-x/amt leitung 2020'))
    expect(stale.ids.person.get('p1')).not.to.equal(one.ids.person.get('p1'))
    const current = takeIn(corrected.table, 'b', holds('Ada Wenzel', `${office} 2020`))
    expect(current.ids.person.get('p1')).to.equal(one.ids.person.get('p1'))
  })

  it('is compared by the days that an announcement says now', () => {
    const one = takeIn(idTable(), 'a', holds('Ada Wenzel', `${office} 2001`))
    const ended = takeIn(one.table, 'a', holds('Ada Wenzel', `${office} 2001 2004`))
    expect(ended.additions).to.have.length(1)
    const later = takeIn(ended.table, 'b', holds('Ada Wenzel', `${office} 2010`))
    expect(later.ids.person.get('p1')).not.to.equal(one.ids.person.get('p1'))
  })

  it('is known by an older table without days, by the begin in its key', () => {
    const { table } = takeIn(idTable(), 'a', holds('Ada Wenzel', `${office} 2020`))
    const old = idTable(table.rows.map(row => ({ ...row, days: '' })))
    expect(takeIn(old, 'a', holds('Ada Wenzel', `${office} 2020`)).additions).to.deep.equal([])
    const other = takeIn(old, 'b', holds('Ada Wenzel', `${office} 2020`))
    expect(other.additions.map(({ id }) => id)).to.have.members(
      table.rows.filter(({ type }) => type !== 'organization').map(({ id }) => id),
    )
  })
})

const tellings = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom('Ada Wenzel', 'Ada Ott', 'Bo Thiessen'),
      where: fc.constantFrom(office, 'stadt-y/bauamt leitung'),
      years: fc.constantFrom('', ' 2001 2004', ' 2010', ' 2010 2015'),
    }),
    { selector: each => JSON.stringify(each), maxLength: 4 },
  )
  .map(offices => {
    const names = [...new Set(offices.map(({ name }) => name))]
    return told(
      names.map((name, index) => person(`p${index}`, name)),
      offices.map(({ name, where, years }, index) =>
        membership(`m${index}`, `p${names.indexOf(name)}`, `${where}${years}`),
      ),
    )
  })

/** Takes everything in, and tells what it came to. */
function takeAll(table: IdTable, announcements: readonly (readonly [string, Told])[]) {
  const ids = new Map<string, unknown>()
  let last = table
  for (const [announcement, what] of announcements) {
    const taken = takeIn(last, announcement, what)
    last = taken.table
    ids.set(announcement, [[...taken.ids.person].sort(), [...taken.ids.membership].sort()])
  }
  return { table: last, ids: Object.fromEntries([...ids].sort()) }
}

describe('the id table, whatever is told', () => {
  const announcements = fc
    .array(tellings, { minLength: 1, maxLength: 5 })
    .map(all => all.map((what, index) => [`a${index}`, what] as const))

  it('gives the same ids again in any order of the announcements, and grows no more', () => {
    const shuffled = announcements.chain(all =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    )
    fc.assert(
      fc.property(shuffled, ([all, turned]) => {
        const once = takeAll(idTable(), all)
        const again = takeAll(once.table, turned)
        expect(again.ids).to.deep.equal(once.ids)
        expect(again.table.rows).to.have.length(once.table.rows.length)
      }),
    )
  })

  it('gives no membership two holders, and no two things of one announcement one id', () => {
    fc.assert(
      fc.property(announcements, all => {
        const { table } = takeAll(idTable(), all)
        const holders = new Map<string, Set<string>>()
        for (const { type, id, key, announcement } of table.rows) {
          if (type !== 'membership') continue
          holders.set(id, (holders.get(id) ?? new Set()).add(key.split(' ', 1)[0] ?? ''))
          expect(table.byAnnouncement.get(announcement)?.filter(row => row.id === id)).to.have.length(1)
        }
        for (const each of holders.values()) expect(each.size).to.equal(1)
      }),
    )
  })
})

describe('a person in one office under several words', () => {
  const officeName = (where: string) => where.replace('amtsleitung', 'leitung')

  it('is recognised where the table of offices says that they mean one', () => {
    const first = takeIn(idTable([], officeName), 'a', holds('Ada Wenzel', `${office} 2020`))
    const second = takeIn(first.table, 'b', holds('Ada Wenzel', 'stadt-x/bauamt amtsleitung 2020'))
    expect(second.ids).to.deep.equal(first.ids)
    const third = takeIn(first.table, 'c', holds('Ada Wenzel', 'stadt-x/bauamt abteilungsleitung 2020'))
    expect(third.ids.person.get('p1')).not.to.equal(first.ids.person.get('p1'))
  })
})
