import type { Config } from '../../config.ts'
import { parameterNames } from '../parameters.ts'
import type { Route } from '../route.ts'
import { componentRef, componentsOf, type Json } from './components.ts'
import type { Examples } from './examples.ts'
import { groupWords } from './group-words.ts'
import { pathNames, templateOf } from './path-parameters.ts'
import { responsesOf } from './responses.ts'

/** Of the contract that is described, not of the software: paths, parameters and columns only grow within one. */
const apiVersion = '1'

const introduction = `Linked data about public offices and who holds them, from official announcements, each statement with its passage.

Formats are chosen by \`Accept\` (RFC 9110) or by a suffix of the path such as \`.ttl\`, \`.jsonld\` or \`.html\`. Every address answers \`HEAD\` as \`GET\`, and \`OPTIONS\`; other methods are answered 405 with \`Allow\`. Every error is a problem (RFC 9457). Any page may read everything here (CORS).`

/** The routes as an OpenAPI 3.0.3 document. */
export function describeApi(
  routes: readonly Route[],
  examples: Examples,
  { baseIri, licence, contact }: Pick<Config, 'baseIri' | 'licence' | 'contact'>,
): Json {
  const groups = Object.entries(groupWords)
  return {
    openapi: '3.0.3',
    info: {
      title: 'Personalia',
      version: apiVersion,
      description: introduction,
      license: { name: licence.replace(/^https?:\/\//, ''), url: licence },
      ...(contact !== undefined && { contact: contactOf(contact) }),
    },
    servers: [{ url: baseIri.replace(/\/$/, '') }],
    tags: groups.map(([name, { en }]) => ({ name, description: en })),
    externalDocs: { url: `${baseIri}api`, description: 'The same to be read, with examples' },
    paths: pathsOf(routes),
    components: componentsOf(routes, examples),
  }
}

function contactOf(contact: string): Json {
  return contact.startsWith('mailto:') ? { email: contact.slice('mailto:'.length) } : { url: contact }
}

function pathsOf(routes: readonly Route[]): Json {
  const paths = [...new Set(routes.map(templateOf))]
  return Object.fromEntries(
    paths.map(path => [
      path,
      Object.fromEntries(
        routes
          .filter(route => templateOf(route) === path)
          .map(route => [route.method.toLowerCase(), operationOf(route)]),
      ),
    ]),
  )
}

function operationOf(route: Route): Json {
  const { bodies } = route
  return {
    operationId: operationId(route),
    summary: route.summary.en,
    tags: [route.group],
    parameters: parametersOf(route),
    ...(bodies && {
      requestBody: {
        required: true,
        content: Object.fromEntries(
          Object.entries(bodies).map(([type, schema]) => [type, { schema: schema as Json }]),
        ),
      },
    }),
    responses: responsesOf(route),
  }
}

/** In the order of the path, then of the table. */
function parametersOf(route: Route): readonly Json[] {
  const taken = route.parameters ?? []
  return [
    ...pathNames(route).map(name => componentRef('parameters', `path.${name}`)),
    ...parameterNames.filter(name => taken.includes(name)).map(name => componentRef('parameters', name)),
    ...Object.entries(route.method === 'GET' ? (route.ownQuery ?? {}) : {}).map(
      ([name, { summary, schema, example }]): Json => ({
        name,
        in: 'query',
        description: summary.en,
        schema: schema as Json,
        ...(example !== undefined && { example }),
      }),
    ),
  ]
}

/** `getRoleByRole`: unique, because a path is. */
function operationId({ method, path }: Route): string {
  const words = path
    .split('/')
    .filter(step => step !== '')
    .flatMap(step => (/^[:*]/.test(step) ? ['by', step.slice(1)] : step.split(/[^a-z0-9]+/i)))
    .filter(word => word !== '')
  const capitalised = words.map(word => word.charAt(0).toUpperCase() + word.slice(1))
  return [method.toLowerCase(), ...(capitalised.length > 0 ? capitalised : ['Start'])].join('')
}
