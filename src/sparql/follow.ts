import type { Engine } from './engine.ts'
import type { IndexChange, IndexSource } from './sparql.ts'

/** About as many characters of N-Triples in a message: large enough to be fast, small enough to leave others a turn. */
const batchSize = 1_000_000

/** Loads everything; gives the change up to which the engine then knows. */
export async function load(engine: Engine, source: IndexSource): Promise<number> {
  const { sequence, parts } = source.snapshot()
  await putAll(engine, parts)
  return sequence
}

/** Brings an engine up to date, in one message: a query sees all of it or nothing. */
export async function catchUp(engine: Engine, source: IndexSource, since: number): Promise<number> {
  const { sequence, parts } = source.changes(since)
  const changed = [...parts]
  if (changed.length > 0) await engine.put(changed)
  return sequence
}

/** A source with parts that never change beside its own. */
export function withConstant(source: IndexSource, constant: readonly IndexChange[]): IndexSource {
  return {
    ...source,
    snapshot: () => {
      const { sequence, parts } = source.snapshot()
      return { sequence, parts: chained(constant, parts) }
    },
  }
}

function* chained<Item>(...lists: readonly Iterable<Item>[]): Iterable<Item> {
  for (const list of lists) yield* list
}

async function putAll(engine: Engine, parts: Iterable<IndexChange>): Promise<void> {
  let batch: IndexChange[] = []
  let size = 0
  for (const part of parts) {
    batch.push(part)
    size += part.triples.length
    if (size < batchSize) continue
    await engine.put(batch)
    batch = []
    size = 0
  }
  if (batch.length > 0) await engine.put(batch)
}
