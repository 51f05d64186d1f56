import { byKey, oneOf, readTable, required } from './data-table.ts'

/** An organization type concept (data/vocabulary/organization-types.tsv). */
export interface OrganizationType {
  readonly type: string
  readonly labelDe: string
  readonly labelEn: string
  /**
   * formal: known to the world outside (a city, a university); unit: part of another organization; body: council,
   * committee, board; joint: run by several.
   */
  readonly form: 'formal' | 'unit' | 'body' | 'joint' | 'other'
  /** Class of schema.org, without prefix; '' for schema:Organization. */
  readonly schemaClass: string
}

export type OrganizationTypes = ReadonlyMap<string, OrganizationType>

export function parseOrganizationTypes(file: string, text: string): OrganizationTypes {
  const rows = readTable(file, text, row => ({
    type: required(row, 'type'),
    labelDe: required(row, 'label_de'),
    labelEn: row.get('label_en'),
    form: oneOf(row, 'form', ['formal', 'unit', 'body', 'joint', 'other']),
    schemaClass: row.get('schema_class').replace(/^schema:/u, ''),
  }))
  return byKey(file, rows, ({ type }) => type)
}
