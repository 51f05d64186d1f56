import { setInterval, clearInterval } from 'node:timers'
import { ProblemError } from '../problem.ts'
import type { Engine } from './engine.ts'
import type { QueryLimits, SparqlQuery } from './sparql.ts'

const megabyte = 1_000_000
/** How often the memory of a query at work is looked at, in milliseconds. */
const glance = 100

/**
 * Runs one query; ends its process when it takes more time or memory than allowed, since the engine cannot be asked to
 * stop.
 *
 * @throws ProblemError('sparql-syntax' | 'sparql-limit' | 'sparql-unavailable')
 */
export async function runWithin(
  limits: QueryLimits,
  { engine, memory }: { readonly engine: Engine; readonly memory: number | undefined },
  query: SparqlQuery,
): Promise<string> {
  let over: ProblemError | undefined
  const stop = (limit: string): void => {
    over ??= exceeded(limit)
    void engine.end()
  }
  const timer = setTimeout(() => {
    stop(`${limits.seconds} seconds`)
  }, limits.seconds * 1000)
  const watch = setInterval(() => {
    void engine.memory().then(now => {
      if (now !== undefined && memory !== undefined && now - memory > limits.memory * megabyte)
        stop(`${limits.memory} MB of memory`)
    })
  }, glance)
  try {
    const reply = await engine.query(query, limits.result * megabyte)
    if (reply.kind === 'done') return reply.result
    if (reply.fault === 'size') throw exceeded(`${limits.result} MB of results`)
    throw new ProblemError('sparql-syntax', shortened(reply.message))
  } catch (error) {
    if (over) throw over
    if (error instanceof ProblemError) throw error
    throw new ProblemError(
      'sparql-unavailable',
      'The SPARQL process ended while it worked on this query.',
      {},
      {
        cause: error,
      },
    )
  } finally {
    clearTimeout(timer)
    clearInterval(watch)
  }
}

function exceeded(limit: string): ProblemError {
  return new ProblemError('sparql-limit', `The query was ended: it takes more than ${limit}.`, {
    limit,
    retryAfter: 60,
  })
}

/** The engine lists all characters that it would have taken; the first ones are enough. */
function shortened(message: string): string {
  return message.length > 300 ? `${message.slice(0, 300)} …` : message
}
