import type { NamedNode } from '@rdfjs/types'
import type { Graph } from './graph.ts'
import type { Language } from './messages.ts'

/** What every part of a page about some data needs; built once for each page. */
export interface View {
  readonly language: Language
  readonly graph: Graph
  /** The entity the page is about. */
  readonly focus: NamedNode
  /** Where a reader finds what the IRI names. */
  readonly href: (iri: string) => string
}

/** Whose the pages are. */
export interface Owner {
  /** What the pages are called. */
  readonly name: string
  /** Address of the logo. */
  readonly logo?: string
  /** E-mail (`mailto:`) or web address. */
  readonly contact?: string
  /** Where corrections and objections go to, likewise. */
  readonly report?: string
  /** Addresses of pages elsewhere; our own stand in for those of privacy and accessibility. */
  readonly imprint?: string
  readonly privacy?: string
  readonly accessibility?: string
}

/** What frames a page: navigation, formats, contact; the same for every kind. */
export interface Frame {
  readonly language: Language
  readonly baseIri: string
  /** Address of this page without suffix and query, as a path: `/doc/person/…`. */
  readonly path: string
  /** The query that belongs to the address, without language: `?at=2015-06-01`; empty without one. */
  readonly search: string
  /** What readers call today: YYYY-MM-DD. */
  readonly today: string
  /** The language asked for in the address itself, which links then carry on. */
  readonly chosenLanguage?: Language
  readonly stylesheet: string
  readonly script: string
  readonly licence: string
  readonly owner: Owner
  readonly formats: readonly FormatLink[]
  /** Not to be found by search engines: pages about persons. */
  readonly unlisted: boolean
}

export interface FormatLink {
  readonly label: string
  readonly mediaType: string
  readonly href: string
}
