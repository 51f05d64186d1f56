import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import { ProblemError } from '../problem.ts'
import { createShelf } from '../shelf.ts'
import { runWithin } from './budget.ts'
import type { Engine } from './engine.ts'
import { offenders } from './offenders.ts'
import type { IndexSource, QueryLimits, SparqlIndex, SparqlQuery } from './sparql.ts'
import { turnstile, type Turnstile } from './turnstile.ts'
import { hire, updated, type Worker } from './worker.ts'

export interface PoolOptions {
  readonly source: IndexSource
  /** How many processes hold the data; with one, nobody is answered while it is replaced. */
  readonly processes: number
  readonly limits: QueryLimits
  /** How many queries may wait for a process. */
  readonly queue: number
  readonly clock: Clock
  readonly log: Log
}

/** Bytes of answers that are kept until the data change. */
const mostKept = 40_000_000

/**
 * Queries in processes of their own. Each process answers one query at a time, so ending it ends no other; the next one
 * takes over at once while it is replaced. A process is brought up to date before it answers.
 */
export function openSparqlIndex(options: PoolOptions): SparqlIndex {
  const { source, limits } = options
  const workers = turnstile<Worker>(options.queue)
  const staff = staffing(workers, options)
  const noted = offenders(options.clock)
  const known = createShelf<string>({ capacity: mostKept, bytesOf: answer => answer.length * 2 })

  const run = async (query: SparqlQuery, client: string): Promise<string> => {
    let worker = await workers.next()
    try {
      worker = await updated(worker, source)
      const answer = await runWithin(limits, worker, query)
      known.put(String(worker.sequence), JSON.stringify(query), answer)
      return answer
    } catch (error) {
      if (error instanceof ProblemError && error.slug === 'sparql-limit') noted.note(client, query.text)
      throw error
    } finally {
      staff.release(worker)
    }
  }
  return {
    state: () => (workers.present() > 0 ? 'ready' : 'loading'),
    ready: () => staff.first,
    sequence: () => source.sequence(),
    query: async (query, client) => {
      refuse(noted.clientWaits(client), 'too-many-requests', 'Several of your queries had to be ended.')
      const before = known.get(String(source.sequence()), JSON.stringify(query))
      if (before !== undefined) return before
      refuse(noted.queryWaits(query.text), 'sparql-limit', 'This query was ended at its limit a moment ago.')
      return run(query, client)
    },
    close: () => staff.close(),
  }
}

function refuse(seconds: number, slug: 'too-many-requests' | 'sparql-limit', detail: string): void {
  if (seconds > 0)
    throw new ProblemError(slug, `${detail} Try again in ${seconds} seconds.`, { retryAfter: seconds })
}

/** Starts the processes, one after the other, since the first is to answer as soon as possible; replaces those that end. */
function staffing(workers: Turnstile<Worker>, { source, processes, log }: PoolOptions) {
  const engines = new Set<Engine>()
  let closed = false
  const isClosed = (): boolean => closed
  const take = async (): Promise<void> => {
    if (isClosed()) return
    try {
      const worker = await hire(source, engine => engines.add(engine))
      if (!isClosed()) workers.enter(worker)
    } catch (error) {
      // Ended on purpose when closing; else who waits is told, and who comes later finds none.
      if (isClosed()) return
      log.error({ error: String(error) }, 'a SPARQL process could not be started')
      if (workers.present() === 0) workers.turnAway()
    }
  }
  let last = Promise.resolve()
  const next = (): void => {
    last = last.then(take)
  }
  next()
  const first = last.then(() => {
    if (workers.present() === 0)
      throw new ProblemError('sparql-unavailable', 'No SPARQL process could be started.')
  })
  // Whoever waits for it hears of a failure; it is logged in any case.
  first.catch(() => undefined)
  for (let count = 1; count < processes; count += 1) next()
  return {
    first,
    release(worker: Worker): void {
      if (worker.engine.alive()) {
        workers.giveBack(worker)
        return
      }
      workers.leave()
      engines.delete(worker.engine)
      if (!closed) next()
    },
    async close(): Promise<void> {
      closed = true
      workers.turnAway()
      await Promise.all([...engines].map(engine => engine.end()))
      await last
    },
  }
}
