import type { RouteDescription } from './route.ts'

const graphs = {
  type: 'array',
  items: { type: 'string', format: 'uri', pattern: '^https?://[^\\s<>"{}|\\\\^`]+$' },
} as const

/** What the SPARQL 1.1 Protocol reads from the query of an address (section 2.1). */
export const protocolParameters: NonNullable<RouteDescription['ownQuery']> = {
  query: {
    summary: {
      de: 'SELECT, ASK, CONSTRUCT oder DESCRIBE (SPARQL 1.1).',
      en: 'SELECT, ASK, CONSTRUCT or DESCRIBE (SPARQL 1.1).',
    },
    schema: { type: 'string' },
    example: 'SELECT (COUNT(*) AS ?count) { ?s ?p ?o }',
  },
  'default-graph-uri': {
    summary: {
      de: 'Graphen, aus denen der Standardgraph besteht.',
      en: 'Graphs that make up the default graph.',
    },
    schema: graphs,
  },
  'named-graph-uri': {
    summary: { de: 'Graphen, die benannt werden können.', en: 'Graphs that can be named.' },
    schema: graphs,
  },
}

/** The two ways of a POST. */
export const protocolBodies: NonNullable<RouteDescription['bodies']> = {
  'application/x-www-form-urlencoded': {
    type: 'object',
    properties: {
      query: { type: 'string' },
      'default-graph-uri': graphs,
      'named-graph-uri': graphs,
    },
    required: ['query'],
  },
  'application/sparql-query': { type: 'string' },
}
