import type { NamedNode, Quad } from '@rdfjs/types'

export interface SerializeContext {
  /** Prefix → namespace IRI; only those used are written. */
  readonly prefixes: Readonly<Record<string, string>>
  /** Base IRI of the deployment; ends with "/". */
  readonly baseIri: string
  /** What the document is about: described first. */
  readonly focus?: NamedNode
  /** What the focus, a list, holds, in its order; by IRI where it is left out. */
  readonly order?: readonly NamedNode[]
}

/**
 * A document written piece by piece, at constant memory whatever its size: head, any number of pieces, tail. No subject may
 * come in two pieces.
 */
export interface Pieces {
  readonly head: string
  /** @param isFirst whether none came before */
  readonly piece: (data: Iterable<Quad>, isFirst: boolean) => string
  readonly tail: string
}

/** One row of the table of formats: everything that any part of the program asks about a format. */
export interface Format {
  readonly name: string
  /** The first is canonical; the others are names under which clients ask for the same bytes. */
  readonly mediaTypes: readonly [canonical: string, ...others: string[]]
  /** Suffix of an address and of a file, without the dot. */
  readonly extension: string
  /** Whether graph names are kept; the other formats hold the triples of all graphs together, each once. */
  readonly quads: boolean
  /** For people, in German and English alike. */
  readonly label: string
  /** The same quads in any order give the same bytes, as long as no blank node is among them. */
  readonly serialize: (data: Iterable<Quad>, context: SerializeContext) => Promise<string | Uint8Array>
  readonly pieces: (context: Omit<SerializeContext, 'focus'>) => Pieces
}
