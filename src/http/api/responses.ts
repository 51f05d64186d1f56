import { problems } from '../../problems.ts'
import { offersOf } from '../media.ts'
import type { RouteDescription } from '../route.ts'
import { componentRef, type Json } from './components.ts'
import { pathNames } from './path-parameters.ts'
import { isNegotiated, problemsOf } from './problems-of.ts'

/** What a request for a route can be answered (OpenAPI 3.0.3, section 4.7.16), by status. */
export function responsesOf(route: RouteDescription): Readonly<Record<string, Json>> {
  const statuses = new Set(problemsOf(route).map(slug => problems[slug].status))
  return {
    ...successOf(route),
    ...(canMove(route) && { 308: componentRef('responses', 'Moved') }),
    ...Object.fromEntries(
      Array.from(statuses, status => [String(status), componentRef('responses', `Problem${status}`)]),
    ),
  }
}

/** The media types of a success: by format, the canonical one of the first first. */
function mediaTypesOf({ formats, mediaTypes = [] }: RouteDescription): readonly string[] {
  const offers = formats === undefined ? [] : offersOf({ formats })
  return [...new Set([...offers.flatMap(offer => offer.mediaTypes), ...mediaTypes])]
}

function successOf(route: RouteDescription): Readonly<Record<string, Json>> {
  const types = mediaTypesOf(route)
  if (types.length === 0) return { 303: componentRef('responses', 'SeeOther') }
  const content = Object.fromEntries(types.map(type => [type, { schema: contentSchema(type, route.json) }]))
  const success = { description: route.summary.en, headers: headersOf(route), content }
  return {
    200: success,
    ...(isPartial(route) && { 206: { ...success, description: 'The part that was asked for.' } }),
    ...(route.method === 'GET' && { 304: componentRef('responses', 'NotModified') }),
  }
}

function isPartial({ problems: others = [] }: RouteDescription): boolean {
  return others.includes('range-not-satisfiable')
}

/** A trailing slash and an escaped one lead to the same without; a merged identifier to the surviving one. */
function canMove(route: RouteDescription): boolean {
  return pathNames(route).length > 0 || (route.problems ?? []).includes('gone')
}

function contentSchema(mediaType: string, json: RouteDescription['json']): Json {
  if (!/[/+]json$/.test(mediaType)) return { type: 'string' }
  return json === 'array' ? { type: 'array', items: { type: 'object' } } : { type: 'object' }
}

function headersOf(route: RouteDescription): Readonly<Record<string, Json>> {
  const names = [
    'ETag',
    'Cache-Control',
    'X-Request-Id',
    ...(isNegotiated(route) ? ['Vary', 'Link', 'Content-Language'] : []),
    ...(route.formats ? ['Content-Location', 'Last-Modified'] : []),
    ...(isPartial(route) ? ['Accept-Ranges', 'Content-Range'] : []),
  ]
  return Object.fromEntries(names.map(name => [name, componentRef('headers', name)]))
}
