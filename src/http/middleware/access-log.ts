import type { Middleware } from 'koa'
import type { Site } from '../site.ts'

interface Answered {
  readonly request: string
  readonly method: string
  readonly route: string
  readonly status: number
  /** Milliseconds of the clock. */
  readonly started: number
}

/** One line a request: never the address itself, which may hold a name that somebody looked for. */
export function accessLog(site: Pick<Site, 'log' | 'clock'>): Middleware {
  return async (ctx, next) => {
    const started = site.clock().getTime()
    await next()
    logAnswer(site, {
      request: ctx.response.get('X-Request-Id'),
      method: ctx.method,
      route: typeof ctx.state['route'] === 'string' ? ctx.state['route'] : '',
      status: ctx.status,
      started,
    })
  }
}

export function logAnswer(
  { log, clock }: Pick<Site, 'log' | 'clock'>,
  { started, ...answered }: Answered,
): void {
  log.info({ ...answered, milliseconds: clock().getTime() - started }, 'request answered')
}
