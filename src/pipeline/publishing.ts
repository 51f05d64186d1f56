import { join } from 'node:path'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Catalogue } from '../feeds/dataset.ts'
import { dumpFolder, type DumpFolder } from '../feeds/dump-folder.ts'
import type { DumpManifest } from '../feeds/dump-manifest.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { CorrectionDesk } from './correction-desk.ts'
import { describeCatalogue, loadPublishers } from './describe-catalogue.ts'
import { keepDumps, withDumps, type KeptDumps } from './keep-dumps.ts'
import { updateDumps } from './write-dumps.ts'

/** The whole data set as files, and the catalogue that tells of them. */
export interface Publishing {
  readonly dumps: DumpFolder
  /** Writes the files, unless they are of the present state. */
  readonly update: () => Promise<DumpManifest>
  /** Keeps them of the present state, for as long as a server runs. */
  readonly keep: () => KeptDumps
  /** Corrections that reach them. */
  readonly corrected: (desk: CorrectionDesk) => CorrectionDesk
  /** @throws ProblemError('dump-pending') */
  readonly catalogue: () => Promise<Catalogue>
}

/** Milliseconds between two looks at the data. */
const interval = 5_000

interface Published {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
}

/** @throws ProblemError('data-table') */
export async function openPublishing(config: Config, { store, clock, log }: Published): Promise<Publishing> {
  const dumps = dumpFolder(join(config.state, 'dumps'), clock)
  const publishers = await loadPublishers(join(config.data, 'publishers.tsv'))
  const context = { store, folder: dumps, baseIri: config.baseIri, clock }
  return {
    dumps,
    update: () => updateDumps(context),
    keep: () => keepDumps({ ...context, log, interval }),
    corrected: desk => withDumps(desk, context),
    catalogue: () => describeCatalogue({ store, dumps, config, publishers }),
  }
}
