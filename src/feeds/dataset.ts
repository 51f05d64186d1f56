/** Text in the languages in which the catalogue speaks; German first, since portals here demand it. */
export interface Spoken {
  readonly de: string
  readonly en?: string | undefined
}

/** Who answers for a data set. */
export interface Publisher {
  /** IRI of the organization; its agent is the same with `#agent`. */
  readonly iri: string
  readonly name: string
  /** Local name in http://purl.org/adms/publishertype/. */
  readonly type: string
}

export interface Contact {
  readonly name: string
  /** `mailto:` or address of a page; portals demand one of them. */
  readonly email?: string | undefined
  readonly page?: string | undefined
}

/** A file with the whole data set in one format. */
export interface Dump {
  /** Path below the base: `dump/all.ttl.gz`. */
  readonly path: string
  readonly label: string
  readonly mediaType: string
  /** Local name in the file types of the EU. */
  readonly fileType: string
  /** Media type of the compression. */
  readonly compression?: string | undefined
  /** Absent until the file was written. */
  readonly bytes?: number | undefined
  readonly sha256?: string | undefined
  readonly modified?: string | undefined
}

/** One data set of the catalogue: all announcements of one publisher, or everything. */
export interface Dataset {
  /** Last part of its address below `/dataset/`. */
  readonly name: string
  readonly title: Spoken
  readonly description: Spoken
  readonly publisher: Publisher
  readonly contact?: Contact | undefined
  /** Local name in http://dcat-ap.de/def/contributors/. */
  readonly contributor?: string | undefined
  /** Official key of the territory: Land 2, Kreis 5, Gemeinde 8 digits. */
  readonly territory?: string | undefined
  /** First and newest change, ISO 8601. */
  readonly issued: string
  readonly modified: string
  /** Earliest day that an office in it began, as far as known. */
  readonly from?: string | undefined
  readonly triples: number
  /** SHA-256 of the triples as sorted canonical N-Triples, and the number of the newest change in them. */
  readonly canonical?: { readonly sha256: string; readonly sequence: number } | undefined
  /** IRI of a document to look at. */
  readonly example?: string | undefined
  readonly dumps: readonly Dump[]
}

/** A way to ask instead of taking a file. */
export interface Service {
  /** Last part of its address below `/service/`. */
  readonly name: string
  readonly title: Spoken
  readonly description: Spoken
  /** Paths below the base. */
  readonly endpoint: string
  readonly endpointDescription?: string | undefined
  readonly conformsTo?: readonly string[] | undefined
  readonly fileTypes: readonly string[]
}

export interface Catalogue {
  readonly title: Spoken
  readonly description: Spoken
  readonly publisher: Publisher
  /** IRI of the licence of the data. */
  readonly licence: string
  readonly datasets: readonly Dataset[]
  readonly services: readonly Service[]
}
