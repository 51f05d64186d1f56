import { expect } from 'chai'
import fc from 'fast-check'
import { announcementsOf, everyIdOf } from '../../src/identity/tellings.ts'
import { identityVersion } from '../../src/identity/version.ts'
import { ProblemError } from '../../src/problem.ts'
import { all, leads, newDesk, office, type Text, texts } from './desk.ts'

describe('decisions on identity', () => {
  let desk = newDesk()
  let before = all(desk)
  beforeEach(() => {
    desk = newDesk()
    before = all(desk)
  })

  describe('a merge', () => {
    it('lets one id stand for both, and follows with the membership that they share', () => {
      const [one, other] = [desk.person('b'), desk.person('a')]
      const rows = desk.merge(one, other)
      expect(rows.map(({ number, type }) => [number, type])).to.deep.equal([
        [1, 'person'],
        [1, 'membership'],
      ])
      expect(desk.person('b')).to.equal(other)
      expect(desk.membership('b')).to.equal(desk.membership('a'))
      expect(desk.membership('b', 'm2')).not.to.equal(desk.membership('a', 'm2'))
      expect([...announcementsOf(other, desk.known())].sort()).to.deep.equal(['a', 'b', 'c'])
    })

    it('gives announcements to come all names and offices of the person', () => {
      desk.merge(desk.person('b'), desk.person('a'))
      const ids = desk.takeIn('f', leads('Ada Wenzel', 'stadt-y archiv 2009'))
      expect(ids.person.get('p1')).to.equal(desk.person('a'))
      expect(ids.membership.get('m1')).to.equal(desk.membership('b', 'm2'))
    })

    it('changes the version of those announcements only that say something else by it', () => {
      const version = (name: Text) => identityVersion(name, desk.known())
      const versions = () =>
        Object.fromEntries((Object.keys(texts) as Text[]).map(name => [name, version(name)]))
      const old = versions()
      desk.merge(desk.person('b'), desk.person('a'))
      const changed = Object.entries(versions()).filter(([name, each]) => old[name] !== each)
      expect(changed.map(([name]) => name)).to.deep.equal(['a', 'b', 'c'])
    })

    it('goes on along several', () => {
      const [a, b, d] = [desk.person('a'), desk.person('b'), desk.person('d')]
      desk.merge(b, a)
      desk.merge(a, d)
      expect([desk.person('a'), desk.person('b'), desk.person('c')]).to.deep.equal([d, d, d])
      expect(desk.known().identities.retiredFor(d)).to.deep.equal([a, b].sort())
    })
  })

  describe('a split', () => {
    it('gives the person of one announcement new ids, and leaves all others as they are', () => {
      const person = desk.person('a')
      desk.split(person, 'c')
      expect(desk.person('a')).to.equal(person)
      expect(desk.person('c')).not.to.equal(person)
      expect(desk.membership('c')).not.to.equal(desk.membership('a'))
    })

    it('keeps the membership of which that announcement alone tells', () => {
      const alone = desk.membership('a', 'm2')
      desk.split(desk.person('a'), 'a')
      expect(desk.membership('a', 'm2')).to.equal(alone)
      expect(desk.membership('a')).not.to.equal(desk.membership('c'))
    })

    it('leaves it to editors whom an announcement to come tells of', () => {
      desk.split(desk.person('a'), 'c')
      const ids = desk.takeIn('f', leads('Ada Wenzel', `${office} 2020`))
      expect([desk.person('a'), desk.person('c')]).not.to.include(ids.person.get('p1'))
    })

    it('gives those that came in meanwhile back when it is undone, under an alias', () => {
      desk.takeIn('c', leads('Ada Wenzel', `${office} 2020`, 'stadt-v leitung 2008'))
      desk.split(desk.person('a'), 'c')
      const parted = desk.person('c')
      const joined = desk.takeIn('f', leads('Ada Wenzel', 'stadt-v leitung 2008'))
      expect(joined.person.get('p1')).to.equal(parted)
      desk.undo(1)
      const again = desk.takeIn('f', leads('Ada Wenzel', 'stadt-v leitung 2008'))
      expect(again.person.get('p1')).to.equal(desk.person('a'))
      expect(desk.known().identities.survivorOf(parted)).to.equal(desk.person('a'))
    })

    it('can be taken after a merge, of one of the two', () => {
      desk.merge(desk.person('a'), desk.person('b'))
      desk.split(desk.person('a'), 'c')
      expect(desk.person('a')).to.equal(desk.person('b'))
      expect(desk.person('c')).not.to.equal(desk.person('b'))
    })
  })

  describe('an undoing', () => {
    it('brings a merge back to what it was', () => {
      desk.merge(desk.person('b'), desk.person('a'))
      desk.undo(1)
      expect(all(desk)).to.deep.equal(before)
    })

    it('brings a split back to what it was, and a second split draws other ids', () => {
      desk.split(desk.person('a'), 'c')
      const once = desk.person('c')
      desk.undo(1)
      expect(all(desk)).to.deep.equal(before)
      desk.split(desk.person('a'), 'c')
      expect([once, desk.person('a')]).not.to.include(desk.person('c'))
    })

    it('sorts out an announcement that told of the office of the one by the name of the other', () => {
      desk.merge(desk.person('b'), desk.person('a'))
      const both = leads('Ada Wenzel', `${office} 2020`, 'stadt-y archiv 2009')
      desk.takeIn('f', both)
      desk.undo(2 - 1)
      const ids = desk.takeIn('f', both)
      expect(ids.person.get('p1')).to.equal(desk.person('a'))
      expect(ids.membership.get('m1')).to.equal(desk.membership('a'))
      expect(ids.membership.get('m2')).not.to.equal(desk.membership('b', 'm2'))
      expect(all(desk)).to.deep.equal(before)
    })
  })

  it('names every id of a person, for erasure', () => {
    const [a, b] = [desk.person('a'), desk.person('b')]
    const memberships = [
      desk.membership('a'),
      desk.membership('a', 'm2'),
      desk.membership('b'),
      desk.membership('b', 'm2'),
    ]
    desk.merge(b, a)
    for (const id of [a, b]) expect([...everyIdOf(id, desk.known())]).to.have.members([a, b, ...memberships])
  })

  it('come to what was before when all are undone, whatever they were, and give out no id twice', () => {
    const step = fc.record({
      action: fc.constantFrom('merge', 'split', 'undo'),
      one: fc.constantFrom('a', 'b', 'c', 'd'),
      other: fc.constantFrom('a', 'b', 'c', 'd'),
      number: fc.integer({ min: 1, max: 5 }),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), steps => {
        const fresh = newDesk()
        for (const { action, one, other, number } of steps) {
          unlessRefused(() => {
            if (action === 'merge') fresh.merge(fresh.person(one), fresh.person(other))
            else if (action === 'split') fresh.split(fresh.person(one), other)
            else fresh.undo(number)
          })
        }
        const { decisions, standing } = fresh.known().identities
        const drawn = decisions.filter(({ action }) => action === 'split').map(({ other }) => other)
        expect(new Set(drawn).size).to.equal(drawn.length)
        expect(drawn.filter(id => fresh.known().table.byId.has(id))).to.deep.equal([])
        for (const number of new Set(standing.map(each => each.number).toReversed())) fresh.undo(number)
        expect(all(fresh)).to.deep.equal(before)
      }),
    )
  })
})

function unlessRefused(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
  }
}
