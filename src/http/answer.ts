import type { DatasetCore, NamedNode } from '@rdfjs/types'
import type { FileHandle } from 'node:fs/promises'
import type { VNode } from 'preact'
import type { Row, Table } from '../representation/table.ts'
import type { Frame, View } from '../web/view.ts'
import type { CacheRule } from './cache-rules.ts'
import type { Link } from './links.ts'

/** What a handler answers; `respond.ts` turns it into status, headers and bytes. */
export type Answer = Redirect | Fixed | Page | DataAnswer | ListAnswer | FileAnswer

/** Leads elsewhere on this server. The path is seen from the root of the host: it works behind any name and port. */
export interface Redirect {
  readonly kind: 'redirect'
  readonly status: 303 | 308
  readonly location: string
}

/** Bytes of one media type, negotiable in nothing. */
export interface Fixed {
  readonly kind: 'fixed'
  readonly contentType: string
  readonly body: string | Uint8Array
  /** Headers that the representation was chosen by. */
  readonly vary?: string
  /** Not to be found by search engines. */
  readonly unlisted?: boolean
  readonly cache: CacheRule
}

/** A page that exists as HTML only. */
export interface Page {
  readonly kind: 'page'
  readonly page: (frame: Frame) => VNode
  readonly cache: CacheRule
  /** Not to be found by search engines. */
  readonly unlisted?: boolean
  /** Others may show it in a frame. */
  readonly embeddable?: true
  readonly links?: readonly Link[]
}

/** A file that may be asked for in parts. */
export interface FileAnswer {
  readonly kind: 'file'
  /** Open for reading; whoever answers closes it. */
  readonly handle: FileHandle
  readonly bytes: number
  readonly headers: Readonly<Record<string, string>>
}

/** Data on offer in every RDF format and as a page. */
export interface DataAnswer {
  readonly kind: 'data'
  readonly data: DatasetCore
  /** What formats without graphs are made of, where it is not the same. */
  readonly flat?: DatasetCore
  readonly focus: NamedNode
  /** Name of the JSON Schema of the data as JSON-LD; absent where there is none. */
  readonly schema?: string
  /** What the focus, a list, holds, in its order. */
  readonly order?: readonly NamedNode[]
  readonly page: (props: { frame: Frame; view: View }) => VNode
  readonly cache: CacheRule
  readonly unlisted?: boolean
  readonly links?: readonly Link[]
  /** When the data changed last, ISO 8601; absent where that is not known. */
  readonly modified?: string
}

/** A page of a list: data and a page as above, and rows of a table. Only what is asked for is made. */
export interface ListAnswer extends Omit<DataAnswer, 'kind' | 'data' | 'page'> {
  readonly kind: 'list'
  readonly table: Table
  readonly rows: () => Promise<readonly Row[]>
  readonly described: () => Promise<Pick<DataAnswer, 'data' | 'page'>>
}
