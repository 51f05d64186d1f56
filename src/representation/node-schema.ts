import { contextTerms, type Term } from './json-ld-terms.ts'

/** A JSON Schema (2020-12), as far as it is written here. */
export type JsonSchema = Readonly<Record<string, unknown>>

export const dialect = 'https://json-schema.org/draft/2020-12/schema'

const iri: JsonSchema = { type: 'string', format: 'iri' }

/** A string for each language, or several. */
const texts: JsonSchema = {
  type: 'object',
  additionalProperties: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] },
}

const dateTypes: Readonly<Record<string, JsonSchema>> = {
  date: { type: 'string', pattern: '^-?\\d{4,}-\\d\\d-\\d\\d$' },
  gYearMonth: { type: 'string', pattern: '^-?\\d{4,}-\\d\\d$' },
  gYear: { type: 'string', pattern: '^-?\\d{4,}$' },
  dateTime: { type: 'string', format: 'date-time' },
  nonNegativeInteger: { type: 'integer', minimum: 0 },
}

/** What every document in JSON-LD may hold of one thing: the terms of the context, and what has none under a prefix. */
export function nodeDefinition(): JsonSchema {
  return {
    type: 'object',
    required: ['id'],
    properties: {
      id: iri,
      type: { type: 'array', items: { type: 'string' }, minItems: 1 },
      ...Object.fromEntries(contextTerms.map(term => [term.key, valuesOf(term)])),
    },
    patternProperties: { '^[a-z0-9]+:': true },
  }
}

function valuesOf(term: Term): JsonSchema {
  if (term.byLanguage) return texts
  const value = valueOf(term)
  const several = { type: 'array', items: value }
  return term.set ? several : { anyOf: [value, several] }
}

function valueOf({ type, language }: Term): JsonSchema {
  if (type === '@id') return { anyOf: [iri, { $ref: '#/$defs/node' }] }
  if (type === undefined) return language === undefined ? plain : { type: 'string' }
  return dateTypes[type.replace(/^.*[#/]/, '')] ?? { type: 'string' }
}

/** A bare value, or one whose datatype, language or description is told. */
const plain: JsonSchema = { type: ['string', 'number', 'boolean', 'object'] }
