import type { Announcement } from './announcement.ts'
import type { Day } from './partial-date.ts'
import type { Range } from './range.ts'
import type { Note, Span } from './span.ts'
import type { Basis, OrganizationEntity, PersonEntity, Statement } from './statement.ts'

/** Days between which the announcement was published, and the passages that show it. */
export interface Publication {
  readonly earliest?: Day
  readonly latest?: Day
  readonly basis: Basis
  readonly evidence: readonly Range[]
}

/** A passage that says a fact we do not publish; it is cut out of every quotation. */
export interface Withheld extends Range {
  readonly fact:
    'age' | 'birth' | 'origin' | 'family' | 'party' | 'health' | 'nationality' | 'residence' | 'religion'
}

/** All that was understood of one announcement, looked at alone. */
export interface Extraction {
  readonly spans: readonly Span[]
  readonly persons: readonly PersonEntity[]
  readonly organizations: readonly OrganizationEntity[]
  readonly statements: readonly Statement[]
  readonly published: Publication
  /** Key of the organization that published it, where it is known. */
  readonly publisher?: string
  readonly withheld: readonly Withheld[]
  readonly notes: readonly Note[]
}

export type Extractor = (announcement: Announcement, signal?: AbortSignal) => Promise<Extraction>
