import type { DatasetCore, Literal, NamedNode, Quad } from '@rdfjs/types'

/** What happened to one claim graph. `sequence` rises by one with every change that is not `unchanged`. */
export interface Change {
  readonly sequence: number
  readonly kind: 'created' | 'updated' | 'unchanged' | 'removed'
  /** IRI of the claim graph. */
  readonly graph: string
  /** When it changed last, ISO 8601 in UTC; for `unchanged` the time of the earlier change. */
  readonly at: string
  /** SHA-256 of its canonical N-Quads; absent when removed. */
  readonly revision?: string
}

/** A node of some class with its labels, for lists and for links. */
export interface Entry {
  readonly subject: NamedNode
  readonly labels: readonly Literal[]
}

export interface Page {
  readonly offset: number
  readonly limit: number
}

export interface Listing {
  readonly total: number
  /** In code point order of the IRIs, so that pages neither overlap nor leave gaps. */
  readonly entries: readonly Entry[]
}

export interface Stats {
  readonly graphs: number
  readonly quads: number
  /** How many distinct subjects each class has, by the IRI of the class. */
  readonly classes: Readonly<Record<string, number>>
  /** Sequence number of the newest change; 0 for a store that never held anything. */
  readonly sequence: number
  /** When the newest change was made. */
  readonly modified?: string
}

/**
 * Keeps one named graph for each announcement. Every adapter passes test/store/contract.ts.
 * Any method may throw ProblemError('store-unavailable').
 */
export interface Store {
  /** Puts `quads`, all of them in `graph`, in the place of what the graph held: as a whole, durable when it returns, or not at all. */
  replaceGraph(graph: NamedNode, quads: Iterable<Quad>): Promise<Change>
  /** Removes the graph; `unchanged` when there is none. */
  dropGraph(graph: NamedNode): Promise<Change>
  /** IRIs of the graphs, in code point order. */
  graphs(): Promise<readonly NamedNode[]>
  /** SHA-256 of the canonical N-Quads of a graph; undefined when there is none. */
  revision(graph: NamedNode): Promise<string | undefined>
  /** What the document about `subject` shows (model.md, section 5), in named graphs; empty when nothing is known of it. */
  describe(subject: NamedNode): Promise<DatasetCore>
  /** The subjects of a class. */
  list(type: NamedNode, page: Page): Promise<Listing>
  /** All quads, or those of one graph, graph by graph in code point order of their IRIs. */
  quads(graph?: NamedNode): Promise<Iterable<Quad>>
  stats(): Promise<Stats>
  /** Changes after the sequence number `since`, oldest first. */
  changes(since: number, limit: number): Promise<readonly Change[]>
  close(): Promise<void>
}

export interface SourceRecord<Outcome> {
  /** Of the file, its sidecar and what was decided on it. */
  readonly hash: string
  readonly outcome: Outcome
}

/**
 * Remembers which source files were already ingested, so that a second start need not repeat the work. It is no truth:
 * when it is missing, damaged or of another version, everything is ingested again with the same result.
 */
export interface SourceIndex<Outcome> {
  readonly records: Map<string, SourceRecord<Outcome>>
  /** @throws ProblemError('store-unavailable') */
  save(): Promise<void>
}
