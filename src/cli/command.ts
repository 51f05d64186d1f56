import type { Announcement } from '../model/announcement.ts'
import type { Extraction } from '../model/extraction.ts'
import type { Range } from '../model/range.ts'
import type { Config } from '../config.ts'
import type { DumpManifest } from '../feeds/dump-manifest.ts'
import type { Bridges } from '../pipeline/bridges.ts'
import type { CorrectionDesk } from '../pipeline/correction-desk.ts'
import type { IdentityDesk } from '../pipeline/identity.ts'
import type { Run, RunOptions } from '../pipeline/ingest-all.ts'
import type { Restored } from '../pipeline/restore.ts'
import type { Order } from '../pipeline/audit.ts'
import type { Quality } from '../pipeline/quality.ts'
import type { ReviewDesk } from '../pipeline/review.ts'
import type { Verdict } from '../pipeline/validate-file.ts'
import type { SparqlQuery } from '../sparql/sparql.ts'
import type { Store } from '../store/store.ts'

/** What commands do their work with; app.ts builds it from the settings. */
export interface App {
  readonly store: Store
  /** What was found damaged when the store was opened. */
  readonly repairs: readonly string[]
  ingestAll(options?: RunOptions): Promise<Run>
  ingestFiles(paths: readonly string[], options?: RunOptions): Promise<Run>
  readonly review: ReviewDesk
  readonly identity: IdentityDesk
  readonly correction: CorrectionDesk
  /** The answer of one SPARQL query; graphs as N-Triples. @throws ProblemError as the endpoint does */
  query(query: SparqlQuery): Promise<string>
  /** Puts a backup of the store in its place. @throws ProblemError('backup-refused') */
  restore(file: string, options: { readonly force: boolean; readonly order: Order }): Promise<Restored>
  /** Writes the files of the whole data set, unless they are of the present state. */
  dump(): Promise<DumpManifest>
  readonly bridges: Bridges
  /** How good the data are. @param publisher path of an organization; without, of all announcements */
  quality(publisher?: string): Promise<Quality>
  /** Starts the HTTP server; `address` is where it listens. */
  listen(): Promise<{ readonly address: string; close(): Promise<void> }>
  close(): Promise<void>
}

/** What needs no store and writes nothing. */
export interface Workbench {
  extract(path: string): Promise<{ readonly announcement: Announcement; readonly extraction: Extraction }>
  validate(path: string): Promise<Verdict>
  /** The sentences of a text, as the extractor reads them. */
  sentences(text: string): readonly Range[]
}

/** Where output goes. */
export interface Terminal {
  /** Whole lines, without the last line end, to standard output and standard error. */
  readonly out: (text: string) => void
  readonly error: (text: string) => void
  /** Data as they are, to standard output. */
  readonly write: (bytes: string | Uint8Array) => void
  /** Text as it is, to standard error. */
  readonly redraw: (text: string) => void
  /** Columns of standard error; undefined when it is no terminal. */
  readonly columns: number | undefined
}

export interface Invocation {
  readonly config: Config
  /** Arguments that are no options. */
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  /** Values of options that may be given several times. */
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly terminal: Terminal
  readonly openApp: () => Promise<App>
  readonly openWorkbench: () => Promise<Workbench>
  /** Resolves when the process is asked to end. */
  readonly interrupted: Promise<void>
}

interface Option {
  readonly type: 'string' | 'boolean'
  /** It may be given several times. */
  readonly multiple?: true
  /** What the value is, as help prints it. */
  readonly placeholder?: string
  readonly meaning: string
}

/** One row of the table of commands. */
export interface Command {
  readonly name: string
  readonly summary: string
  /** Operands as help prints them; absent where the command takes none. */
  readonly operands?: { readonly form: string; readonly required: boolean; readonly meaning: string }
  readonly options: Readonly<Record<string, Option>>
  /** Returns the exit code. */
  readonly run: (invocation: Invocation) => Promise<number>
}
