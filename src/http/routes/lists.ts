import { announcementTable } from '../../feeds/announcement-table.ts'
import { changeTable } from '../../feeds/change-table.ts'
import { askedMembershipTable } from '../../feeds/membership-table.ts'
import { organizationTable } from '../../feeds/organization-table.ts'
import { personTable } from '../../feeds/person-table.ts'
import { postTable } from '../../feeds/post-table.ts'
import type { Table } from '../../representation/table.ts'
import { columns } from '../handlers/columns.ts'
import { changeList } from '../handlers/changes.ts'
import { membershipList, postList } from '../handlers/holding-lists.ts'
import { listing, plainKinds } from '../handlers/listing.ts'
import { suggest } from '../handlers/suggest.ts'
import type { ParameterName } from '../parameters.ts'
import { data, fixed, type Row } from './row.ts'

export const paging: readonly ParameterName[] = ['limit', 'cursor']
export const asOf: readonly ParameterName[] = ['at', 'answer']
const period: readonly ParameterName[] = ['from', 'to']
export const holdings: readonly ParameterName[] = [
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

const { persons, organizations, announcements } = plainKinds

/** Lists with their filters, each with the description of its columns. */
export const lists: readonly Row[] = [
  ...list(
    personTable,
    data(
      '/persons',
      listing(persons),
      { de: 'Alle Personen, oder die mit einem Namen.', en: 'All persons, or those with some name.' },
      ['q', ...paging],
    ),
  ),
  ...list(
    organizationTable,
    data(
      '/organizations',
      listing(organizations),
      {
        de: 'Alle Organisationen, oder die mit einem Namen.',
        en: 'All organizations, or those with some name.',
      },
      ['q', ...paging],
    ),
  ),
  ...list(postTable, {
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
  }),
  ...list(askedMembershipTable, {
    ...data(
      '/memberships',
      membershipList,
      { de: 'Wer was wo und wann innehatte.', en: 'Who held what, where and when.' },
      [...period, ...holdings],
    ),
    ...filtered,
  }),
  ...list(
    announcementTable,
    data(
      '/announcements',
      listing(announcements),
      {
        de: 'Alle Mitteilungen, oder die aus einem Zeitraum.',
        en: 'All announcements, or those of some period.',
      },
      [...period, ...paging],
    ),
  ),
  ...list(
    changeTable,
    data(
      '/changes',
      changeList,
      {
        de: 'Was sich am Veröffentlichten geändert hat, lückenlos nummeriert.',
        en: 'What changed of what is published, numbered without a gap.',
      },
      [...period, 'since', ...paging],
    ),
  ),
  {
    ...fixed('/suggest', ['application/json'], suggest, {
      de: 'Vorschläge beim Tippen: Personen, Organisationen, Ämter, Rollen.',
      en: 'Suggestions while typing: persons, organizations, posts, roles.',
    }),
    parameters: ['q', 'lang'],
    json: 'array',
  },
]

/** On offer as rows too, and what their columns are. */
function list(table: Table, row: Row): readonly Row[] {
  const { parameters = [] } = row
  return [
    { ...row, formats: 'list' },
    {
      ...fixed(`${row.path}.csv-metadata.json`, ['application/csvm+json'], columns(table), {
        de: `Die Spalten von ${row.path} als CSV: CSV on the Web.`,
        en: `The columns of ${row.path} as CSV: CSV on the Web.`,
      }),
      parameters,
    },
  ]
}
