import pino from 'pino'
import { openSparqlIndex } from '../../src/sparql/pool.ts'
import type {
  IndexChange,
  IndexSource,
  QueryLimits,
  SparqlIndex,
  SparqlQuery,
} from '../../src/sparql/sparql.ts'

/** Data that tests change at will. */
export interface TestSource extends IndexSource {
  put(...parts: readonly IndexChange[]): void
}

export function testSource(...first: readonly IndexChange[]): TestSource {
  const log: IndexChange[] = [...first]
  return {
    put: (...parts) => void log.push(...parts),
    sequence: () => log.length,
    snapshot: () => ({ sequence: log.length, parts: [...log] }),
    changes: since => ({ sequence: log.length, parts: log.slice(since) }),
  }
}

const limits: QueryLimits = { seconds: 5, memory: 500, result: 1 }

export function openIndex(
  source: IndexSource,
  options: {
    readonly processes?: number
    readonly queue?: number
    readonly limits?: Partial<QueryLimits>
  } = {},
): SparqlIndex {
  return openSparqlIndex({
    source,
    processes: options.processes ?? 1,
    queue: options.queue ?? 10,
    limits: { ...limits, ...options.limits },
    clock: () => new Date(),
    log: pino({ level: 'silent' }),
  })
}

export function select(text: string): SparqlQuery {
  return { text, form: 'select', format: 'text/csv', baseIri: 'http://example.org/' }
}

/** @throws Error when the index is not ready in time */
export async function ready(index: SparqlIndex): Promise<void> {
  for (let tries = 0; index.state() !== 'ready'; tries += 1) {
    if (tries > 400) throw new Error('the index did not become ready')
    await new Promise(resolve => setTimeout(resolve, 25))
  }
}

/** The rows of a CSV answer, without its head. */
export function rows(answer: string): readonly string[] {
  return answer.trim().split('\r\n').slice(1)
}
