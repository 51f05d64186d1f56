import { expect } from 'chai'
import { fatesOf } from '../../src/identity/fates.ts'
import { retire } from '../../src/identity/id-table.ts'
import { newDesk } from './desk.ts'

const base = 'https://daten.example/'
const iri = (id: string, type = 'person') => `${base}id/${type}/${id}`

describe('the fate of an IRI', () => {
  let desk = newDesk()
  beforeEach(() => {
    desk = newDesk()
  })
  const fate = (of: string) => fatesOf({ refresh: () => Promise.resolve(desk.known()) }, base)(of)

  it('is the one that survives in the end, for persons and memberships, with the hash part', async () => {
    const [a, b, d] = [desk.person('a'), desk.person('b'), desk.person('d')]
    const membership = desk.membership('b')
    desk.merge(b, a)
    desk.merge(a, d)
    expect(await fate(iri(b))).to.deep.equal({ replacedBy: iri(d) })
    expect(await fate(`${iri(membership, 'membership')}#period`)).to.deep.equal({
      replacedBy: `${iri(desk.membership('a'), 'membership')}#period`,
    })
    expect(await fate(iri(d))).to.equal(undefined)
  })

  it('is to live again after an undoing, and to be an alias of what a split came back to', async () => {
    const a = desk.person('a')
    desk.split(a, 'c')
    const c = desk.person('c')
    expect(await fate(iri(c))).to.equal(undefined)
    desk.undo(1)
    expect(await fate(iri(c))).to.deep.equal({ replacedBy: iri(a) })
  })

  it('is to be erased, with the time, also of what was merged into the erased', async () => {
    const [a, b] = [desk.person('a'), desk.person('b')]
    desk.merge(b, a)
    const { identities, version } = desk.known()
    const table = retire(desk.known().table, [{ id: a, type: 'person' }], '2031-01-01T00:00:00Z')
    const erased = fatesOf({ refresh: () => Promise.resolve({ table, identities, version }) }, base)
    for (const id of [a, b]) expect(await erased(iri(id))).to.deep.equal({ erased: '2031-01-01T00:00:00Z' })
    expect(await erased(iri(a, 'membership'))).to.equal(undefined)
  })

  for (const [what, address] of [
    ['never given out', iri('zzzzzzzzzz')],
    ['elsewhere', 'https://other.example/id/person/w6xyey8cah'],
    ['of another kind', `${base}doc/person/w6xyey8cah`],
    ['of an organization', `${base}id/org/stadt-x/bauamt`],
    ['nothing at all', ''],
  ] as const) {
    it(`is undefined for one that is ${what}`, async () => {
      expect(await fate(address)).to.equal(undefined)
    })
  }
})
