import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Middleware } from 'koa'
import { createShelf } from '../shelf.ts'
import { logAnswer } from './middleware/access-log.ts'
import { isKnownBy } from './middleware/conditional.ts'
import { requestIdOf } from './middleware/request-id.ts'
import { epochOf } from './respond.ts'
import type { Site } from './site.ts'

/** A whole answer as it went out; headers as names and values in turn, without those of the one request. */
interface Kept {
  readonly headers: readonly string[]
  readonly body: Buffer
  readonly tag: string
  readonly modified: string
  readonly route: string
}

export interface Front {
  /** Takes note of what the data shelf answers. Outermost: all headers are set when it looks. */
  readonly remember: Middleware
  /** Whether the request was answered. Rejects where the store does not say how new it is. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>
}

const capacity = 32_000_000

/** No sensible request comes near it; others take the long way each time. */
const longestKey = 2_000

/** All that is negotiated by, as it is written: who writes it otherwise takes the long way once more. */
const chosenBy = ['accept', 'accept-language', 'accept-encoding'] as const

/** Headers of a body; where none is sent they stay away (RFC 9110, section 15.4.5). */
const ofBody = /^content-(type|length|encoding)$/

/**
 * The short way: what was answered to the same request, of the same data, is answered without looking at it again. The long
 * way costs several times what Node needs to send the bytes.
 */
export function createFront(site: Site): Front {
  const shelf = createShelf<Kept>({
    capacity,
    bytesOf: ({ body, headers }) => body.length + headers.join().length,
  })
  return {
    remember: async (ctx, next) => {
      await next()
      const { epoch, route } = ctx.state as { readonly epoch?: string; readonly route?: string }
      const key = keyOf(ctx.req)
      const body: unknown = ctx.body
      if (key === undefined || epoch === undefined || ctx.status !== 200 || !(body instanceof Buffer)) return
      shelf.put(epoch, key, {
        headers: headersOf(ctx.res),
        body,
        tag: ctx.response.get('ETag'),
        modified: ctx.response.get('Last-Modified'),
        route: route ?? '',
      })
    },
    answer: async (request, response) => {
      const started = site.clock().getTime()
      const key = keyOf(request)
      const kept = key === undefined ? undefined : shelf.get(await epochOf(site), key)
      if (!kept) return false
      const id = requestIdOf(request.headers['x-request-id'], site)
      const status = send(kept, request, { response, id })
      logAnswer(site, { request: id, method: 'GET', route: kept.route, status, started })
      return true
    },
  }
}

function keyOf({ method, url = '', headers }: IncomingMessage): string | undefined {
  if (method !== 'GET') return undefined
  const key = [url, ...chosenBy.map(name => headers[name] ?? '')].join('\n')
  return key.length <= longestKey ? key : undefined
}

function headersOf(response: ServerResponse): readonly string[] {
  return response
    .getHeaderNames()
    .filter(name => name !== 'x-request-id')
    .flatMap(name => [name, String(response.getHeader(name))])
}

function send(
  { headers, body, ...validators }: Kept,
  { headers: asked }: IncomingMessage,
  { response, id }: { readonly response: ServerResponse; readonly id: string },
): number {
  const known = isKnownBy(asked['if-none-match'], asked['if-modified-since'], validators)
  const own = known ? headers.filter((_, place) => !ofBody.test(headers[place - (place % 2)] ?? '')) : headers
  response.writeHead(known ? 304 : 200, [...own, 'X-Request-Id', id])
  response.end(known ? undefined : body)
  return response.statusCode
}
