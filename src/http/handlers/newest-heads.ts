import type { Quad } from '@rdfjs/types'
import { addYears } from '../../model/partial-date.ts'
import { rdfs } from '../../rdf/namespaces.ts'
import { quad } from '../../rdf/terms.ts'
import type { Question } from '../../store/store.ts'
import { leadingKinds } from '../../web/memberships.ts'
import type { HeadToday } from '../../web/pages/start-page.tsx'
import type { Site } from '../site.ts'

/** Whoever leads something for longer is not new there, and with the years less sure to be there still. */
const years = 10

/** Who began last to lead something and, as far as is known, does today; with the names of all that is told of. */
export async function newestHeads(
  count: number,
  { store, clock }: Pick<Site, 'store' | 'clock'>,
): Promise<{ readonly rows: readonly HeadToday[]; readonly names: readonly Quad[] }> {
  const today = clock().toISOString().slice(0, 10)
  const question: Question = {
    days: { first: today, last: today },
    answer: 'presumed',
    kinds: leadingKinds,
  }
  const { total } = await store.holdings(question, { offset: 0, limit: 1 })
  const offset = Math.max(0, total - count)
  const found = await store.holdings(question, { offset, limit: count })
  const since = addYears(today, -years)
  const entries = found.entries.filter(({ row }) => (row.beginLatest ?? '') >= since)
  return {
    rows: entries.toReversed().map(({ membership, row }) => ({ membership: membership.value, ...row })),
    names: entries.flatMap(({ labels }) =>
      labels.flatMap(entry => entry.labels.map(label => quad(entry.subject, rdfs.label, label))),
    ),
  }
}
