import type { Middleware } from 'koa'

const exposed = [
  'Accept-Ranges',
  'Allow',
  'Content-Language',
  'Content-Location',
  'Content-Range',
  'ETag',
  'Last-Modified',
  'Link',
  'Location',
  'Repr-Digest',
  'Retry-After',
  'X-Request-Id',
]

const accepted = [
  'Accept',
  'Accept-Language',
  'Content-Type',
  'If-Modified-Since',
  'If-None-Match',
  'If-Range',
  'Range',
  'X-Request-Id',
]

/** Everything here is public: any page may read it (Fetch standard, CORS protocol). */
export const cors: Middleware = async (ctx, next) => {
  ctx.set('Access-Control-Allow-Origin', '*')
  ctx.set('Access-Control-Expose-Headers', exposed.join(', '))
  await next()
  if (ctx.method !== 'OPTIONS' || !ctx.response.get('Allow')) return
  ctx.set('Access-Control-Allow-Methods', ctx.response.get('Allow'))
  ctx.set('Access-Control-Allow-Headers', accepted.join(', '))
  ctx.set('Access-Control-Max-Age', '86400')
}
