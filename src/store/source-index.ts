export interface SourceRecord<Outcome> {
  /** Of the file, its sidecar and what was decided on it. */
  readonly hash: string
  /** Id of the announcement; absent when the file could not be read as one. */
  readonly announcement?: string
  readonly outcome: Outcome
}

/** By the path of the file below the announcements folder. Each change is durable at once. */
interface SourceRecords<Outcome> extends Iterable<readonly [string, SourceRecord<Outcome>]> {
  get(file: string): SourceRecord<Outcome> | undefined
  set(file: string, record: SourceRecord<Outcome>): void
  delete(file: string): void
  keys(): Iterable<string>
  /** The files that the announcement was read from. */
  filesOf(announcement: string): readonly string[]
}

/**
 * Remembers which source files were already ingested, so that a second start need not repeat the work. It is no truth:
 * when it is missing, damaged or of another version, everything is ingested again with the same result.
 * Any method may throw ProblemError('store-unavailable').
 */
export interface SourceIndex<Outcome> {
  readonly records: SourceRecords<Outcome>
  /** Says that the records are of the present version. */
  save(): Promise<void>
}
