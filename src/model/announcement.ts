import type { PartialDate } from './partial-date.ts'
import type { Range } from './range.ts'

/** Who issued the announcement, and how we know. */
export interface Publisher {
  readonly name: string
  /** stated: front matter or sidecar; resolved: a kicker in the headline ("Stadt X Infos:"); curated: the setting. */
  readonly basis: 'stated' | 'resolved' | 'curated'
  /** Where the kicker names it. */
  readonly range?: Range
}

/** One announcement as it is read from its file, before anything is understood of it. */
export interface Announcement {
  /** Stable across corrections of the text: front matter `id`, else the file stem without a leading `NNN_`. */
  readonly id: string
  /** The snapshot: NFC, LF, front matter or HTML taken off. All ranges count in it. */
  readonly text: string
  /** The headline in the text, without stray quotation marks and kicker; empty range where there is none. */
  readonly headline: Range
  readonly title?: string
  readonly publisher?: Publisher
  readonly published?: PartialDate
  readonly source?: string
  readonly licence?: string
  /** BCP 47. */
  readonly language: string
}
