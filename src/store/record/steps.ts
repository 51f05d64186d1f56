import type { Database } from './database.ts'

/** The names that a query gives out after a name, a hundred at a time: nothing is locked between them. */
export function* inSteps(database: Database, sql: string): Iterable<string> {
  let last = ''
  for (;;) {
    const rows = database.all(sql, [last]) as { readonly name: string }[]
    if (rows.length === 0) return
    for (const { name } of rows) yield (last = name)
  }
}
