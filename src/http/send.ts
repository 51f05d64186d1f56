import type { Context } from 'koa'
import type { Answer, Redirect } from './answer.ts'
import { cacheRules, type CacheRule } from './cache-rules.ts'
import { entityTag } from './entity-tag.ts'
import { represent, type Representation, type Wish } from './represent.ts'
import type { Site } from './site.ts'

/** Puts an answer into status, headers and bytes; nothing is set before it is known that it can be. */
export async function send(ctx: Context, answer: Answer, wish: Wish, site: Site): Promise<void> {
  switch (answer.kind) {
    case 'redirect':
      redirect(ctx, answer)
      return
    case 'fixed':
      sendBytes(ctx, { ...answer, headers: {} }, answer.cache)
      return
    case 'page':
    case 'data': {
      const representation = await represent(answer, wish, site)
      if (answer.unlisted) ctx.set('X-Robots-Tag', 'noindex')
      sendBytes(ctx, representation, answer.cache)
    }
  }
}

/** Without a body: there is nothing to read on the way. */
export function redirect(ctx: Context, { status, location }: Omit<Redirect, 'kind'>): void {
  ctx.set('Location', location)
  ctx.body = null
  // Koa takes a null body for a 204.
  ctx.status = status
}

function sendBytes(ctx: Context, { contentType, body, headers }: Representation, cache: CacheRule): void {
  ctx.status = 200
  ctx.set(headers)
  ctx.set('Content-Type', contentType)
  ctx.set('Cache-Control', cacheRules[cache])
  ctx.set('ETag', entityTag(contentType, body))
  ctx.body = Buffer.from(body)
}
