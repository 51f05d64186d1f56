import type { Literal, NamedNode } from '@rdfjs/types'
import type { Answer, Days } from '../model/as-of.ts'
import type { HoldingRow } from '../register/register.ts'

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

/** A node of some class with its labels, for lists and for links. */
export interface Entry {
  readonly subject: NamedNode
  readonly labels: readonly Literal[]
}

/** The place of an entry in the order of its list: what the list is ordered by, most weighty first. */
export type Key = readonly (string | number)[]

/** Which entries of a list: from a place on that is counted from 0, after some entry, or before it; whether it is there or not. */
export type Page = { readonly limit: number } & (
  { readonly offset: number } | { readonly after: Key } | { readonly before: Key }
)

/** Where in its list a page is. */
export interface Paged {
  /** Of all pages together. */
  readonly total: number
  /** How many entries come before it. */
  readonly offset: number
  /** Of its first and last entry; absent where it has none. */
  readonly first?: Key
  readonly last?: Key
}

export interface ListQuestion {
  /** The class that documents are made for: person, organization, post, membership, announcement, event. */
  readonly type: NamedNode
  /**
   * Words with which words of the name begin; umlauts and their transcriptions are the same, and a word of four letters or
   * more may have one slip in it: a letter left out, put in, exchanged, or two neighbours swapped.
   */
  readonly q?: string
  /** Of announcements, those published in these days, as far as it is known when. */
  readonly days?: Days
  readonly page: Page
}

export interface Listing extends Paged {
  /** By IRI, in code point order; with `q` first those that have all words, then those with words that begin so. */
  readonly entries: readonly Entry[]
}

/** What somebody may be typing the name of. */
export interface SuggestQuestion {
  /** Beginnings of words of the name. */
  readonly q: string
  /** The classes that come into question. */
  readonly types: readonly NamedNode[]
  /** Of each class. */
  readonly limit: number
}

export interface Suggestion extends Entry {
  /** IRI of the class. */
  readonly type: string
}

/** Who or what may be meant by a name. */
export interface NameQuestion {
  /** The classes that come into question, of those that documents are made for. */
  readonly types: readonly NamedNode[]
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
  /** Only roles of one of these kinds (`HoldingRow.kind`); of holdings, not of posts. */
  readonly kinds?: readonly string[]
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

export interface HoldingPage extends Paged {
  /** By begin, then IRI. */
  readonly entries: readonly Holding[]
}

/** A post with those who answer the question; nobody where it is vacant or nothing is known. */
export interface PostHoldings {
  readonly post: Entry
  readonly organization?: Entry
  readonly holdings: readonly Holding[]
}

export interface PostPage extends Paged {
  /** By IRI, in code point order. */
  readonly entries: readonly PostHoldings[]
}

/** Which changes; what is left out may be anything. */
export interface ChangeQuestion {
  /** Only those with a greater number, the oldest first; without it the newest come first. */
  readonly since?: number
  /** Made on the first of these days or later, and on the last or before, in UTC. */
  readonly days?: Days
}

export interface ChangePage extends Paged {
  readonly entries: readonly Change[]
}
