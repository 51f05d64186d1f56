import { dialect, type JsonSchema } from './node-schema.ts'
import type { Column, Table } from './table.ts'

/** One line of a list as JSON Lines; columns may be added later. */
export function rowSchema({ title, columns }: Table, id: string): JsonSchema {
  return {
    $schema: dialect,
    $id: id,
    title: title.en,
    type: 'object',
    required: columns.flatMap(({ name, required }) => (required ? [name] : [])),
    properties: Object.fromEntries(columns.map(column => [column.name, cellSchema(column)])),
  }
}

const datatypes = {
  string: { type: 'string' },
  anyURI: { type: 'string', format: 'iri' },
  date: { type: 'string', format: 'date' },
  dateTime: { type: 'string', format: 'date-time' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
} as const satisfies Readonly<Record<Column['datatype'], JsonSchema>>

function cellSchema({ title, about, datatype, separator, words }: Column): JsonSchema {
  const value = { ...datatypes[datatype], ...(words && { enum: words }) }
  return {
    title: title.en,
    description: about,
    ...(separator === undefined ? value : { type: 'array', items: value, minItems: 1 }),
  }
}
