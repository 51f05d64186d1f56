import type { Extension } from './batch.ts'
import { fault } from './batch.ts'
import { readAskedDays } from './comparison.ts'
import { entityKinds, kindOf, type Language } from './entity-kinds.ts'
import { optionsOf, type Cell, type Options } from './extension-values.ts'
import type { Lookup } from './known.ts'
import { properties, propertyOf, type Property } from './properties.ts'
import { byId } from './reconcile.ts'

interface Column {
  readonly property: Property
  readonly options: Options
}

/**
 * The values of properties of entities, by the ids as they were asked for; none for an id that names nothing.
 *
 * @throws ProblemError('reconciliation-batch') for a property that there is none of, or a setting that is none
 */
export async function extend({ ids, properties: asked }: Extension, lookup: Lookup): Promise<object> {
  const { language } = lookup.registry
  const columns = asked.map(({ id, settings = {} }, place) => column(id, settings, place))
  const rows = await Promise.all(ids.map(async id => [id, await rowOf(id, columns, lookup)] as const))
  return {
    meta: columns.map(({ property: { id, label, valueKind } }) => {
      const kind = entityKinds.find(({ name }) => name === valueKind)
      return {
        id,
        name: label[language],
        ...(kind && { type: { id: kind.type.value, name: kind.label[language] } }),
      }
    }),
    rows: Object.fromEntries(rows),
  }
}

function column(id: string, settings: Readonly<Record<string, unknown>>, place: number): Column {
  const property = propertyOf(id)
  if (!property?.values) {
    const offer = properties.filter(({ values }) => values).map(each => each.id)
    throw fault(
      ['properties', String(place), 'id'],
      `there is no such property to fetch; there are ${offer.join(', ')}`,
    )
  }
  const { at = '', answer } = settings
  const text = typeof at === 'string' || typeof at === 'number' ? String(at) : '?'
  const days = text.trim() === '' ? undefined : readAskedDays(text)
  if (text.trim() !== '' && !days) {
    const expected = 'a day, month or year of the calendar was expected, such as 2015-06-01'
    throw fault(['properties', String(place), 'settings', 'at'], expected)
  }
  return { property, options: optionsOf(days, typeof answer === 'string' ? answer : undefined) }
}

async function rowOf(
  id: string,
  columns: readonly Column[],
  lookup: Lookup,
): Promise<Readonly<Record<string, readonly Cell[]>>> {
  const [known] = await byId(id, lookup)
  const cells = await Promise.all(
    columns.map(async ({ property: { id: name, kinds, values }, options }) => {
      const has = known && values && kinds.includes(known.kind)
      return [name, has ? await values(known, options, lookup) : []] as const
    }),
  )
  return Object.fromEntries(cells)
}

/** Properties that can be fetched of entities of a type, a type of organizations too; of any where none is given. */
export function propose(type: string, limit: number | undefined, language: Language): object {
  const kind = kindOf(type)?.name ?? (type === '' ? undefined : 'organization')
  const fitting = properties.filter(
    ({ values, kinds }) => values && (kind === undefined || kinds.includes(kind)),
  )
  return {
    type,
    ...(limit !== undefined && { limit }),
    properties: fitting.slice(0, limit).map(({ id, label, about }) => ({
      id,
      name: label[language],
      description: about[language],
    })),
  }
}
