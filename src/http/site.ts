import type { Quad } from '@rdfjs/types'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Catalogue } from '../feeds/dataset.ts'
import type { DumpFolder } from '../feeds/dump-folder.ts'
import type { Log } from '../log.ts'
import type { Bridges } from '../pipeline/bridges.ts'
import type { Quality } from '../pipeline/quality.ts'
import type { IdleWords } from '../reconciliation/words.ts'
import type { SparqlIndex } from '../sparql/sparql.ts'
import type { Store } from '../store/store.ts'
import type { lookSettings } from '../look-settings.ts'
import type { FateOf } from './fate.ts'
import type { Logo } from './logo.ts'

/** What stands under our own namespaces: the terms (`/ns`), the roles, the organization types, the shapes. */
export type VocabularyName = 'ns' | 'role' | 'orgtype' | 'shapes'

/** All that the server serves from. */
export interface Site {
  readonly store: Store
  readonly sparql: SparqlIndex
  readonly dumps: DumpFolder
  /** What portals harvest. @throws ProblemError('dump-pending') */
  readonly catalogue: () => Promise<Catalogue>
  readonly config: Pick<Config, 'baseIri' | 'licence' | 'contact' | keyof typeof lookSettings> &
    Partial<Pick<Config, 'sitemapPersons' | 'trustedProxies' | 'feedMaxAge'>>
  /** Absent where no setting names one. */
  readonly logo?: Logo
  readonly vocabularies: Readonly<Record<VocabularyName, readonly Quad[]>>
  /** Words that tell no two names apart. */
  readonly idleWords: IdleWords
  /** Reviewed memberships as statements for Wikidata. */
  readonly positions: Bridges['positions']
  readonly fateOf: FateOf
  /** How good the data are, of all announcements. */
  readonly quality: () => Promise<Quality>
  /** The JSON-LD context served at `/context/v1.jsonld`: a JSON document. */
  readonly context: string
  readonly log: Log
  readonly clock: Clock
  /** A fresh id for each request; injected, so that tests can repeat it. */
  readonly newRequestId: () => string
}
