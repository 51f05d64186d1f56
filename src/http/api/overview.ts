import { problems } from '../../problems.ts'
import type { ApiGroup, ApiRoute } from '../../web/pages/api-page.tsx'
import { offersOf } from '../media.ts'
import { parameterNames, parameters } from '../parameters.ts'
import type { Route, RouteGroup } from '../route.ts'
import type { Examples } from './examples.ts'
import { groupWords } from './group-words.ts'
import { describedPath, pathNames, templateOf } from './path-parameters.ts'
import { problemsOf } from './problems-of.ts'

/** The routes for people, group by group. */
export function overviewOf(
  routes: readonly Route[],
  examples: Examples,
  baseIri: string,
): readonly ApiGroup[] {
  return (Object.keys(groupWords) as readonly RouteGroup[]).map(name => ({
    name,
    words: groupWords[name],
    routes: routes.filter(({ group }) => group === name).map(route => routeOf(route, examples, baseIri)),
  }))
}

function routeOf(route: Route, examples: Examples, baseIri: string): ApiRoute {
  const { method, summary } = route
  return {
    method,
    path: templateOf(route),
    summary,
    parameters: parametersOf(route),
    formats: formatsOf(route),
    success: (route.formats ?? route.mediaTypes) ? 200 : 303,
    problems: problemsOf(route).map(slug => ({ slug, status: problems[slug].status })),
    example: exampleOf(route, examples, baseIri),
  }
}

function parametersOf(route: Route): ApiRoute['parameters'] {
  const taken = route.parameters ?? []
  return [
    ...pathNames(route).map(name => ({ name, summary: describedPath(name).summary })),
    ...parameterNames
      .filter(name => taken.includes(name))
      .map(name => {
        const { summary, expected } = parameters[name]
        return { name, summary, expected }
      }),
    ...Object.entries(route.ownQuery ?? {}).map(([name, { summary }]) => ({ name, summary })),
  ]
}

function formatsOf({ formats, mediaTypes = [] }: Route): readonly string[] {
  const offers = formats === undefined ? [] : offersOf({ formats }).map(({ label }) => label)
  return [...offers, ...mediaTypes]
}

/** What tells most of a list. */
const telling = ['q', 'organization', 'at'] as const

/** What is asked for where there are several formats: what most read. */
const wanted = 'application/ld+json'

function exampleOf(route: Route, examples: Examples, baseIri: string): ApiRoute['example'] {
  const path = templateOf(route).replace(/\{(\w+)\}/g, (whole, name: string) => examples[name] ?? whole)
  const asked = telling.filter(name => route.parameters?.includes(name) && examples[name] !== undefined)
  const own = Object.entries(route.ownQuery ?? {}).flatMap(([name, { example }]) =>
    example === undefined ? [] : [[name, example] as const],
  )
  const query = own.length > 0 ? own : asked.map(name => [name, examples[name] ?? ''] as const)
  return {
    method: route.method,
    address: baseIri.replace(/\/$/, '') + path,
    query,
    ...(route.formats && own.length === 0 && { accept: wanted }),
  }
}
