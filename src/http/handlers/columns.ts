import { csvMetadata } from '../../representation/csv-metadata.ts'
import type { Table } from '../../representation/table.ts'
import type { Handler } from '../handler.ts'

/** The columns of a list as CSV, for the very address that the same query has there. */
export function columns(table: Table): Handler {
  return ({ search }, { config }) => ({
    kind: 'fixed',
    contentType: 'application/csvm+json',
    body: csvMetadata(table, { url: `${table.name}.csv${search}`, licence: config.licence }),
    cache: 'vocabulary',
  })
}
