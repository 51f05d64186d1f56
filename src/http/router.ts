import Router from '@koa/router'
import type { Context, Middleware } from 'koa'
import { ProblemError } from '../problem.ts'
import { basePath } from '../web/hrefs.ts'
import { decodePath, publicPath, splitSuffix, type Address } from './address.ts'
import { allExtensions, offersOf } from './media.ts'
import { readParameters, searchOf } from './query.ts'
import type { Representation } from './represent.ts'
import { redirect, respond } from './respond.ts'
import type { Route } from './route.ts'
import { createShelf, type Shelf } from '../shelf.ts'
import type { Site } from './site.ts'

/** In bytes: some thousand documents in the formats they are asked for, and all our files. */
const capacities = { data: 64_000_000, files: 1_000_000 }

/** The routes whose pattern fits a path below the base, whatever their method. */
type Find = (segments: readonly string[]) => readonly Route[]

/** Finds the route of a request and answers by its handler; Allow, OPTIONS and 405 follow from the table. */
export function router(routes: readonly Route[], site: Site): Middleware {
  const find = finder(routes)
  const everyMethod = methodsOf(routes)
  const kitchen = { site, data: shelfOf(capacities.data), files: shelfOf(capacities.files) }
  return async ctx => {
    if (ctx.url === '*') {
      answerOptions(ctx, everyMethod)
      return
    }
    const segments = belowBase(decodePath(ctx.path), site.config.baseIri)
    if (redirectSlash(ctx, segments, site.config.baseIri)) return
    const { place, found } = locate(segments, find, site)
    const methods = methodsOf(found)
    if (found.length === 0) throw new ProblemError('not-found', 'There is no such address here.')
    if (ctx.method === 'OPTIONS') {
      answerOptions(ctx, methods)
      return
    }
    const route = found.find(({ method }) => method === (ctx.method === 'HEAD' ? 'GET' : ctx.method))
    if (!route) throw notAllowed(methods)
    ctx.state['route'] = route.path
    const address = { ...place, ...readQuery(ctx, route, site) }
    const wish = { address, accept: ctx.get('Accept'), acceptLanguage: ctx.get('Accept-Language') }
    await respond(ctx, route, wish, kitchen)
  }
}

function shelfOf(capacity: number): Shelf<Representation> {
  return createShelf({
    capacity,
    bytesOf: ({ body, headers }) => body.length + JSON.stringify(headers).length,
  })
}

function finder(routes: readonly Route[]): Find {
  const patterns = new Router({ sensitive: true, strict: true })
  const answer: Middleware = () => undefined
  routes.forEach(({ path, method }, place) =>
    patterns.register(path, [method], answer, { name: String(place) }),
  )
  return segments =>
    patterns
      .match(publicPath('http://localhost/', segments), 'GET')
      .path.flatMap(({ name }) => routes[Number(name)] ?? [])
}

/** A proxy may hand us the path of the base IRI or have taken it off; both lead to the same place. */
function belowBase(segments: readonly string[], baseIri: string): readonly string[] {
  const prefix = basePath(baseIri).split('/').slice(1, -1)
  return prefix.every((part, place) => segments[place] === part) ? segments.slice(prefix.length) : segments
}

/** `/persons/` → `/persons`. Never `//host/` → `//host`, which would lead to another server. */
function redirectSlash(ctx: Context, segments: readonly string[], baseIri: string): boolean {
  const stem = segments.slice(0, segments.findLastIndex(segment => segment !== '') + 1)
  if (stem.length === segments.length || stem.length === 0 || stem.includes('')) return false
  redirect(ctx, { status: 308, location: publicPath(baseIri, stem) + ctx.search })
  return true
}

/** A suffix counts only where the route is on offer in several formats: `/context/v1.jsonld` is a name of its own. */
function locate(
  segments: readonly string[],
  find: Find,
  { config }: Site,
): { readonly place: Pick<Address, 'segments' | 'path' | 'extension'>; readonly found: readonly Route[] } {
  const split = splitSuffix(segments, allExtensions)
  const inFormats =
    split.extension === undefined
      ? []
      : find(split.segments).filter(
          route => route.formats && offersOf(route).some(({ extension }) => extension === split.extension),
        )
  return inFormats.length > 0
    ? { place: { ...split, path: publicPath(config.baseIri, split.segments) }, found: inFormats }
    : { place: { segments, path: publicPath(config.baseIri, segments) }, found: find(segments) }
}

/** Routes without parameters do not look at the query. */
function readQuery(
  ctx: Context,
  route: Route,
  { config }: Site,
): Pick<Address, 'query' | 'parameters' | 'search'> {
  const query = new URLSearchParams(ctx.querystring)
  const names = route.parameters
  const read = route.ownQuery && names ? onlyNamed(query, names) : query
  const parameters = names ? readParameters(read, names, config.baseIri) : {}
  return { query, parameters, search: searchOf(parameters, config.baseIri) }
}

/** Of a route that reads its query itself, those that the table reads. */
function onlyNamed(query: URLSearchParams, names: readonly string[]): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => names.includes(name)))
}

function methodsOf(routes: readonly Route[]): readonly string[] {
  return [
    ...new Set(routes.flatMap(({ method }) => [method, ...(method === 'GET' ? ['HEAD'] : [])])),
    'OPTIONS',
  ]
}

function answerOptions(ctx: Context, methods: readonly string[]): void {
  ctx.status = 204
  ctx.set('Allow', methods.join(', '))
}

function notAllowed(allow: readonly string[]): ProblemError {
  return new ProblemError('method-not-allowed', `This address answers to ${allow.join(', ')}.`, { allow })
}
