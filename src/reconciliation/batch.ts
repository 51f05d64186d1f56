import { z } from 'zod'
import { ProblemError } from '../problem.ts'

/** What is said of a property: a text, or another entity that was reconciled before. */
export interface Value {
  readonly text: string
  readonly id?: string
}

export interface Condition {
  readonly property: string
  /** Any of them may fit. */
  readonly values: readonly Value[]
}

/** One query of a batch (Reconciliation Service API 0.2, section 4.1). */
export interface Query {
  /** Empty where only properties are asked for. */
  readonly name: string
  /** Ids of types; of any where empty. */
  readonly types: readonly string[]
  readonly limit: number
  readonly conditions: readonly Condition[]
}

/** So many queries at once, as the manifest says. */
export const batchSize = 50

const defaultLimit = 10
const highestLimit = 100
const most = { name: 500, conditions: 10, values: 10, types: 20, ids: 200, properties: 20 } as const

const text = z.string().max(most.name)
const value = z.union([
  text.transform((told): Value => ({ text: told })),
  z.union([z.number(), z.boolean()]).transform((told): Value => ({ text: String(told) })),
  z.looseObject({ id: text, name: text.optional() }).transform(({ id, name }): Value => ({
    id,
    text: name ?? '',
  })),
])

/** Several values, or one. */
function oneOrMore<Item extends z.ZodType>(item: Item, atMost: number) {
  return z.union([z.array(item).max(atMost), item.transform(single => [single])])
}

const query = z
  .strictObject({
    query: text.optional(),
    type: oneOrMore(text, most.types).optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
    limit: z.number().int().min(1).optional(),
    properties: z
      .array(z.looseObject({ pid: text, v: oneOrMore(value, most.values) }))
      .max(most.conditions)
      .optional(),
  })
  .refine(({ query: name = '', properties = [] }) => name.trim() !== '' || properties.length > 0, {
    message: 'needs a query that is not empty, or properties',
  })
  .transform(({ query: name = '', type = [], limit = defaultLimit, properties = [] }): Query => ({
    name: name.trim(),
    types: type,
    limit: Math.min(limit, highestLimit),
    conditions: properties.map(({ pid, v }) => ({ property: pid, values: v })),
  }))

const extension = z.object({
  ids: z.array(text).max(most.ids),
  properties: z
    .array(z.looseObject({ id: text, settings: z.record(z.string(), z.unknown()).optional() }))
    .max(most.properties),
})

/** What a data extension asks for (section 7.3). */
export interface Extension {
  readonly ids: readonly string[]
  readonly properties: readonly {
    readonly id: string
    readonly settings?: Readonly<Record<string, unknown>>
  }[]
}

/**
 * The queries of a batch by their keys, each read for itself so that a fault says in which it is.
 *
 * @throws ProblemError('reconciliation-batch') naming query, place and what was expected; ProblemError('content-too-large')
 */
export function readBatch(json: string): ReadonlyMap<string, Query> {
  const batch = parsed(json, 'queries')
  const entries = Object.entries(requireObject(batch, 'queries'))
  if (entries.length > batchSize) {
    throw new ProblemError(
      'content-too-large',
      `The batch has ${entries.length} queries; ${batchSize} are taken at once.`,
      {
        limit: batchSize,
      },
    )
  }
  return new Map(entries.map(([key, each]) => [key, checked(query, each, [key])]))
}

/** @throws ProblemError('reconciliation-batch') */
export function readExtension(json: string): Extension {
  return checked(extension, requireObject(parsed(json, 'extend'), 'extend'), []) as Extension
}

function parsed(json: string, parameter: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new ProblemError(
      'reconciliation-batch',
      `The parameter ${parameter} is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`,
      { parameter },
      { cause },
    )
  }
}

function requireObject(json: unknown, parameter: string): object {
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json
  throw new ProblemError('reconciliation-batch', `The parameter ${parameter} must be a JSON object.`, {
    parameter,
  })
}

function checked<Result>(schema: z.ZodType<Result>, json: unknown, place: readonly string[]): Result {
  const result = schema.safeParse(json)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw fault([...place, ...(issue?.path ?? []).map(String)], issue?.message ?? '', place[0])
}

/** @param place keys that lead to what is wrong */
export function fault(place: readonly string[], expected: string, key?: string): ProblemError {
  const pointer = place.map(each => `/${each.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
  const where = key === undefined ? '' : `Query “${key}”, `
  return new ProblemError('reconciliation-batch', `${where}at ${pointer || 'the top'}: ${expected}.`, {
    ...(key !== undefined && { query: key }),
    pointer,
    expected,
  })
}
