import type { ProblemSlug } from '../problem.ts'
import type { Language } from '../web/messages.ts'
import type { Handler } from './handler.ts'
import type { ParameterName } from './parameters.ts'
import type { Schema } from './schema.ts'

/** What belongs together where routes are shown to people. */
export type RouteGroup =
  'things' | 'lists' | 'vocabularies' | 'queries' | 'reconciliation' | 'bridges' | 'dataset' | 'site'

/** Everything about a route but what answers: the router, Allow, OPTIONS, the description of the API and docs/http.md. */
export interface RouteDescription {
  readonly method: 'GET' | 'POST'
  /** Pattern of path-to-regexp, below the base IRI; what its parameters are says path-parameters.ts. */
  readonly path: string
  /** One line for the documentation. */
  readonly summary: Readonly<Record<Language, string>>
  /** On offer in several formats, by Accept and by suffix: those of data, or of lists. Absent where it has one form. */
  readonly formats?: 'data' | 'list'
  /** The media types it has beside those of the formats; of a route without formats all. None where it leads elsewhere. */
  readonly mediaTypes?: readonly string[]
  /** Whether its JSON is an array of objects; else it is an object. */
  readonly json?: 'array'
  /** Whether the answer depends on more than the address and the formats: it is made anew for each request. */
  readonly live?: true
  /** What the handler reads from the query itself, beside the parameters that the route takes. */
  readonly ownQuery?: Readonly<Record<string, OwnParameter>>
  /** The parameters it takes; others are refused. Absent where the query is not looked at. */
  readonly parameters?: readonly ParameterName[]
  /** What it takes as the body of a POST, by media type. */
  readonly bodies?: Readonly<Record<string, Schema>>
  /** What can be wrong beside what its path, its parameters and its formats bring with them. */
  readonly problems?: readonly ProblemSlug[]
}

/** A parameter of a protocol that is not ours. */
interface OwnParameter {
  readonly summary: RouteDescription['summary']
  readonly schema: Schema
  readonly example?: string
}

export interface Route extends RouteDescription {
  readonly group: RouteGroup
  readonly handler: Handler
}
