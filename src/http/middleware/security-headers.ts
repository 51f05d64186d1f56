import type { Middleware } from 'koa'

/** Pages run our own script files only, which ask nobody but us; embedded JSON-LD is data and needs no permission. */
const headers = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Resource-Policy': 'cross-origin',
}

export const securityHeaders: Middleware = async (ctx, next) => {
  ctx.set(headers)
  await next()
}
