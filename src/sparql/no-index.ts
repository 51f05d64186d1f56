import { ProblemError } from '../problem.ts'
import type { SparqlIndex } from './sparql.ts'

/** For an installation that answers no SPARQL. */
export const noSparqlIndex: SparqlIndex = {
  state: () => 'off',
  sequence: () => 0,
  ready: off,
  query: off,
  close: () => Promise.resolve(),
}

function off(): Promise<never> {
  const detail = 'SPARQL is turned off here by the setting sparql-processes. Documents and lists answer.'
  return Promise.reject(new ProblemError('sparql-unavailable', detail))
}
