/** A file of a dump. */
export interface DumpFile {
  /** `all.ttl.gz` */
  readonly name: string
  readonly label: string
  readonly mediaType: string
  /** Local name in the file types of the EU. */
  readonly fileType: string
  /** Media type of the compression. */
  readonly compression?: string
  readonly bytes: number
  readonly sha256: string
}

/** What was seen while everything was written. */
export interface Surveyed {
  /** IRI of the organization that most announcements name as their publisher. */
  readonly publisher?: string
  /** Earliest day on which an office in it may have begun. */
  readonly from?: string
  /** IRI of an entity whose document is worth a look; no person. */
  readonly example?: string
}

/** What the dump of a data set is of. */
export interface DumpManifest extends Surveyed {
  readonly dataset: string
  /** Of the newest change that is in it. */
  readonly sequence: number
  /** When that change was made; absent where there was never one. ISO 8601. */
  readonly changed?: string
  readonly written: string
  readonly baseIri: string
  readonly entities: number
  readonly triples: number
  readonly memberships: number
  /** SHA-256 of the triples as sorted canonical N-Triples, which is how they stand in the N-Triples file. */
  readonly canonicalSha256: string
  readonly files: readonly DumpFile[]
}
