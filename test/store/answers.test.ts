import { expect } from 'chai'
import * as fc from 'fast-check'
import { answerOn, answers, isAnswer, readDays } from '../../src/model/as-of.ts'
import { iri } from './contract.ts'
import { emptyFolder } from './folders.ts'
import { membershipIri, tells, type Office } from './offices.ts'
import { open } from './opened.ts'

const day = fc
  .tuple(fc.integer({ min: 2010, max: 2016 }), fc.constantFrom('01-01', '06-30', '12-31'))
  .map(([year, rest]) => `${year}-${rest}`)

const office = fc.record(
  {
    person: fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 6, maxLength: 6 }),
    organization: fc.constant('stadt'),
    status: fc.constantFrom('active', 'ended', 'unknown', 'planned', 'proposed'),
    beginEarliest: day,
    beginLatest: day,
    endEarliest: day,
    endLatest: day,
  },
  { requiredKeys: ['person', 'organization', 'status'] },
)

/** The record asks its columns in SQL what the model asks in TypeScript. */
describe('answers of the record', () => {
  it('are those of the model, for any bounds and days', async () => {
    const { store } = await open(await emptyFolder())
    const asked = fc.constantFrom('2013', '2013-06', '2013-06-30', '2012-12-31', '2010', '2016-12-31')
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(office, { selector: ({ person }) => person, minLength: 15, maxLength: 25 }),
        asked,
        async (offices: readonly Office[], text) => {
          await store.replaceGraph(iri('graph/a'), tells('a', '2020-01-01', ...offices))
          const days = readDays(text)
          if (!days) throw new Error(text)
          for (const answer of answers) {
            const { entries } = await store.holdings({ days, answer }, { offset: 0, limit: 100 })
            const held = ({ status = '', ...bounds }: Office) => answerOn({ status, ...bounds }, days)
            const expected = offices.filter(each => isAnswer(held(each), answer))
            expect(entries.map(({ membership }) => membership.value)).to.have.members(
              expected.map(each => membershipIri(each).value),
            )
          }
        },
      ),
      { numRuns: 12 },
    )
    await store.close()
  })
})
