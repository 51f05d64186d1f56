import { membershipList, postList } from '../handlers/holding-lists.ts'
import { listing, listKinds } from '../handlers/listing.ts'
import type { ParameterName } from '../parameters.ts'
import { data, type Row } from './row.ts'

const paging: readonly ParameterName[] = ['limit', 'cursor']
export const asOf: readonly ParameterName[] = ['at', 'answer']
const holdings: readonly ParameterName[] = [
  'person',
  'organization',
  'within',
  'role',
  'post',
  ...asOf,
  ...paging,
]

/** Filters may name what was merged into another, and are answered 308, or what is gone. */
const filtered: Pick<Row, 'problems'> = { problems: ['gone'] }

/** Lists with their filters. */
export const lists: readonly Row[] = [
  data(
    '/persons',
    listing(listKinds.persons),
    { de: 'Alle Personen, oder die mit einem Namen.', en: 'All persons, or those with some name.' },
    ['q', ...paging],
  ),
  data(
    '/organizations',
    listing(listKinds.organizations),
    {
      de: 'Alle Organisationen, oder die mit einem Namen.',
      en: 'All organizations, or those with some name.',
    },
    ['q', ...paging],
  ),
  {
    ...data(
      '/posts',
      postList,
      {
        de: 'Ämter, und wer sie an einem Tag innehatte; auch unbesetzte.',
        en: 'Posts, and who held them on a day; vacant ones too.',
      },
      holdings,
    ),
    ...filtered,
  },
  {
    ...data(
      '/memberships',
      membershipList,
      { de: 'Wer was wo und wann innehatte.', en: 'Who held what, where and when.' },
      holdings,
    ),
    ...filtered,
  },
  data(
    '/announcements',
    listing(listKinds.announcements),
    { de: 'Alle Mitteilungen.', en: 'All announcements.' },
    paging,
  ),
]
