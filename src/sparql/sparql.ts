import type { QueryForm } from './query-text.ts'

export interface SparqlQuery {
  readonly text: string
  readonly form: QueryForm
  /** Media type of the answer: a result format for `select` and `ask`, N-Triples for `graph`. */
  readonly format: string
  readonly baseIri: string
  /** IRIs of the dataset that the protocol names (SPARQL 1.1 Protocol, section 2.1.4); the query's own gives way. */
  readonly defaultGraphs?: readonly string[]
  readonly namedGraphs?: readonly string[]
}

/** What one query may take; over it, it is ended. */
export interface QueryLimits {
  readonly seconds: number
  /** Of the process that runs it, above what the data take, in megabytes. */
  readonly memory: number
  /** Size of the answer in megabytes. */
  readonly result: number
}

/** `loading` until the data are in for the first time; `off` when there is no index by setting. */
type SparqlState = 'off' | 'loading' | 'ready'

/** SPARQL over the register (default graph) and the claim graphs (named graphs). */
export interface SparqlIndex {
  state(): SparqlState
  /** Resolves when the first process can answer. @throws ProblemError('sparql-unavailable') when none can be started */
  ready(): Promise<void>
  /** Number of the change up to which the next answer knows the data. */
  sequence(): number
  /**
   * @param client who asks, for telling repeated offenders; never logged
   * @throws ProblemError('sparql-syntax' | 'sparql-limit' | 'sparql-unavailable' | 'too-many-requests')
   */
  query(query: SparqlQuery, client: string): Promise<string>
  close(): Promise<void>
}

/** What changed: the quads of one part of the data set, as N-Triples, in the place of those it had. */
export interface IndexChange {
  /** The entity of the register, or the claim graph, that changed. */
  readonly part: { readonly entity: string } | { readonly graph: string }
  /** N-Triples; empty when it is gone. */
  readonly triples: string
}

/** Where the index takes its data from. */
export interface IndexSource {
  /** Number of the newest change. */
  sequence(): number
  /** Everything as it is at `sequence`. */
  snapshot(): { readonly sequence: number; readonly parts: Iterable<IndexChange> }
  /** What changed after `since`, and up to which change. */
  changes(since: number): { readonly sequence: number; readonly parts: Iterable<IndexChange> }
}
