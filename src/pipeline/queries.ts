import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { tripleLine } from '../rdf/n-quads.ts'
import { withConstant } from '../sparql/follow.ts'
import { noSparqlIndex } from '../sparql/no-index.ts'
import { openSparqlIndex } from '../sparql/pool.ts'
import type { IndexSource, SparqlIndex, SparqlQuery } from '../sparql/sparql.ts'
import type { Knowledge } from './knowledge.ts'

export interface Queried {
  /** The register. */
  readonly parts: IndexSource
  readonly knowledge: Pick<Knowledge, 'vocabularies'>
  readonly clock: Clock
  readonly log: Log
}

/** The register for queries, with the vocabularies whose labels and kinds they need. */
export function openSparql(config: Config, { parts, knowledge, clock, log }: Queried): SparqlIndex {
  if (config.sparqlProcesses === 0) return noSparqlIndex
  const vocabularies = Object.values(knowledge.vocabularies).map(quads => ({
    part: { entity: quads[0]?.subject.value ?? '' },
    triples: quads.map(tripleLine).join(''),
  }))
  return openSparqlIndex({
    source: withConstant(parts, vocabularies),
    processes: config.sparqlProcesses,
    limits: { seconds: config.sparqlSeconds, memory: config.sparqlMemory, result: config.sparqlResult },
    queue: config.sparqlQueue,
    clock,
    log,
  })
}

/** The answer of one query, by an index that lives no longer. @throws ProblemError as the endpoint does */
export async function askOnce(query: SparqlQuery, config: Config, queried: Queried): Promise<string> {
  const sparql = openSparql({ ...config, sparqlProcesses: 1 }, queried)
  try {
    await sparql.ready()
    return await sparql.query(query, 'command line')
  } finally {
    await sparql.close()
  }
}
