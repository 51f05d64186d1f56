import type { ProblemSlug } from '../../problem.ts'
import { problems } from '../../problems.ts'
import type { RouteDescription } from '../route.ts'
import { pathNames } from './path-parameters.ts'

/** What brings problems with it, whatever the route is about. */
const rules: readonly (readonly [
  applies: (route: RouteDescription) => boolean,
  slugs: readonly ProblemSlug[],
])[] = [
  [() => true, ['method-not-allowed']],
  [route => pathNames(route).length > 0, ['bad-request', 'not-found', 'uri-too-long']],
  [({ parameters }) => parameters !== undefined, ['invalid-parameter', 'store-unavailable']],
  [isNegotiated, ['not-acceptable']],
]

/** Everything that can be wrong with a request for a route, in the order of the statuses. */
export function problemsOf(route: RouteDescription): readonly ProblemSlug[] {
  const slugs = rules.flatMap(([applies, brought]) => (applies(route) ? brought : []))
  return [...new Set([...slugs, ...(route.problems ?? [])])].sort(
    (one, other) => problems[one].status - problems[other].status,
  )
}

/** Whether the Accept header has a say. */
export function isNegotiated({ formats, mediaTypes = [], problems: others = [] }: RouteDescription): boolean {
  return formats !== undefined || mediaTypes.includes('text/html') || others.includes('not-acceptable')
}
