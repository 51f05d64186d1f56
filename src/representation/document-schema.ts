import { dialect, nodeDefinition, type JsonSchema } from './node-schema.ts'

/** What is sure of an entity of some kind, whatever else is told of it. */
export interface NodeShape {
  /** Names of classes in the context, of which it has one. */
  readonly types: readonly string[]
  readonly required: readonly string[]
}

interface SchemaOptions {
  /** Address of the schema. */
  readonly id: string
  readonly title: string
  /** Of the JSON-LD context. */
  readonly context: string
}

/** A page of a list as JSON-LD: the entries in `items`, what they mention in `included`. */
export function listSchema(shape: NodeShape, options: SchemaOptions): JsonSchema {
  return {
    ...head(options),
    type: 'object',
    required: ['@context', 'id', 'type', 'totalItems', 'items'],
    properties: {
      '@context': { const: options.context },
      id: { type: 'string', format: 'iri' },
      type: { type: 'array', contains: { const: 'Collection' } },
      totalItems: { type: 'integer', minimum: 0 },
      items: { type: 'array', items: entity(shape) },
      view: {
        $ref: '#/$defs/node',
        description:
          'This page among the others, with first, previous and next; left out where all is on one page.',
      },
      included: { type: 'array', items: { $ref: '#/$defs/node' } },
    },
    $defs: { node: nodeDefinition() },
  }
}

/** The document about an entity as JSON-LD: the entity first, then what is told of others. */
export function documentSchema(shape: NodeShape, options: SchemaOptions): JsonSchema {
  return {
    ...head(options),
    type: 'object',
    required: ['@context', '@graph'],
    properties: {
      '@context': { const: options.context },
      '@graph': { type: 'array', prefixItems: [entity(shape)], items: { $ref: '#/$defs/node' }, minItems: 1 },
    },
    $defs: { node: nodeDefinition() },
  }
}

function head({ id, title }: SchemaOptions): JsonSchema {
  return { $schema: dialect, $id: id, title }
}

function entity({ types, required }: NodeShape): JsonSchema {
  return {
    $ref: '#/$defs/node',
    required: ['id', 'type', ...required],
    properties: { type: { contains: { enum: types } } },
  }
}
