import type { Clock } from '../clock.ts'
import type { DumpFolder } from '../feeds/dump-folder.ts'
import type { DumpManifest } from '../feeds/dump-manifest.ts'
import { writeDumps } from '../feeds/dumps.ts'
import { membershipRow } from '../feeds/membership-row.ts'
import { ProblemError } from '../problem.ts'
import { prefixes } from '../rdf/namespaces.ts'
import type { Row } from '../representation/table.ts'
import type { Store } from '../store/store.ts'

export interface DumpContext {
  readonly store: Store
  readonly folder: DumpFolder
  readonly baseIri: string
  readonly clock: Clock
}

/** The data set that holds everything. */
const wholeDataset = 'all'

/** How often writing begins anew when data change meanwhile. */
const attempts = 3
const rowsAtOnce = 500

/**
 * Writes the dump of everything that is published, unless there is one of the present state. A dump whose data changed
 * while it was written is thrown away.
 *
 * @param signal ends the work; then this throws what it was aborted for
 * @throws ProblemError('store-unavailable') when the data change again and again
 */
export async function updateDumps(
  context: DumpContext,
  signal = new AbortController().signal,
): Promise<DumpManifest> {
  const present = await context.folder.manifest()
  if (present && (await isCurrent(present, context))) return present
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const written = await context.folder.replace(folder => write(folder, context, signal))
    if (written) return written
  }
  throw new ProblemError('store-unavailable', 'the data changed again and again while the dump was written')
}

async function isCurrent(
  { sequence, changed, baseIri }: DumpManifest,
  { store, baseIri: base }: DumpContext,
): Promise<boolean> {
  const stats = await store.stats()
  return sequence === stats.sequence && changed === stats.modified && baseIri === base
}

/** Undefined when the data changed meanwhile. */
async function write(
  folder: string,
  context: DumpContext,
  signal: AbortSignal,
): Promise<DumpManifest | undefined> {
  const { store, baseIri, clock } = context
  const { sequence, modified } = await store.stats()
  const content = { entities: await store.entities(), memberships: rows(context) }
  const dumped = await writeDumps(content, { dataset: wholeDataset, folder, prefixes, baseIri, signal })
  const manifest = {
    dataset: wholeDataset,
    sequence,
    ...(modified !== undefined && { changed: modified }),
    written: clock().toISOString(),
    baseIri,
    ...dumped,
  }
  return (await isCurrent(manifest, context)) ? manifest : undefined
}

async function* rows({ store, baseIri }: DumpContext): AsyncGenerator<Row> {
  for (let offset = 0; ; offset += rowsAtOnce) {
    const { total, entries } = await store.holdings({ answer: 'possible' }, { offset, limit: rowsAtOnce })
    for (const holding of entries) {
      const { quads } = await store.said(holding.membership)
      const modified = (await store.entityOf(holding.membership))?.modified
      yield membershipRow(holding, quads, { modified, baseIri })
    }
    if (offset + rowsAtOnce >= total) return
  }
}
