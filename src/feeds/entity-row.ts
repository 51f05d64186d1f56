import type { NamedNode, Quad } from '@rdfjs/types'
import type { Column, Row, Table } from '../representation/table.ts'
import { sourcesOf } from './told.ts'

/** An entity of the register, as a row is made from it. */
export interface Told {
  readonly subject: NamedNode
  /** All that is said of it and its parts, in the claim graphs that say it. */
  readonly quads: readonly Quad[]
  /** ISO 8601. */
  readonly modified: string | undefined
  /** The German name of something that the quads link. */
  readonly nameOf: (iri: string | undefined) => string | undefined
  readonly baseIri: string
}

type ColumnOf<Some extends Table> = Some['columns'][number] extends infer Each extends Column
  ? Each['name']
  : never

/** A cell for each column of a table: forgetting one does not compile. */
export type CellsOf<Some extends Table> = Readonly<Record<ColumnOf<Some>, Row[string] | undefined>>

/** The cells that every entity has. */
export function ownCells({ subject, quads, modified, nameOf, baseIri }: Told) {
  return {
    id: subject.value,
    name: nameOf(subject.value),
    source: sourcesOf(quads, baseIri),
    modified,
  }
}
