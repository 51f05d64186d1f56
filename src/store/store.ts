import type { DatasetCore, NamedNode, Quad } from '@rdfjs/types'
import type { Answer, Days } from '../model/as-of.ts'
import type { Conflict } from '../register/register.ts'
import type {
  Candidates,
  Change,
  ChangePage,
  ChangeQuestion,
  EntityChange,
  Entry,
  HoldingOf,
  HoldingPage,
  Listing,
  ListQuestion,
  NameQuestion,
  Page,
  PostPage,
  Question,
  Suggestion,
  SuggestQuestion,
} from './questions.ts'
import type { ReplaceOptions, Version } from './version.ts'

export type * from './questions.ts'
export type * from './version.ts'

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
  replaceGraph(graph: NamedNode, quads: Iterable<Quad>, options?: ReplaceOptions): Promise<Replacement>
  /** Removes the graph; `unchanged` when there is none. */
  dropGraph(graph: NamedNode, options?: ReplaceOptions): Promise<Replacement>
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
  /** Names for somebody who is typing one: class by class, of each what fits best first. */
  suggest(question: SuggestQuestion): Promise<readonly Suggestion[]>
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
  /** Changes page by page. */
  changeList(question: ChangeQuestion, page: Page): Promise<ChangePage>
  /** The same, with what was said after each. */
  versions(since: number, limit: number): Promise<readonly Version[]>
  /** The first change after the sequence number `since` that is a removal or whose version is kept. */
  nextTold(since: number): Promise<Change | undefined>
  /** The last such up to the sequence number `until`. */
  lastTold(until: number): Promise<Change | undefined>
  /** Forgets earlier versions that a test finds something in; what is said now stays. */
  forgetVersions(isIn: (said: readonly Quad[]) => boolean): Promise<void>
  /** After an erasure: when it returns, no byte of what was removed and forgotten is left in the state folder. */
  scrub(): Promise<void>
  /** Writes a copy that a store can be opened on; reads and writes go on meanwhile. */
  backup(file: string): Promise<void>
  /**
   * Puts what another store of the present version holds in the place of what is held here, as a whole or not at all: what
   * is another one then is told as changes, whose numbers go on. That other store is of no use any more.
   * @param file as `backup` wrote it, with nobody else at it
   */
  takeOver(file: string): Promise<readonly Change[]>
  close(): Promise<void>
}
