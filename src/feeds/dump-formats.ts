import type { Quad } from '@rdfjs/types'
import type { Pieces, SerializeContext } from '../representation/format.ts'
import { formats } from '../representation/formats.ts'
import { membershipColumns, type MembershipRow } from './membership-row.ts'

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
  readonly open: () => Written<MembershipRow>
}

/** The lines of this one are sorted, so that its checksum is that of the canonical form of all triples. */
export const sortedExtension = 'nt'

const fileTypes: Readonly<Record<string, string>> = {
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
export const membershipFormats: readonly MembershipFormat[] = [
  {
    extension: 'jsonl',
    mediaType: 'application/x-ndjson',
    fileType: 'JSON',
    label: 'JSON Lines',
    open: () => ({ head: '', piece: row => `${JSON.stringify(row)}\n`, tail: '' }),
  },
  {
    extension: 'csv',
    mediaType: 'text/csv',
    fileType: 'CSV',
    label: 'CSV',
    // RFC 4180.
    open: () => ({
      head: `${membershipColumns.join(',')}\r\n`,
      piece: row => `${membershipColumns.map(name => cell(row[name])).join(',')}\r\n`,
      tail: '',
    }),
  },
]

function cell(value: string | undefined = ''): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
