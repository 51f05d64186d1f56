import { ProblemError } from '../problem.ts'
import type { SparqlIndex } from './sparql.ts'

/** For an installation that answers no SPARQL. */
export const noSparqlIndex: SparqlIndex = {
  state: () => 'off',
  sequence: () => 0,
  query: () =>
    Promise.reject(
      new ProblemError(
        'sparql-unavailable',
        'SPARQL is turned off here by the setting sparql-processes. Documents, lists and dumps answer.',
      ),
    ),
  close: () => Promise.resolve(),
}
