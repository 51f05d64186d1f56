import type { NamedNode } from '@rdfjs/types'
import { expect } from 'chai'
import { readDays, type Answer } from '../../src/model/as-of.ts'
import { org, rdf, schema } from '../../src/rdf/namespaces.ts'
import type { Page, Question, Store } from '../../src/store/store.ts'
import { iri } from './contract.ts'
import { membershipIri, postIri, roleIri } from './offices.ts'
import { anna, berta, clara, tellOfAll } from './people.ts'

const all: Page = { offset: 0, limit: 100 }

function days(text: string): { readonly days: { readonly first: string; readonly last: string } } {
  const read = readDays(text)
  if (!read) throw new Error(text)
  return { days: read }
}

/** How every store answers who held what and when. */
export function holdingsContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} answers who held what`, () => {
    let store: Store
    beforeEach(async () => {
      store = await open()
      await tellOfAll(store)
    })
    afterEach(() => store.close())

    const holders = async (question: Question): Promise<readonly string[]> =>
      (await store.holdings(question, all)).entries.map(({ row }) => row.person.replace(/.*\//, ''))

    const cases: readonly (readonly [string, Question, readonly string[]])[] = [
      ['all there are', { answer: 'possible' }, ['anna', 'clara', 'berta', 'dora']],
      ['of a person', { answer: 'possible', person: iri('id/person/berta').value }, ['berta']],
      [
        'of an organization',
        { answer: 'possible', organization: iri('id/org/stadt/amt').value },
        ['anna', 'berta'],
      ],
      [
        'of an organization and those below it',
        { answer: 'possible', organization: iri('id/org/stadt').value, within: true },
        ['anna', 'clara', 'berta'],
      ],
      [
        'of none below where that is not asked',
        { answer: 'possible', organization: iri('id/org/stadt').value },
        [],
      ],
      ['in a role', { answer: 'possible', role: roleIri('landrat').value }, ['dora']],
      ['in a role of some kinds', { answer: 'possible', kinds: ['mayor', 'deputy head'] }, ['dora']],
      ['of a post', { answer: 'possible', post: postIri(anna).value }, ['anna', 'berta']],
      ['certain on a day', { answer: 'certain', ...days('2012-05-01') }, ['anna']],
      ['presumed on a day', { answer: 'presumed', ...days('2012-05-01') }, ['anna', 'clara']],
      ['possible on a day', { answer: 'possible', ...days('2015-06-01') }, ['anna', 'clara']],
      ['certain in a year', { answer: 'certain', ...days('2018') }, ['berta']],
      ['presumed long after', { answer: 'presumed', ...days('2031') }, ['clara', 'berta']],
      [
        'only possible when planned',
        { answer: 'possible', ...days('2031'), role: roleIri('landrat').value },
        ['dora'],
      ],
    ]
    for (const [what, question, expected] of cases) {
      it(`finds holdings: ${what}`, async () => {
        expect(await holders(question)).to.deep.equal(expected)
      })
    }

    it('says how sure a holding is, with the labels of what it links, page by page', async () => {
      const question: Question = { answer: 'possible', ...days('2012-05-01') }
      const { total, entries } = await store.holdings(question, { offset: 0, limit: 1 })
      expect(total).to.equal(2)
      expect(entries.map(({ membership, answer }) => [membership.value, answer])).to.deep.equal([
        [membershipIri(anna).value, 'certain' satisfies Answer],
      ])
      const labels = entries[0]?.labels.map(({ subject, labels }) => [subject.value, labels[0]?.value])
      expect(labels).to.deep.equal([
        [iri('id/person/anna').value, 'Anna'],
        [iri('id/org/stadt/amt').value, 'stadt/amt'],
        [roleIri().value, undefined],
        [postIri(anna).value, 'Leitung, stadt/amt'],
      ])
    })

    it('gives out every holding, as it gives it out page by page', async () => {
      const { entries, total } = await store.holdings({ answer: 'possible' }, all)
      const every = [...(await store.allHoldings())]
      expect(every).to.have.length(total)
      const byMembership = entries.map(({ membership, row }) => ({ membership: membership.value, ...row }))
      expect(every).to.deep.equal(byMembership.toSorted((a, b) => (a.membership < b.membership ? -1 : 1)))
    })

    it('finds posts with those who hold them then, vacant ones too', async () => {
      const question: Question = {
        answer: 'certain',
        organization: iri('id/org/stadt').value,
        within: true,
        ...days('2012'),
      }
      const { total, entries } = await store.posts(question, all)
      expect(total).to.equal(2)
      expect(
        entries.map(({ post, organization, holdings }) => [
          post.subject.value,
          organization?.labels[0]?.value,
          holdings.map(({ row }) => row.person),
        ]),
      ).to.deep.equal([
        [postIri(anna).value, 'stadt/amt', [iri('id/person/anna').value]],
        [postIri(clara).value, 'stadt/amt/team', []],
      ])
      expect(
        (await store.posts({ answer: 'possible', person: iri('id/person/dora').value }, all)).total,
      ).to.equal(1)
      expect((await store.posts({ answer: 'possible', role: roleIri('landrat').value }, all)).total).to.equal(
        1,
      )
      expect(
        (await store.posts({ answer: 'possible', post: postIri(clara).value }, { offset: 1, limit: 1 }))
          .entries,
      ).to.deep.equal([])
    })

    const has = async (subject: NamedNode, at: string, node: NamedNode): Promise<boolean> =>
      (await store.describe(subject, { at: days(at).days })).match(node).size > 0

    it('describes what held on a day, and all else without a day', async () => {
      const unit = iri('id/org/stadt/amt')
      expect(await has(unit, '2012-05-01', membershipIri(anna))).to.equal(true)
      expect(await has(unit, '2012-05-01', membershipIri(berta))).to.equal(false)
      expect(await has(postIri(berta), '2017', membershipIri(berta))).to.equal(true)
      const gone = await store.describe(iri('id/person/anna'), { at: days('2017').days })
      expect(gone.match(null, org.hasMembership).size).to.equal(0)
      expect(gone.match(iri('id/person/anna'), schema.name).size).to.equal(1)
      expect((await store.describe(unit)).match(null, org.member).size).to.be.above(1)
      const possible = await store.describe(postIri(anna), {
        at: days('2015-06-01').days,
        answer: 'possible',
      })
      expect(possible.match(membershipIri(anna), rdf.type).size).to.equal(1)
    })

    it('keeps a membership in its own document whatever the day', async () => {
      expect(await has(membershipIri(anna), '2031', membershipIri(anna))).to.equal(true)
    })
  })
}
