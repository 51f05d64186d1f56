import type { Statement } from './statement.ts'

/** Keys of the persons that a statement is about. */
export function personsOf(statement: Statement): readonly string[] {
  switch (statement.type) {
    case 'membership':
    case 'event':
      return [statement.person]
    case 'succession':
      return [statement.predecessor, statement.successor]
    case 'headcount':
      return []
  }
}
