import { pas, schema, time } from '../rdf/namespaces.ts'
import { knownOf, type Row, type Table } from '../representation/table.ts'
import { ownCells, type CellsOf, type Told } from './entity-row.ts'
import { dayColumn, idColumn, linkColumn, shared, wordsColumn } from './shared-columns.ts'
import { valuesOf } from './told.ts'

/** What everything rests on. */
export const announcementTable = {
  name: 'announcements',
  title: { de: 'Mitteilungen', en: 'Announcements' },
  columns: [
    idColumn('announcement'),
    { ...shared.name, about: 'The headline, without what is withheld.' },
    wordsColumn(
      'published',
      { de: 'Veröffentlicht', en: 'Published' },
      'When it was published, as precisely as it is known: a day, a month, a year, or EDTF.',
    ),
    dayColumn(
      'published_earliest',
      { de: 'Veröffentlicht frühestens', en: 'Published, earliest' },
      'Not before.',
    ),
    dayColumn('published_latest', { de: 'Veröffentlicht spätestens', en: 'Published, latest' }, 'Not after.'),
    linkColumn('publisher_id', { de: 'Herausgeber', en: 'Publisher' }, 'organization that published it'),
    wordsColumn(
      'publisher_name',
      { de: 'Name des Herausgebers', en: 'Name of the publisher' },
      'The name of that organization.',
    ),
    wordsColumn('language', { de: 'Sprache', en: 'Language' }, 'The language of its text (BCP 47).'),
    linkColumn('url', { de: 'Original', en: 'Original' }, 'page where its publisher has it'),
    shared.source,
    shared.modified,
  ],
} as const satisfies Table

export function announcementRow(told: Told): Row {
  const { subject, quads, nameOf } = told
  const first = (property: (typeof schema)['url']): string | undefined =>
    valuesOf(quads, subject, property)?.[0]
  const day = first(schema.datePublished)
  const publisher = first(schema.publisher)
  const cells: CellsOf<typeof announcementTable> = {
    ...ownCells(told),
    published: day ?? publishedIn(told),
    published_earliest: first(pas.publishedEarliest) ?? day,
    published_latest: first(pas.publishedLatest) ?? day,
    publisher_id: publisher,
    publisher_name: nameOf(publisher),
    language: first(schema.inLanguage),
    url: first(schema.url),
  }
  return knownOf(cells)
}

const positions = [time.inXSDDate, time.inXSDgYearMonth, time.inXSDgYear, pas.edtf]

function publishedIn({ subject, quads }: Told): string | undefined {
  const instant = quads.filter(each => each.subject.value === `${subject.value}#published`)
  return instant.find(({ predicate }) => positions.some(each => each.equals(predicate)))?.object.value
}
