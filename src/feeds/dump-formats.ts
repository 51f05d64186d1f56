import type { Quad } from '@rdfjs/types'
import type { Pieces, SerializeContext } from '../representation/format.ts'
import { formats } from '../representation/formats.ts'
import { tableFormats } from '../representation/table-formats.ts'
import type { Row } from '../representation/table.ts'
import { membershipTable } from './membership-table.ts'

export type DumpContext = Omit<SerializeContext, 'focus'>

/** A file that is written piece by piece. */
interface Written<Piece> {
  readonly head: string
  readonly piece: (piece: Piece, isFirst: boolean) => string
  readonly tail: string
}

/** One row of the table of dumps. */
interface DumpFormat {
  readonly extension: string
  readonly mediaType: string
  /** Local name in the file types of the EU. */
  readonly fileType: string
  /** For people, in German and English alike. */
  readonly label: string
}

export interface RegisterFormat extends DumpFormat {
  /** Entity by entity. */
  readonly open: (context: DumpContext) => Written<readonly Quad[]>
}

export interface MembershipFormat extends DumpFormat {
  readonly open: () => Written<Row>
}

/** The lines of this one are sorted, so that its checksum is that of the canonical form of all triples. */
export const sortedExtension = 'nt'

const fileTypes: Readonly<Record<string, string>> = {
  csv: 'CSV',
  jsonl: 'JSON',
  ttl: 'RDF_TURTLE',
  jsonld: 'JSON_LD',
  nt: 'RDF_N_TRIPLES',
  nq: 'RDF_N_QUADS',
  trig: 'RDF_TRIG',
  rdf: 'RDF_XML',
}

/** Everything that is published, in every format of documents. */
export const registerFormats: readonly RegisterFormat[] = formats.map(
  ({ extension, mediaTypes: [mediaType], label, pieces }) => ({
    extension,
    mediaType,
    label,
    fileType: fileTypes[extension] ?? 'RDF',
    open: (context): Pieces => pieces(context),
  }),
)

/** Who held what, a line each, for those who want a table. */
export const membershipFormats: readonly MembershipFormat[] = tableFormats.map(
  ({ extension, mediaTypes: [mediaType], label, head, line }) => ({
    extension,
    mediaType,
    label,
    fileType: fileTypes[extension] ?? label,
    open: () => ({ head: head(membershipTable), piece: row => line(membershipTable, row), tail: '' }),
  }),
)
