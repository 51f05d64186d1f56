import type { DatasetCore, Literal, NamedNode, Quad } from '@rdfjs/types'
import type { Answer, Days } from '../model/as-of.ts'
import type { Conflict, HoldingRow } from '../register/register.ts'

/** What happened to one entity of the register. `sequence` rises by one with every change, without a gap. */
export interface Change extends EntityChange {
  readonly sequence: number
  /** ISO 8601 in UTC. */
  readonly at: string
  /** SHA-256 of the canonical N-Quads of what the register says of the entity; absent when removed. */
  readonly revision?: string
}

export interface EntityChange {
  readonly kind: 'created' | 'updated' | 'removed'
  /** IRI of the entity, below `{base}id/`, without a hash part. */
  readonly subject: string
}

/** What became of one claim graph. */
export interface Replacement {
  readonly change: 'created' | 'updated' | 'unchanged' | 'removed'
  /** SHA-256 of its canonical N-Quads; absent when there is none any more. */
  readonly revision?: string
  /** Of the register's entities, those that it touched and that are another now. */
  readonly changes: readonly Change[]
}

/** What the register would be with a graph in the place of what that graph holds now. */
export interface Prospect {
  /**
   * In the default graph: the touched persons, posts and organizations, all memberships of these persons and posts, and
   * what these link to, passages included.
   */
  readonly register: readonly Quad[]
  readonly changes: readonly EntityChange[]
  /** Of the touched entities. */
  readonly conflicts: readonly Conflict[]
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

export interface ListQuestion {
  /** The class that documents are made for: person, organization, post, membership, announcement, event. */
  readonly type: NamedNode
  /** Words with which words of the name begin; umlauts and their transcriptions are the same. */
  readonly q?: string
  readonly page: Page
}

export interface Listing {
  readonly total: number
  /** In code point order of the IRIs, so that pages neither overlap nor leave gaps. */
  readonly entries: readonly Entry[]
}

/** Who or what may be meant by a name. */
export interface NameQuestion {
  /** The class that documents are made for. */
  readonly type: NamedNode
  /** As it is written somewhere, without titles. */
  readonly name: string
  readonly limit: number
}

export interface Candidates {
  /** With all words of the name; where there is none, spelled a little otherwise; where there is none, with all words but one. */
  readonly entries: readonly Entry[]
  /** False where more have all words of the name than are here. */
  readonly complete: boolean
}

/** Who held what. Persons, organizations, roles and posts are full IRIs; what is left out may be anything. */
export interface Question {
  readonly person?: string
  readonly organization?: string
  /** Whether organizations below `organization` count too. */
  readonly within?: boolean
  readonly role?: string
  readonly post?: string
  /** At any time in these days; without, at any time. */
  readonly days?: Days
  /** How sure it has to be, where days are asked for (cumulative). */
  readonly answer: Answer
}

/** A membership that answers a question. */
export interface Holding {
  readonly membership: NamedNode
  readonly row: HoldingRow
  /** How sure it is; absent where no days were asked for. */
  readonly answer?: Answer
  /** Of the person, organization, role and post. */
  readonly labels: readonly Entry[]
}

/** A row and the IRI of its membership. */
export interface HoldingOf extends HoldingRow {
  readonly membership: string
}

export interface HoldingPage {
  readonly total: number
  /** By begin, then IRI. */
  readonly entries: readonly Holding[]
}

/** A post with those who answer the question; nobody where it is vacant or nothing is known. */
export interface PostHoldings {
  readonly post: Entry
  readonly organization?: Entry
  readonly holdings: readonly Holding[]
}

export interface PostPage {
  readonly total: number
  /** In code point order of the IRIs. */
  readonly entries: readonly PostHoldings[]
}

/** What is known of an entity without looking at what it says. */
interface EntityState {
  /** IRI of the class that its documents are made for. */
  readonly type: string
  /** ISO 8601 in UTC. */
  readonly created: string
  readonly modified: string
  readonly revision: string
}

/** All quads of an entity, in the claim graphs that say them; computed ones in the default graph. */
export interface Said {
  readonly subject: NamedNode
  readonly quads: readonly Quad[]
}

export interface AsOf {
  /** Only memberships held at some time in these days. */
  readonly at?: Days
  /** How sure it has to be; `presumed` when left out. */
  readonly answer?: Answer
}

export interface Stats {
  readonly graphs: number
  /** Of the claim graphs. */
  readonly quads: number
  /** How many entities each class has, by the IRI of the class. */
  readonly classes: Readonly<Record<string, number>>
  /** Sequence number of the newest change; 0 for a store that never held anything. */
  readonly sequence: number
  /** When the newest change was made. */
  readonly modified?: string
}

/**
 * Keeps one named graph for each announcement, and the register that they come to. Every adapter passes
 * test/store/contract.ts. Any method may throw ProblemError('store-unavailable').
 */
export interface Store {
  /**
   * Puts `quads`, all of them in `graph`, in the place of what the graph held, and brings the register into agreement:
   * as a whole, durable when it returns, or not at all. Without quads the graph is removed.
   */
  replaceGraph(graph: NamedNode, quads: Iterable<Quad>): Promise<Replacement>
  /** Removes the graph; `unchanged` when there is none. */
  dropGraph(graph: NamedNode): Promise<Replacement>
  /** What `replaceGraph` would come to. Stores nothing. */
  prospect(graph: NamedNode, quads: Iterable<Quad>): Promise<Prospect>
  /** IRIs of the graphs, in code point order. */
  graphs(): Promise<readonly NamedNode[]>
  /** SHA-256 of the canonical N-Quads of a graph; undefined when there is none. */
  revision(graph: NamedNode): Promise<string | undefined>
  /** All claims, or those of one graph, graph by graph in code point order of their IRIs. */
  quads(graph?: NamedNode): Promise<Iterable<Quad>>
  /** The whole register in the default graph, entity by entity in code point order of their IRIs. */
  register(): Promise<Iterable<Quad>>
  /** The register entity by entity in code point order of their IRIs; what claim graphs say stands in these. */
  entities(): Promise<Iterable<Said>>
  /** What the register says of one entity and its parts; nothing where there is none. */
  said(subject: NamedNode): Promise<Said>
  /**
   * What the document about `subject` shows (docs/model.md): what claim graphs say stands in these, what was computed in
   * the default graph. Empty when nothing is known of the subject.
   */
  describe(subject: NamedNode, asOf?: AsOf): Promise<DatasetCore>
  /** Nodes with their labels: those of the register, else those of the vocabularies, else none. */
  named(subjects: readonly NamedNode[]): Promise<readonly Entry[]>
  /** The entities of a class. */
  list(question: ListQuestion): Promise<Listing>
  /** Who or what may be meant by a name; its cost is bounded, however many are stored. */
  candidates(question: NameQuestion): Promise<Candidates>
  holdings(question: Question, page: Page): Promise<HoldingPage>
  /** Every membership as it is compared, in code point order of their IRIs. */
  allHoldings(): Promise<Iterable<HoldingOf>>
  posts(question: Question, page: Page): Promise<PostPage>
  entityOf(subject: NamedNode): Promise<EntityState | undefined>
  /** Claim graphs that say something of the subject, in code point order. */
  announcementsOf(subject: NamedNode): Promise<readonly NamedNode[]>
  /** In code point order of the entities. */
  conflicts(): Promise<readonly Conflict[]>
  stats(): Promise<Stats>
  /** Sequence number of the newest change, as in `stats`, without counting anything: asked at each request. */
  sequence(): Promise<number>
  /** Changes after the sequence number `since`, oldest first. */
  changes(since: number, limit: number): Promise<readonly Change[]>
  /** After an erasure: when it returns, no byte of what was removed is left in the state folder. */
  scrub(): Promise<void>
  /** Writes a copy that a store can be opened on; reads and writes go on meanwhile. */
  backup(file: string): Promise<void>
  close(): Promise<void>
}
