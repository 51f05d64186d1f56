import { expect } from 'chai'
import type { Consolidate } from '../../src/register/register.ts'
import { newestOfOrganization } from '../../src/store/record/claims.ts'
import { iri } from './contract.ts'
import { emptyFolder } from './folders.ts'
import { open } from './opened.ts'
import { membershipIri, postIri, tells, type Office } from './offices.ts'
import { union } from './union.ts'

/** What a new announcement has to look at, counted: time would tell of the machine. */
describe('the cost of a new announcement', () => {
  let looked: { entities: number; claims: number; iris: readonly string[] } = {
    entities: 0,
    claims: 0,
    iris: [],
  }
  const counting: Consolidate = told => {
    const claims = [...told.values()].reduce((sum, each) => sum + each.length, 0)
    looked = { entities: told.size, claims, iris: [...told.keys()] }
    return union(told)
  }
  const head = (person: string, organization: string): Office => ({ person, organization })

  async function storeWith(unrelated: number) {
    const { store } = await open(await emptyFolder(), counting)
    for (let number = 0; number < unrelated; number++) {
      await store.replaceGraph(
        iri(`graph/u${number}`),
        tells(`u${number}`, '2020-01-01', head(`U${number}`, `ort${number}/amt`)),
      )
    }
    await store.replaceGraph(iri('graph/a'), tells('a', '2020-01-01', head('Anna', 'stadt/amt')))
    return store
  }

  it('does not grow with what has nothing to do with it', async () => {
    const counts = []
    for (const unrelated of [0, 60]) {
      const store = await storeWith(unrelated)
      await store.replaceGraph(iri('graph/b'), tells('b', '2021-01-01', head('Berta', 'stadt/amt')))
      counts.push(looked)
      await store.close()
    }
    expect(counts[1]).to.deep.equal(counts[0])
    expect(counts[0]?.entities).to.equal(6)
  })

  it('reaches the other holders of a post, also those of the post that a correction leaves', async () => {
    const store = await storeWith(0)
    await store.replaceGraph(iri('graph/b'), tells('b', '2021-01-01', head('Berta', 'kreis/amt')))
    await store.replaceGraph(iri('graph/c'), tells('c', '2021-01-01', head('Clara', 'kreis/amt')))
    await store.replaceGraph(iri('graph/c'), tells('c', '2021-01-01', head('Clara', 'stadt/amt')))
    expect(looked.iris).to.include.members([
      postIri(head('', 'stadt/amt')).value,
      postIri(head('', 'kreis/amt')).value,
      membershipIri(head('Anna', 'stadt/amt')).value,
      membershipIri(head('Berta', 'kreis/amt')).value,
    ])
    await store.close()
  })

  it('looks at the newest claims of an organization only, and at all of a person', async () => {
    const { store } = await open(await emptyFolder(), counting)
    for (let number = 0; number < 60; number++) {
      const published = `20${String(20 + (number % 40)).padStart(2, '0')}-01-01`
      await store.replaceGraph(iri(`graph/s${number}`), tells(`s${number}`, published, head('Anna', 'stadt')))
    }
    // Person, membership and post with 60 claims each, the organization with the newest, the announcement with its own.
    expect(looked).to.include({ entities: 5, claims: 60 * 3 + newestOfOrganization + 1 })
    await store.close()
  })
})
