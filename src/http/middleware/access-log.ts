import type { Middleware } from 'koa'
import type { Site } from '../site.ts'

/** One line a request: never the address itself, which may hold a name that somebody looked for. */
export function accessLog({ log, clock }: Pick<Site, 'log' | 'clock'>): Middleware {
  return async (ctx, next) => {
    const started = clock().getTime()
    await next()
    log.info(
      {
        request: ctx.response.get('X-Request-Id'),
        method: ctx.method,
        route: typeof ctx.state['route'] === 'string' ? ctx.state['route'] : '',
        status: ctx.status,
        milliseconds: clock().getTime() - started,
      },
      'request answered',
    )
  }
}
