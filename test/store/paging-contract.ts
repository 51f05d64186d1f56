import { expect } from 'chai'
import fc from 'fast-check'
import { foaf, org } from '../../src/rdf/namespaces.ts'
import type { Page, Paged, Store } from '../../src/store/store.ts'
import { claims, iri } from './contract.ts'
import { tellOfAll } from './people.ts'

type Answered = Paged & { readonly entries: readonly unknown[] }
type Ask = (page: Page) => Promise<Answered>

/** All entries, page by page from the first on, and back again from behind the last. */
async function walked(ask: Ask, limit: number) {
  const there: unknown[] = []
  for (let page: Page | undefined = { limit, offset: 0 }; page;) {
    const { entries, last, total, offset } = await ask(page)
    expect(offset).to.equal(there.length)
    there.push(...entries)
    page = last && there.length < total ? { limit, after: last } : undefined
  }
  const back: unknown[] = []
  const end = (await ask({ limit: 1000, offset: 0 })).last
  const lastOne = end ? await ask({ limit, after: end }) : undefined
  expect(lastOne?.entries).to.deep.equal([])
  for (let page: Page | undefined = end && { limit, before: end }; page;) {
    const { entries, first, offset } = await ask(page)
    back.unshift(...entries)
    page = first && offset > 0 ? { limit, before: first } : undefined
  }
  return { there, back }
}

/** How every store turns the pages of its lists. */
export function pagingContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} turns pages`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
      await tellOfAll(store)
    })
    afterEach(() => store.close())

    const lists: Readonly<Record<string, Ask>> = {
      persons: page => store.list({ type: foaf.Person, page }),
      'found persons': page => store.list({ type: foaf.Person, q: 'a', page }),
      organizations: page => store.list({ type: org.Organization, page }),
      holdings: page => store.holdings({ answer: 'possible' }, page),
      posts: page => store.posts({ answer: 'possible' }, page),
      'newest changes': page => store.changeList({}, page),
      'changes since': page => store.changeList({ since: 2 }, page),
    }
    for (const [list, ask] of Object.entries(lists)) {
      it(`of ${list}, there and back, without gap or overlap`, async () => {
        const { entries, total } = await ask({ limit: 1000, offset: 0 })
        expect(entries).to.have.length(total)
        for (const limit of [1, 2, 3, 100]) {
          const { there, back } = await walked(ask, limit)
          expect(there).to.deep.equal(entries)
          expect(back).to.deep.equal(entries.slice(0, -1))
        }
      })
    }

    it('so that what comes or goes before a page neither repeats nor hides an entry', async () => {
      const names = fc.uniqueArray(fc.constantFrom('Ada', 'Bea', 'Cleo', 'Dea', 'Eva', 'Fee', 'Gil'), {
        minLength: 3,
      })
      const moves = fc.array(fc.tuple(fc.constantFrom('Ada', 'Bea', 'Cleo', 'Dea', 'Eva'), fc.boolean()))
      await fc.assert(
        fc.asyncProperty(names, moves, async (told, moved) => {
          for (const graph of await store.graphs()) await store.dropGraph(graph)
          for (const each of told) await store.replaceGraph(iri(`graph/${each}`), claims(each, each))
          const seen: string[] = []
          const changes = [...moved]
          for (let page: Page | undefined = { limit: 2, offset: 0 }; page;) {
            const { entries, last } = await store.list({ type: foaf.Person, page })
            seen.push(...entries.map(({ subject }) => subject.value))
            const [who, comes] = changes.shift() ?? []
            if (who !== undefined)
              await store.replaceGraph(iri(`graph/${who}`), comes ? claims(who, who) : [])
            page = last && { limit: 2, after: last }
          }
          expect(seen).to.deep.equal([...new Set(seen)].toSorted())
          const untouched = told.filter(each => !moved.some(([who]) => who === each))
          expect(seen).to.include.members(untouched.map(each => iri(`id/person/${each.toLowerCase()}`).value))
        }),
        { numRuns: 20 },
      )
    })
  })
}
