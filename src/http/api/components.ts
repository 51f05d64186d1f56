import { problems } from '../../problems.ts'
import { parameters } from '../parameters.ts'
import type { RouteDescription } from '../route.ts'
import type { Examples } from './examples.ts'
import { describedPath, pathNames } from './path-parameters.ts'
import { problemsOf } from './problems-of.ts'

/** What can stand in a JSON document. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

type ComponentKind = 'schemas' | 'headers' | 'responses' | 'parameters'

export function componentRef(kind: ComponentKind, name: string): Json {
  return { $ref: `#/components/${kind}/${name}` }
}

const text = (description: string): Json => ({ description, schema: { type: 'string' } })
const always = (description: string): Json => ({ description, required: true, schema: { type: 'string' } })

const headers: Readonly<Record<string, Json>> = {
  ETag: always('Strong; another for every representation, type and coding. Send it back in If-None-Match.'),
  'Cache-Control': always('How long a copy may be used without asking.'),
  'X-Request-Id': always('Id of the request, to tell the operator when something went wrong.'),
  Vary: text('What the representation was chosen by: Accept, Accept-Language, Accept-Encoding.'),
  Link: text('canonical, license, describedby, alternate, up, collection, item, next, prev (RFC 8288).'),
  'Content-Language': text('Language of a page.'),
  'Content-Location': text('Address of the representation that was chosen.'),
  'Last-Modified': text('When the data changed last; If-Modified-Since must repeat it.'),
  'Accept-Ranges': text('bytes: parts can be asked for by Range.'),
  'Content-Range': text('Which part it is, and the length of the whole.'),
  Location: always('Where to go on.'),
  Allow: text('The methods of the address.'),
  'Retry-After': text('Seconds after which it is worth trying again.'),
}

/** RFC 9457. */
const problemSchema: Json = {
  type: 'object',
  description: 'A problem (RFC 9457). Its type is the address of a page that explains it.',
  required: ['type', 'title', 'status', 'detail', 'requestId'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    requestId: { type: 'string' },
    parameter: { type: 'string', description: 'The parameter that is at fault.' },
    value: { type: 'string', description: 'The value it had.' },
    expected: { description: 'What it takes.' },
    offered: { type: 'array', items: { type: 'string' }, description: 'What there is instead.' },
    resource: { type: 'string', format: 'uri', description: 'The identifier that was removed.' },
    removed: { type: 'string', description: 'The day on which it was removed.' },
  },
  additionalProperties: true,
}

const others: Readonly<Record<string, Json>> = {
  SeeOther: { description: 'See the document about it.', headers: referred(['Location', 'X-Request-Id']) },
  Moved: {
    description:
      'The same stands under another address: without a trailing slash, or of what this was merged into.',
    headers: referred(['Location', 'X-Request-Id']),
  },
  NotModified: { description: 'You have it already.', headers: referred(['ETag', 'Vary', 'X-Request-Id']) },
}

/** Everything that operations refer to (OpenAPI 3.0.3, section 4.7.7). */
export function componentsOf(routes: readonly RouteDescription[], examples: Examples): Json {
  const slugs = [...new Set(routes.flatMap(problemsOf))]
  const statuses = [...new Set(slugs.map(slug => problems[slug].status))].sort()
  return {
    schemas: { Problem: problemSchema },
    headers,
    parameters: { ...queryParameters(examples), ...pathComponents(routes, examples) },
    responses: {
      ...others,
      ...Object.fromEntries(
        statuses.map(status => [
          `Problem${status}`,
          problemResponse(
            status,
            slugs.filter(slug => problems[slug].status === status).map(slug => problems[slug]),
          ),
        ]),
      ),
    },
  }
}

function problemResponse(status: number, kinds: readonly { title: string; meaning: string }[]): Json {
  const own = (
    { 405: ['Allow'], 416: ['Content-Range'], 429: ['Retry-After'], 503: ['Retry-After'] } as const
  )[status as 405 | 416 | 429 | 503] as readonly string[] | undefined
  return {
    description: kinds.map(({ title, meaning }) => `${title}: ${meaning}`).join(' '),
    headers: referred(['X-Request-Id', 'Vary', ...(own ?? [])]),
    content: {
      'application/problem+json': { schema: componentRef('schemas', 'Problem') },
      'text/html': { schema: { type: 'string' } },
    },
  }
}

function referred(names: readonly string[]): Json {
  return Object.fromEntries(names.map(name => [name, componentRef('headers', name)]))
}

function queryParameters(examples: Examples): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { summary, expected, schema }]) => [
      name,
      {
        name,
        in: 'query',
        description: `${summary.en} Takes ${expected.en}.`,
        // Forms send fields that nobody filled: they count as left out.
        allowEmptyValue: true,
        schema: (schema.pattern === undefined
          ? schema
          : { ...schema, pattern: `^$|${schema.pattern}` }) as Json,
        ...exampleOf(name, examples),
      },
    ]),
  )
}

function pathComponents(
  routes: readonly RouteDescription[],
  examples: Examples,
): Readonly<Record<string, Json>> {
  const names = new Set(routes.flatMap(pathNames))
  return Object.fromEntries(
    Array.from(names, name => {
      const row = describedPath(name)
      return [
        `path.${name}`,
        {
          name,
          in: 'path',
          required: true,
          description: row.summary.en,
          schema: row.schema as Json,
          ...exampleOf(name, examples),
        },
      ]
    }),
  )
}

function exampleOf(name: string, examples: Examples): { readonly example?: string } {
  const example = examples[name]
  return example === undefined ? {} : { example }
}
