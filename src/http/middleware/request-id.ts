import type { Middleware } from 'koa'
import type { Site } from '../site.ts'

/** What a proxy may hand us: no spaces or control characters, so that it cannot forge log lines. */
const wellFormed = /^[\w.-]{1,64}$/

/** Names each request in its answer and in the log. */
export function requestId(site: Pick<Site, 'newRequestId'>): Middleware {
  return async (ctx, next) => {
    ctx.set('X-Request-Id', requestIdOf(ctx.req.headers['x-request-id'], site))
    await next()
  }
}

/** The id a proxy gave, else a fresh one. */
export function requestIdOf(
  given: string | readonly string[] | undefined,
  { newRequestId }: Pick<Site, 'newRequestId'>,
): string {
  return typeof given === 'string' && wellFormed.test(given) ? given : newRequestId()
}
