import { checkSnippets } from '../http/support/snippet-runs.ts'
import { shippedSite, type ShippedSite } from '../http/support/shipped-site.ts'

/** First steps in the languages of others; each row of .ci/checks.tsv runs those whose programs it names. */
describe('first steps', () => {
  let shipped: ShippedSite

  before(async () => {
    shipped = await shippedSite()
  })
  after(() => shipped.stop())

  for (const kind of ['shell', 'python', 'r'] as const) {
    describe(`by ${kind}`, () => {
      checkSnippets([kind], () => shipped)
    })
  }
})
