import { csvHead, csvLine } from './csv.ts'
import type { Row, Table } from './table.ts'

/** One row of the table of formats for lists as rows. */
export interface TableFormat {
  readonly name: string
  /** The first is canonical; the others are names under which clients ask for the same bytes. */
  readonly mediaTypes: readonly [canonical: string, ...others: string[]]
  readonly extension: string
  /** For people, in German and English alike. */
  readonly label: string
  readonly head: (table: Table) => string
  readonly line: (table: Table, row: Row) => string
}

/** Lists as rows, in the order in which they are offered after the formats of RDF. */
export const tableFormats: readonly TableFormat[] = [
  {
    name: 'csv',
    mediaTypes: ['text/csv', 'application/csv'],
    extension: 'csv',
    label: 'CSV',
    head: csvHead,
    line: csvLine,
  },
  {
    name: 'json-lines',
    // None of these is registered; the first is the one most servers and clients use.
    mediaTypes: [
      'application/x-ndjson',
      'application/jsonl',
      'application/ndjson',
      'application/x-jsonlines',
    ],
    extension: 'jsonl',
    label: 'JSON Lines',
    head: () => '',
    line: jsonLine,
  },
]

/** Keys in the order of the columns. */
function jsonLine({ columns }: Table, row: Row): string {
  const members = columns.flatMap(({ name }) => (row[name] === undefined ? [] : [[name, row[name]] as const]))
  return `${JSON.stringify(Object.fromEntries(members))}\n`
}
