import { popoloDocument } from '../bridges/popolo.ts'
import { positions, type Positions } from '../bridges/positions.ts'
import type { Clock } from '../clock.ts'
import { conceptNames } from '../reconciliation/concepts.ts'
import type { SourceIndex } from '../store/source-index.ts'
import type { Store } from '../store/store.ts'
import type { Knowledge } from './knowledge.ts'
import { reviewedIn, type Outcome } from './outcome.ts'

/** The same data as other programs expect them. */
export interface Bridges {
  /** Reviewed memberships as statements for Wikidata. */
  readonly positions: () => Promise<Positions>
  /** Everything as one Popolo document, piece by piece. */
  readonly popolo: () => AsyncIterable<string>
}

interface BridgesContext {
  readonly store: Store
  readonly index: SourceIndex<Outcome>
  readonly vocabularies: Knowledge['vocabularies']
  readonly baseIri: string
  readonly clock: Clock
}

export function openBridges({ store, index, vocabularies, baseIri, clock }: BridgesContext): Bridges {
  return {
    positions: () =>
      positions({
        store,
        reviewed: Array.from(index.records, ([, { outcome }]) => reviewedIn(outcome)).flat(),
        roles: vocabularies.role,
        baseIri,
        today: clock().toISOString().slice(0, 10),
      }),
    popolo: () =>
      popoloDocument(() => store.entities(), { baseIri, conceptName: conceptNames(vocabularies) }),
  }
}
