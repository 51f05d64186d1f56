import { ProblemError } from '../problem.ts'
import { queryKind, type QueryForm } from './query-text.ts'

/** A request to the endpoint, as it came. */
export interface ProtocolRequest {
  readonly method: 'GET' | 'POST'
  /** Of the address. */
  readonly parameters: URLSearchParams
  /** Header value of a POST; empty when absent. */
  readonly contentType: string
  readonly body: Uint8Array
}

export interface ProtocolQuery {
  readonly text: string
  readonly form: QueryForm
  readonly defaultGraphs?: readonly string[]
  readonly namedGraphs?: readonly string[]
}

/**
 * The query of a request: by GET, by a form or as a body of its own (SPARQL 1.1 Protocol, section 2.1).
 *
 * @throws ProblemError('bad-request' | 'unsupported-media-type' | 'sparql-refused' | 'sparql-syntax')
 */
export function readProtocolQuery(request: ProtocolRequest): ProtocolQuery {
  const { text, parameters } =
    request.method === 'GET' ? fromParameters(request.parameters) : fromBody(request)
  const kind = queryKind(text)
  if (kind === 'update')
    throw refused('Updates are not accepted here; the data change with the announcements.')
  if (kind === 'service') throw refused('SERVICE is not accepted here: this endpoint calls no other server.')
  if (kind === 'unknown') {
    throw new ProblemError('sparql-syntax', 'None of SELECT, ASK, CONSTRUCT and DESCRIBE is in the query.')
  }
  return { text, form: kind, ...datasetOf(parameters) }
}

interface Found {
  readonly text: string
  readonly parameters: URLSearchParams
}

function fromParameters(parameters: URLSearchParams): Found {
  if (parameters.has('update')) throw refused('Updates are not accepted here.')
  const [text, ...more] = parameters.getAll('query')
  if (text === undefined || more.length > 0) {
    const found = text === undefined ? 'none' : String(more.length + 1)
    throw new ProblemError('bad-request', `One parameter query is expected, found ${found}.`, {
      parameter: 'query',
    })
  }
  return { text, parameters }
}

const form = 'application/x-www-form-urlencoded'
const direct = 'application/sparql-query'

function fromBody({ contentType, body, parameters }: ProtocolRequest): Found {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase()
  if (type === form) return fromParameters(new URLSearchParams(decoded(body)))
  if (type === direct) return { text: decoded(body), parameters }
  if (type === 'application/sparql-update') throw refused('Updates are not accepted here.')
  const known = [form, direct]
  throw new ProblemError('unsupported-media-type', `A query is sent as ${known.join(' or ')}.`, { known })
}

function decoded(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch (error) {
    throw new ProblemError('bad-request', 'The body is not UTF-8.', {}, { cause: error })
  }
}

function datasetOf(parameters: URLSearchParams): Pick<ProtocolQuery, 'defaultGraphs' | 'namedGraphs'> {
  const defaultGraphs = iris(parameters, 'default-graph-uri')
  const namedGraphs = iris(parameters, 'named-graph-uri')
  return defaultGraphs.length + namedGraphs.length > 0 ? { defaultGraphs, namedGraphs } : {}
}

function iris(parameters: URLSearchParams, name: string): readonly string[] {
  const values = parameters.getAll(name)
  const wrong = values.find(value => !URL.canParse(value) || /[\s<>"{}|\\^`]/.test(value))
  if (wrong !== undefined) {
    throw new ProblemError('bad-request', `The parameter ${name} must be an absolute IRI.`, {
      parameter: name,
    })
  }
  return values
}

function refused(detail: string): ProblemError {
  return new ProblemError('sparql-refused', detail)
}
