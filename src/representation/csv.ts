import type { Column, Row, Table } from './table.ts'

/** Names of the columns: the first line (RFC 4180). */
export function csvHead({ columns }: Table): string {
  return line(columns.map(({ name }) => name))
}

/** One row (RFC 4180); what is not known is empty. */
export function csvLine({ columns }: Table, row: Row): string {
  return line(columns.map(column => cell(column, row[column.name])))
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function cell({ datatype, separator = ' ' }: Column, value: Row[string] | undefined): string {
  if (value === undefined) return ''
  const text = typeof value === 'object' ? value.join(separator) : String(value)
  return datatype === 'string' ? harmless(text) : text
}

/**
 * Spreadsheets take a cell that begins so for a formula, and a formula can send data away. Apostrophes before it count as
 * well: so taking one off leads back to every text.
 */
const formula = /^'*[=+\-@\t\r＝＋－＠]/

/** Words that somebody else wrote, so that no spreadsheet runs them: an apostrophe before what looks like a formula. */
function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
