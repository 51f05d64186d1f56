import type { Store } from '../../src/store/store.ts'
import { iri } from './contract.ts'
import { tells, type Office } from './offices.ts'

/** Left at some time in two years. */
export const anna: Office = {
  person: 'Anna',
  organization: 'stadt/amt',
  beginEarliest: '2010-01-01',
  beginLatest: '2010-12-31',
  endEarliest: '2014-01-01',
  endLatest: '2015-12-31',
  status: 'ended',
}
/** Came after Anna; nothing is known of an end. */
export const berta: Office = {
  person: 'Berta',
  organization: 'stadt/amt',
  beginEarliest: '2016-03-01',
  beginLatest: '2016-03-01',
  endEarliest: '2018-06-30',
}
/** Leads a unit below, since some time before a day. */
export const clara: Office = { person: 'Clara', organization: 'stadt/amt/team', beginLatest: '2012-01-01' }
/** Has not begun. */
export const dora: Office = {
  person: 'Dora',
  organization: 'kreis',
  role: 'landrat',
  beginEarliest: '2030-01-01',
  beginLatest: '2030-01-01',
  status: 'planned',
}

/** Three announcements about four people. */
export async function tellOfAll(store: Store): Promise<void> {
  await store.replaceGraph(iri('graph/a'), tells('a', '2016-01-02', anna, berta))
  await store.replaceGraph(iri('graph/b'), tells('b', '2018-06-30', berta, clara))
  await store.replaceGraph(iri('graph/c'), tells('c', '2020-01-01', dora))
}
