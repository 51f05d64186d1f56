import { parseTsv, type Row } from '../model/tsv.ts'
import { ProblemError } from '../problem.ts'

/**
 * Reads a table of the data folder row by row.
 *
 * @throws ProblemError('data-table') naming file, line and what was expected, for a broken table and for every error
 * that `read` throws.
 */
export function readTable<T>(file: string, text: string, read: (row: Row) => T): readonly T[] {
  try {
    return parseTsv(file, text).map(row => {
      try {
        return read(row)
      } catch (cause) {
        throw new Error(`${file}:${row.line}: ${messageOf(cause)}`, { cause })
      }
    })
  } catch (cause) {
    throw new ProblemError('data-table', messageOf(cause), { file }, { cause })
  }
}

/** A cell that must not be empty. */
export function required(row: Row, column: string): string {
  const value = row.get(column)
  if (value === '') throw new Error(`the column "${column}" must not be empty`)
  return value
}

/** A cell that holds one of a few words. */
export function oneOf<T extends string>(row: Row, column: string, choices: readonly T[]): T {
  const value = row.get(column)
  const choice = choices.find(each => each === value)
  if (choice === undefined) throw new Error(`"${column}" is one of ${choices.join(', ')}, not "${value}"`)
  return choice
}

/** Rows by a key that no two rows share. */
export function byKey<T>(
  file: string,
  rows: readonly T[],
  keyOf: (row: T) => string,
): ReadonlyMap<string, T> {
  const map = new Map<string, T>()
  for (const row of rows) {
    const key = keyOf(row)
    if (map.has(key)) throw new ProblemError('data-table', `${file}: "${key}" is listed twice`, { file })
    map.set(key, row)
  }
  return map
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
