/** What the cells of a column hold; the names are those of XML Schema, as CSV on the Web has them. */
type Datatype = 'string' | 'anyURI' | 'date' | 'dateTime' | 'integer' | 'boolean'

/** One column of a table, and one key of its rows as JSON. */
export interface Column {
  /** Stable: it heads the CSV and is the key in JSON. */
  readonly name: string
  readonly title: { readonly de: string; readonly en: string }
  /** One line for the documentation. */
  readonly about: string
  readonly datatype: Datatype
  /** Whether every row has it. */
  readonly required?: true
  /** Between several values of a cell in CSV; in JSON they are an array, also where there is only one. */
  readonly separator?: ' ' | '; '
  /** Everything that can stand in a cell, where that is a closed list. */
  readonly words?: readonly string[]
}

/** A list as rows: CSV, its description, JSON lines, their schema and the documentation are made from it. */
export interface Table {
  readonly name: string
  readonly title: { readonly de: string; readonly en: string }
  readonly columns: readonly Column[]
}

type Value = string | number | boolean

/** By the names of the columns; what is not known is left out. */
export type Row = Readonly<Record<string, Value | readonly string[]>>

/** What is known of a row: without what is undefined, empty or no value at all. */
export function knownOf(cells: Readonly<Record<string, Row[string] | undefined>>): Row {
  const known = Object.entries(cells).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(known) as Row
}
