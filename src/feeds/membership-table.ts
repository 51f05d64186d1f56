import type { Table } from '../representation/table.ts'
import { dayColumn, idColumn, linkColumn, shared, wordsColumn } from './shared-columns.ts'

const stated = 'as precisely as it is stated: a day, a month, a year, or EDTF'

/** Who held what, where and when: a membership a row. */
export const membershipTable = {
  name: 'memberships',
  title: { de: 'Funktionen', en: 'Roles held' },
  columns: [
    idColumn('membership'),
    { ...linkColumn('person_id', { de: 'Person', en: 'Person' }, 'person'), required: true },
    wordsColumn(
      'person_name',
      { de: 'Name der Person', en: 'Name of the person' },
      'The name of the person.',
    ),
    linkColumn('organization_id', { de: 'Organisation', en: 'Organization' }, 'organization'),
    wordsColumn(
      'organization_name',
      { de: 'Name der Organisation', en: 'Name of the organization' },
      'The name of the organization, in German.',
    ),
    { ...linkColumn('role_id', { de: 'Rolle', en: 'Role' }, 'role, a concept of /role'), required: true },
    wordsColumn('role_name', { de: 'Name der Rolle', en: 'Name of the role' }, 'The role, in German.'),
    wordsColumn(
      'role_wording',
      { de: 'Rolle im Wortlaut', en: 'Role as worded' },
      'The role in the words of the announcement.',
    ),
    linkColumn('post_id', { de: 'Amt', en: 'Post' }, 'post, where the role is one of an organization chart'),
    {
      ...wordsColumn('status', { de: 'Stand', en: 'Status' }, 'What the newest source says of it.'),
      required: true,
      words: ['active', 'ended', 'planned', 'proposed', 'unknown'],
    },
    wordsColumn('begin', { de: 'Beginn', en: 'Begin' }, `The begin, ${stated}.`),
    wordsColumn('end', { de: 'Ende', en: 'End' }, `The end, ${stated}; empty is not "until today".`),
    dayColumn('begin_earliest', { de: 'Beginn frühestens', en: 'Begin, earliest' }, 'Not begun before.'),
    dayColumn('begin_latest', { de: 'Beginn spätestens', en: 'Begin, latest' }, 'Had begun on that day.'),
    dayColumn('end_earliest', { de: 'Ende frühestens', en: 'End, earliest' }, 'Still held on that day.'),
    dayColumn('end_latest', { de: 'Ende spätestens', en: 'End, latest' }, 'Not held after that day.'),
    dayColumn('confirmed', { de: 'Zuletzt bestätigt', en: 'Last confirmed' }, 'Last day known to be held.'),
    {
      ...wordsColumn('basis', { de: 'Grundlage', en: 'Basis' }, 'The weakest basis of the days.'),
      words: ['stated', 'resolved', 'inferred', 'curated'],
    },
    shared.source,
    shared.modified,
  ],
} as const satisfies Table

/** The same where a day may be asked for. */
export const askedMembershipTable = {
  ...membershipTable,
  columns: [
    ...membershipTable.columns,
    {
      ...wordsColumn(
        'answer',
        { de: 'Antwort', en: 'Answer' },
        'How sure it is that it was held on the days asked for; empty where none were.',
      ),
      words: ['certain', 'presumed', 'possible'],
    },
  ],
} as const satisfies Table
