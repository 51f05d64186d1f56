import type { Column } from '../representation/table.ts'

/** Columns that several tables have. */
export const shared = {
  name: {
    name: 'name',
    title: { de: 'Name', en: 'Name' },
    about: 'The name, in German.',
    datatype: 'string',
  },
  source: {
    name: 'source',
    title: { de: 'Quellen', en: 'Sources' },
    about: 'IRIs of the announcements that say it.',
    datatype: 'anyURI',
    separator: ' ',
  },
  modified: {
    name: 'modified',
    title: { de: 'Geändert', en: 'Modified' },
    about: 'When what is said changed last, in UTC.',
    datatype: 'dateTime',
  },
} as const satisfies Readonly<Record<string, Column>>

/** The first column of a table: what the row is about. */
export function idColumn(what: string) {
  return {
    name: 'id',
    title: { de: 'Kennung', en: 'Identifier' },
    about: `IRI of the ${what}; it never changes.`,
    datatype: 'anyURI',
    required: true,
  } as const satisfies Column
}

/** The IRI of something that a row refers to. */
export function linkColumn<Name extends string>(name: Name, title: Column['title'], what: string) {
  return { name, title, about: `IRI of the ${what}.`, datatype: 'anyURI' } as const satisfies Column
}

export function wordsColumn<Name extends string>(name: Name, title: Column['title'], about: string) {
  return { name, title, about, datatype: 'string' } as const satisfies Column
}

export function dayColumn<Name extends string>(name: Name, title: Column['title'], about: string) {
  return { name, title, about, datatype: 'date' } as const satisfies Column
}
