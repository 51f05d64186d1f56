import type { Conflict } from '../../register/register.ts'
import type { Database } from './database.ts'

export function putConflicts(database: Database, entity: string, conflicts: readonly Conflict[]): void {
  database.run('DELETE FROM conflict WHERE entity = ?', [entity])
  for (const { property, values } of conflicts) {
    database.run('INSERT INTO conflict (entity, property, told) VALUES (?, ?, ?)', [
      entity,
      property,
      JSON.stringify(values),
    ])
  }
}

interface ConflictRow {
  readonly entity: string
  readonly property: string
  readonly told: string
}

/** In code point order of the entities. */
export function allConflicts(database: Database): readonly Conflict[] {
  const rows = database.all('SELECT entity, property, told FROM conflict ORDER BY entity, property, rowid')
  return (rows as ConflictRow[]).map(({ entity, property, told }) => ({
    entity,
    property,
    values: JSON.parse(told) as Conflict['values'],
  }))
}
