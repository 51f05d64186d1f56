import type { Key, Page, Paged } from '../store.ts'
import type { Database } from './database.ts'

type Value = string | number | null

/** A list as SQL has it. */
export interface OrderedRows {
  readonly columns: string
  /** From FROM on, conditions apart. */
  readonly from: string
  readonly conditions: readonly string[]
  /** Columns that put every row in its place, no two in the same. */
  readonly order: readonly string[]
  readonly descending?: boolean
}

/**
 * One page of a list. A page that is asked for by an entry is found by that entry's place in the order and not by counting, so
 * that what is put in before it moves nothing.
 */
export function pageOf(
  database: Database,
  list: OrderedRows,
  values: Readonly<Record<string, Value>>,
  page: Page,
): Paged & { readonly rows: readonly unknown[] } {
  const { columns, from, conditions, order } = list
  const keys = order.map((column, place) => `${column} AS key${place}`)
  const { condition, backward, key } = boundary(list, page)
  const all = { ...values, ...named(key) }
  const count = (...more: readonly string[]): number => {
    const sql = `SELECT count(*) AS total ${from} ${whereOf([...conditions, ...more])}`
    return (database.get(sql, all) as { readonly total: number }).total
  }
  const direction = backward ? !list.descending : list.descending
  const ordered = order.map(column => `${column} ${direction ? 'DESC' : 'ASC'}`).join(', ')
  const found = database.all(
    `SELECT ${[columns, ...keys].join(', ')} ${from} ${whereOf([...conditions, ...condition])}
     ORDER BY ${ordered} LIMIT :limit OFFSET :offset`,
    { ...all, limit: page.limit, offset: 'offset' in page ? page.offset : 0 },
  ) as Keyed[]
  const rows = backward ? found.reverse() : found
  const total = count()
  const ahead = condition.length === 0 ? 0 : count(...condition)
  const keyOf = (row: Keyed): Key => order.map((_, place) => row[`key${place}`] ?? '')
  const [first, last] = [rows[0], rows.at(-1)]
  return {
    total,
    offset: 'offset' in page ? page.offset : backward ? ahead - rows.length : total - ahead,
    ...(first && { first: keyOf(first) }),
    ...(last && { last: keyOf(last) }),
    rows,
  }
}

type Keyed = Readonly<Record<`key${number}`, string | number>>

/** Which rows come into question, and whether they are taken from the end. */
function boundary({ order, descending }: OrderedRows, page: Page) {
  if ('offset' in page) return { condition: [], backward: false, key: [] }
  const backward = 'before' in page
  const places = order.map((_, place) => `:key${place}`)
  const sign = backward === (descending ?? false) ? '>' : '<'
  return {
    condition: [`(${order.join(', ')}) ${sign} (${places.join(', ')})`],
    backward,
    key: backward ? page.before : page.after,
  }
}

function named(key: Key): Readonly<Record<string, Value>> {
  return Object.fromEntries(key.map((value, place) => [`key${place}`, value]))
}

function whereOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `WHERE ${conditions.map(sql => `(${sql})`).join(' AND ')}`
}
