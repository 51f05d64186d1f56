import { startEngine, type Engine } from './engine.ts'
import { catchUp, load } from './follow.ts'
import type { IndexSource } from './sparql.ts'

/** A process with all data up to a change. */
export interface Worker {
  readonly engine: Engine
  /** Change up to which it knows the data. */
  readonly sequence: number
  /** Its memory with the data and without a query, in bytes; undefined where the system does not tell. */
  readonly memory: number | undefined
}

/** Starts a process and gives it all data. `started` gets it at once, so that it can be ended meanwhile. */
export async function hire(source: IndexSource, started: (engine: Engine) => void): Promise<Worker> {
  const engine = startEngine()
  started(engine)
  const sequence = await load(engine, source)
  return { engine, sequence, memory: await engine.memory() }
}

/** The same process with what changed since. */
export async function updated(worker: Worker, source: IndexSource): Promise<Worker> {
  if (source.sequence() === worker.sequence) return worker
  const sequence = await catchUp(worker.engine, source, worker.sequence)
  return { engine: worker.engine, sequence, memory: await worker.engine.memory() }
}
