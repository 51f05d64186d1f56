import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { withLock } from '../identity/lock-file.ts'
import { ProblemError } from '../problem.ts'
import type { Change } from '../store/store.ts'
import { auditRow, type Order } from './audit.ts'
import { ingestAll, type IngestContext, type Run, type RunOptions } from './ingest-all.ts'

/** Where a backup is made ready before it takes the place of the record. */
interface RestoringPlace {
  /** A state folder of its own. */
  readonly folder: string
  /** The record in it. */
  readonly record: string
  /** Brings a backup there, checked. @throws ProblemError('backup-refused') */
  readonly bringIn: (backup: string) => Promise<void>
}

export interface RestoreContext {
  readonly context: IngestContext
  readonly place: RestoringPlace
  /** The program over another state folder. */
  readonly openOn: (state: string) => Promise<Ingesting>
}

interface Ingesting {
  ingestAll(options: RunOptions): Promise<Run>
  close(): Promise<void>
}

export interface Restored {
  /** Of what is published. */
  readonly changes: readonly Change[]
  /** Why nothing was done. */
  readonly refused?: Run['refused']
}

interface RestoreOptions {
  /** It is done whatever the data folder does not hold any more. */
  readonly force: boolean
  readonly order: Order
}

/**
 * Puts a backup in the place of the record while others read and write it. It is checked, brought to the present version
 * and into agreement with the data folder beside the record: whoever was erased, withdrawn or hidden since is so in the
 * first moment in which it can be seen. Then it is taken over in one transaction.
 *
 * @throws ProblemError('backup-refused') and whatever ingesting may end with; nothing was changed then
 */
export async function restore(
  file: string,
  options: RestoreOptions,
  restoring: RestoreContext,
): Promise<Restored> {
  const { place, context } = restoring
  const { order } = options
  const done = await withLock(`${place.folder}.lock`, async () => {
    // Of one that was killed.
    await rm(place.folder, { recursive: true, force: true })
    try {
      await place.bringIn(file)
      return await takeOver(options, restoring)
    } finally {
      await rm(place.folder, { recursive: true, force: true })
    }
  })
  if (done.refused) return done
  await context.audit.log([auditRow('record', [], context, order)])
  // What came in meanwhile stands in the data folder.
  await ingestAll(context, { force: true, order })
  return done
}

async function takeOver(
  { force }: RestoreOptions,
  { context, place, openOn }: RestoreContext,
): Promise<Restored> {
  const { corrections, store } = context.steps
  for (;;) {
    const version = await corrections.refresh()
    const { refused } = await agree(await openOn(place.folder), force)
    if (refused) return { changes: [], refused }
    const changes = await corrections.ifStill(version, () => {
      // An erasure removes everything that may hold the person.
      if (!existsSync(place.record)) throw erasedMeanwhile()
      return store.takeOver(place.record)
    })
    if (changes) return { changes }
  }
}

async function agree(app: Ingesting, force: boolean): Promise<Run> {
  try {
    return await app.ingestAll({ force, unlogged: true })
  } finally {
    await app.close()
  }
}

function erasedMeanwhile(): ProblemError {
  return new ProblemError('store-unavailable', 'a person was erased while the backup was made ready', {
    remedy: 'Repeat the command.',
  })
}
