import type { Middleware } from 'koa'
import type { Site } from '../site.ts'

/** What a proxy may hand us: no spaces or control characters, so that it cannot forge log lines. */
const wellFormed = /^[\w.-]{1,64}$/

/** Names each request in its answer and in the log: the id a proxy gave, else a fresh one. */
export function requestId({ newRequestId }: Pick<Site, 'newRequestId'>): Middleware {
  return async (ctx, next) => {
    const given = ctx.get('X-Request-Id')
    ctx.set('X-Request-Id', wellFormed.test(given) ? given : newRequestId())
    await next()
  }
}
