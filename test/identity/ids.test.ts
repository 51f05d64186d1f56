import { expect } from 'chai'
import fc from 'fast-check'
import { idPattern } from '../../src/identity/base32.ts'
import { idTable, keptPath, retire } from '../../src/identity/id-table.ts'
import type { Told } from '../../src/identity/ids.ts'
import type { EventStatement } from '../../src/model/statement.ts'
import { counting, membership, person, takeIn, told } from './support.ts'

const ada = person('p1', 'Ada Wenzel')
const bo = person('p2', 'Bo Thiessen')
const office = 'stadt-x/bauamt'

const first = told(
  [ada, bo],
  [
    membership('m1', 'p1', `${office} leitung 2020`),
    membership('m2', 'p1', 'stadt-y/archiv leitung 2011'),
    membership('m3', 'p2', `${office} stellvertretung`),
  ],
)

const before = takeIn(idTable(), 'a', first)

function again(what: Told) {
  return takeIn(before.table, 'a', what)
}

describe('assignIds', () => {
  it('draws ten characters for each person and membership, all different', () => {
    const ids = [...before.ids.person.values(), ...before.ids.membership.values()]
    expect(ids).to.have.length(5)
    expect(new Set(ids).size).to.equal(5)
    for (const id of ids) expect(id).to.match(idPattern)
  })

  it('finds everything again and lists nothing new', () => {
    const { ids, additions } = again(first)
    expect(ids).to.deep.equal(before.ids)
    expect(additions).to.deep.equal([])
  })

  it('gives the same name in another office ids of its own: a name alone merges nobody', () => {
    const elsewhere = told([ada], [membership('m1', 'p1', 'stadt-z/bauamt leitung 2020')])
    const other = takeIn(before.table, 'b', elsewhere)
    const known = [...before.ids.person.values(), ...before.ids.membership.values()]
    expect(known).not.to.include.oneOf([...other.ids.person.values(), ...other.ids.membership.values()])
  })

  it('keeps the id of a person whose name was corrected, and lists the new key', () => {
    const { ids, additions } = again({
      ...first,
      extraction: { ...first.extraction, persons: [person('p1', 'Ada Wentzel'), bo] },
    })
    expect(ids).to.deep.equal(before.ids)
    expect(additions.map(({ type, key }) => [type, key])).to.deep.equal([['person', 'ada wentzel']])
  })

  it('keeps the id of a person who has another name in the same offices', () => {
    const married = { ...first.extraction, persons: [person('p1', 'Ada Lorenz'), bo] }
    expect(again({ ...first, extraction: married }).ids.person.get('p1')).to.equal(
      before.ids.person.get('p1'),
    )
  })

  it('gives a new id to somebody else in another office', () => {
    const other = told(
      [person('p1', 'Carl Nohl'), bo],
      [membership('m1', 'p1', 'stadt-z leitung'), first.accepted[2] ?? neverMind()],
    )
    const { ids } = again(other)
    expect([...before.ids.person.values()]).not.to.include(ids.person.get('p1'))
    expect(ids.person.get('p2')).to.equal(before.ids.person.get('p2'))
  })

  it('keeps the id of a membership whose begin, role or organization was corrected', () => {
    const corrected = told(
      [ada, bo],
      [
        membership('m1', 'p1', `${office} leitung 2021`),
        membership('m2', 'p1', 'stadt-y/stadtarchiv leitung 2011'),
        membership('m3', 'p2', `${office} kommissarische-leitung`),
      ],
    )
    expect(again(corrected).ids.membership).to.deep.equal(before.ids.membership)
  })

  it('does not take a membership for another one that only began in the same year', () => {
    const other = told([ada], [membership('m1', 'p1', 'stadt-z beratung 2020')])
    expect([...before.ids.membership.values()]).not.to.include(again(other).ids.membership.get('m1'))
  })

  it('tells two terms of one office apart by their begin', () => {
    const terms = told(
      [ada],
      [membership('m1', 'p1', `${office} leitung 2001`), membership('m2', 'p1', `${office} leitung 2015`)],
    )
    const once = takeIn(idTable(), 'a', terms)
    const turned = told(
      [ada],
      [membership('m1', 'p1', `${office} leitung 2015`), membership('m2', 'p1', `${office} leitung 2001`)],
    )
    const twice = takeIn(once.table, 'a', turned)
    expect(twice.ids.membership.get('m1')).to.equal(once.ids.membership.get('m2'))
    expect(twice.ids.membership.get('m2')).to.equal(once.ids.membership.get('m1'))
  })

  it('finds what an earlier reading called otherwise, even after it went back', () => {
    const corrected = again({
      ...first,
      extraction: { ...first.extraction, persons: [person('p1', 'Ada Wentzel'), bo] },
    })
    const back = takeIn(corrected.table, 'a', first)
    expect(back.ids.person).to.deep.equal(before.ids.person)
    expect(back.additions).to.deep.equal([])
  })

  it('never gives out a retired id again, and finds it no more', () => {
    const id = before.ids.person.get('p1') ?? ''
    const table = retire(before.table, [{ id, type: 'person' }], '2030-01-01T00:00:00Z')
    const tombstone = { status: 'retired', key: '', announcement: '', days: '2030-01-01T00:00:00Z' }
    expect(table.byId.get(id)).to.deep.equal([{ type: 'person', id, ...tombstone }])
    const after = takeIn(table, 'a', first)
    expect(after.ids.person.get('p1')).not.to.equal(id)
  })

  it('draws again when an id is taken', () => {
    const telling = (where: string) => told([ada], [membership('m1', 'p1', `${where} leitung`)])
    const one = takeIn(idTable(), 'a', telling('stadt-x'), { random: counting() })
    const two = takeIn(one.table, 'b', telling('stadt-y'), { random: counting() })
    const ids = [one, two].flatMap(({ ids }) => [...ids.person.values(), ...ids.membership.values()])
    expect(new Set(ids).size).to.equal(4)
  })

  it('gives events ids that survive a corrected date', () => {
    const election = (value: string): EventStatement => ({
      ...(first.accepted[0] ?? neverMind()),
      key: 'e1',
      type: 'event',
      event: 'election',
      person: 'p1',
      result: 'm1',
      date: { date: { value, earliest: value, latest: value }, basis: 'stated', evidence: [] },
    })
    const once = again(told([ada, bo], [...first.accepted, election('2019-11-02')]))
    const twice = takeIn(once.table, 'a', told([ada, bo], [...first.accepted, election('2019-11-03')]))
    expect(twice.ids.event).to.deep.equal(once.ids.event)
  })

  it('lists the path of an organization once, for all announcements', () => {
    const paths = before.additions.filter(({ type }) => type === 'organization')
    expect(paths.map(({ id, key }) => [id, key])).to.deep.include([office, office])
    const other = takeIn(before.table, 'b', first)
    expect(other.additions.filter(({ type }) => type === 'organization')).to.deep.equal([])
  })

  it('keeps the path of a renamed organization by a further key', () => {
    const table = idTable([
      ...before.table.rows,
      {
        type: 'organization',
        id: office,
        announcement: 'a',
        key: 'stadt-x/hochbauamt',
        status: 'active',
        days: '',
      },
    ])
    expect(keptPath(table, 'stadt-x/hochbauamt')).to.equal(office)
    expect(keptPath(table, 'stadt-x/tiefbauamt')).to.equal('stadt-x/tiefbauamt')
  })
})

function neverMind(): never {
  throw new Error('the fixture has no such statement')
}

const names = fc.uniqueArray(
  fc.constantFrom('Ada Wenzel', 'Bo Thiessen', 'Carl Nohl', 'Dana Ruf', 'Emil Stock'),
  {
    minLength: 1,
  },
)

const tellings = names.chain(chosen => {
  const persons = chosen.map((name, index) => person(`p${index}`, name))
  const office = fc.record({
    who: fc.nat({ max: persons.length - 1 }),
    where: fc.constantFrom('stadt-x', 'stadt-x/bauamt', 'stadt-y'),
    role: fc.constantFrom('leitung', 'beratung'),
    begin: fc.constantFrom('', ' 1999', ' 2005', ' 2020'),
  })
  return fc.uniqueArray(office, { selector: each => JSON.stringify(each), maxLength: 8 }).map(offices =>
    told(
      persons,
      offices.map(({ who, where, role, begin }, index) =>
        membership(`m${index}`, `p${who}`, `${where} ${role}${begin}`),
      ),
    ),
  )
})

/** The same in another order, with other keys. */
function turned({ extraction, accepted }: Told): Told {
  return told(extraction.persons.toReversed(), accepted.toReversed())
}

describe('assignIds, whatever is told', () => {
  it('finds everything again in any order', () => {
    fc.assert(
      fc.property(tellings, telling => {
        const once = takeIn(idTable(), 'a', telling)
        const twice = takeIn(once.table, 'a', turned(telling))
        expect(twice.additions).to.deep.equal([])
        expect(twice.ids.person).to.deep.equal(once.ids.person)
        expect(twice.ids.membership).to.deep.equal(once.ids.membership)
      }),
    )
  })

  it('gives different things different ids, after any correction', () => {
    fc.assert(
      fc.property(tellings, tellings, (telling, corrected) => {
        const { table } = takeIn(idTable(), 'a', telling)
        const { ids } = takeIn(table, 'a', corrected)
        const all = [...ids.person.values(), ...ids.membership.values()]
        expect(new Set(all).size).to.equal(all.length)
      }),
    )
  })

  it('comes to rest after a correction: taking the same in again changes nothing', () => {
    fc.assert(
      fc.property(tellings, tellings, (telling, corrected) => {
        const once = takeIn(takeIn(idTable(), 'a', telling).table, 'a', corrected)
        const twice = takeIn(once.table, 'a', turned(corrected))
        expect(twice.additions).to.deep.equal([])
        expect(twice.ids.membership).to.deep.equal(once.ids.membership)
      }),
    )
  })
})
