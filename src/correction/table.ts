import type { Row } from '../model/tsv.ts'

/** One of the tables that corrections are kept in; the files themselves are opened by pipeline/correction-files.ts. */
export interface Table<Entry> {
  readonly columns: readonly (keyof Entry & string)[]
  /** How many columns every version had. */
  readonly least: number
  /** What the table is, for whoever opens the file. */
  readonly preamble: readonly string[]
  /** @throws Error saying what is wrong with the row */
  readonly read: (row: Row) => Entry
  readonly cells: (entry: Entry) => readonly string[]
}

export function table<Entry>(
  about: string,
  columns: readonly (keyof Entry & string)[],
  read: (row: Row) => Entry,
): Table<Entry> {
  return {
    columns,
    least: columns.length,
    preamble: [`# ${about}`],
    read,
    cells: entry => columns.map(column => String(entry[column])),
  }
}

/** The cell of a column, which has to look as expected. @throws Error saying so */
export function cell(row: Row, column: string, pattern: RegExp, expected: string): string {
  const value = row.get(column)
  if (!pattern.test(value)) throw new Error(`${column} "${value}" is not ${expected}`)
  return value
}

/** @throws Error naming the values there are */
export function oneOf<Value extends string>(row: Row, column: string, values: readonly Value[]): Value {
  const value = values.find(each => each === row.get(column))
  if (value === undefined) throw new Error(`${column} is one of ${values.join(', ')}`)
  return value
}

/** @throws Error where it is none */
export function timeOf(row: Row): string {
  return cell(row, 'time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u, 'a time in UTC')
}
