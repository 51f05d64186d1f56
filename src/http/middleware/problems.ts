import type { Context, Middleware } from 'koa'
import { ProblemError } from '../../problem.ts'
import { problems } from '../../problems.ts'
import { negotiate } from '../../representation/negotiate.ts'
import { basePath } from '../../web/hrefs.ts'
import { ProblemPage } from '../../web/pages/problem-page.tsx'
import { renderPage } from '../../web/render.ts'
import { languages } from '../../web/messages.ts'
import { frameFor } from '../frame.ts'
import type { Site } from '../site.ts'
import { pageLanguage } from '../wish.ts'

const offers = [
  { mediaTypes: ['application/problem+json', 'application/json'] },
  { mediaTypes: ['text/html'], html: true },
] as const

/**
 * Outermost: whatever goes wrong becomes a problem (RFC 9457), as a page for those who prefer HTML. Koa's own handling
 * would drop Vary and Allow and answer in plain text.
 */
export function problemAnswers(site: Site): Middleware {
  return async (ctx, next) => {
    try {
      await next()
    } catch (error) {
      answerProblem(ctx, site, toProblem(ctx, site, error))
    }
  }
}

/** Anything but a ProblemError is a bug: it is logged with its stack and told to nobody. */
function toProblem(ctx: Context, { log }: Site, error: unknown): ProblemError {
  const known = error instanceof ProblemError
  if (!known || problems[error.slug].status >= 500) {
    log.error(
      {
        request: ctx.response.get('X-Request-Id'),
        error: error instanceof Error ? (error.stack ?? error.message) : String(error),
        cause: known && error.cause instanceof Error ? error.cause.stack : undefined,
      },
      'request failed',
    )
  }
  return known
    ? error
    : new ProblemError('internal', 'The server met a fault of its own.', {}, { cause: error })
}

function answerProblem(ctx: Context, site: Site, problem: ProblemError): void {
  const { status } = problems[problem.slug]
  const { allow, retryAfter, contentRange, ...members } = problem.extra
  ctx.status = status
  ctx.vary('Accept')
  ctx.set('Cache-Control', 'no-store')
  if (Array.isArray(allow)) ctx.set('Allow', allow.join(', '))
  if (typeof contentRange === 'string') ctx.set('Content-Range', contentRange)
  if (typeof retryAfter === 'number') ctx.set('Retry-After', String(retryAfter))
  else if (status === 503) ctx.set('Retry-After', '5')
  const offer = negotiate(ctx.get('Accept') || undefined, offers)
  if (offer && 'html' in offer) {
    sendPage(ctx, site, problem)
  } else {
    sendJson(ctx, site, problem, members)
  }
}

function sendJson(
  ctx: Context,
  { config }: Site,
  { slug, message }: ProblemError,
  members: Readonly<Record<string, unknown>>,
): void {
  const { status, title } = problems[slug]
  ctx.set('Content-Type', 'application/problem+json')
  ctx.body = JSON.stringify({
    ...members,
    type: `${config.baseIri}problems/${slug}`,
    title,
    status,
    detail: message,
    requestId: ctx.response.get('X-Request-Id'),
  })
}

function sendPage(ctx: Context, site: Site, { slug, message, extra }: ProblemError): void {
  const asked = new URLSearchParams(ctx.querystring).get('lang')
  const spoken = pageLanguage(
    languages.find(language => language === asked),
    ctx.get('Accept-Language'),
  )
  const frame = frameFor(site, {
    path: `${basePath(site.config.baseIri)}problems/${slug}`,
    pageLanguage: spoken,
    unlisted: true,
  })
  const offered = Array.isArray(extra['offered']) ? { offered: extra['offered'].map(String) } : {}
  const occurrence = { detail: message, requestId: ctx.response.get('X-Request-Id'), ...offered }
  ctx.vary('Accept-Language')
  ctx.set('Content-Language', spoken.language)
  ctx.set('Content-Type', 'text/html; charset=utf-8')
  ctx.body = renderPage(ProblemPage({ frame, slug, occurrence }))
}
