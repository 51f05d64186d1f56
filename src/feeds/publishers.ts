import { parseTsv, type Row } from '../model/tsv.ts'
import { ProblemError } from '../problem.ts'

/** What data/publishers.tsv says of a data set; what it leaves out is taken from settings and register. */
export interface PublisherRow {
  /** Name of the data set: last part of its address below /dataset/. */
  readonly path: string
  readonly name?: string
  readonly contributor?: string
  readonly contact?: string
  /** With `mailto:`. */
  readonly email?: string
  readonly url?: string
  readonly key?: string
  readonly title_de?: string
  readonly title_en?: string
  readonly description_de?: string
  readonly description_en?: string
}

type Column = Exclude<keyof PublisherRow, 'path'>

interface Check {
  readonly fits: (value: string) => boolean
  readonly expected: string
}

const anyText: Check = { fits: () => true, expected: 'text' }

/** Every column, and what a cell of it has to be. */
const columns: Readonly<Record<Column, Check>> = {
  name: anyText,
  contributor: {
    fits: value => /^[A-Za-z0-9_-]+$/.test(value),
    expected: 'the last part of an IRI of http://dcat-ap.de/def/contributors/',
  },
  contact: anyText,
  email: { fits: value => /^mailto:[^\s@<>"]+@[^\s@<>"]+$/.test(value), expected: 'an e-mail address' },
  url: {
    fits: value => /^https?:/.test(value) && URL.canParse(value) && !/[\s<>"{}|\\^`]/.test(value),
    expected: 'the address of a page',
  },
  key: {
    fits: value => /^(\d{2}|\d{5}|\d{8})$/.test(value),
    expected: 'an official key of 2 (Land), 5 (Kreis) or 8 (Gemeinde) digits',
  },
  title_de: anyText,
  title_en: anyText,
  description_de: anyText,
  description_en: anyText,
}

/**
 * Who answers for which data set, by the name of the data set.
 * @throws ProblemError('data-table') naming file, line and what was expected
 */
export function readPublishers(file: string, text: string): ReadonlyMap<string, PublisherRow> {
  try {
    return new Map(parseTsv(file, text).map(row => [row.get('path'), readRow(file, row)]))
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause)
    throw new ProblemError('data-table', detail, { file }, { cause })
  }
}

function readRow(file: string, row: Row): PublisherRow {
  const cells = Object.entries(columns).flatMap(([name, { fits, expected }]) => {
    const value = named(name, row.get(name))
    if (value === '') return []
    if (!fits(value)) throw new Error(`${file}:${row.line}: ${name} is ${expected}, not "${row.get(name)}"`)
    return [[name, value] as const]
  })
  return { path: row.get('path'), ...Object.fromEntries(cells) }
}

function named(column: string, value: string): string {
  return column === 'email' && value !== '' && !value.startsWith('mailto:') ? `mailto:${value}` : value
}
