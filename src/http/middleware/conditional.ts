import type { Context, Middleware } from 'koa'

/** 304 without a body where the client already has this representation (RFC 9110 section 13). */
export const conditional: Middleware = async (ctx, next) => {
  await next()
  const readable = ctx.method === 'GET' || ctx.method === 'HEAD'
  if (!readable || ctx.status !== 200 || !isKnown(ctx)) return
  ctx.status = 304
  ctx.remove('Content-Encoding')
}

/**
 * If-Modified-Since counts only where If-None-Match is absent (section 13.1.3). It must name the very time that we gave:
 * where an announcement is withdrawn, the documents it had part in become older, and a copy of them must not be kept.
 */
export function isKnown(ctx: Context): boolean {
  const { headers } = ctx.req
  const { response } = ctx
  return isKnownBy(headers['if-none-match'], headers['if-modified-since'], {
    tag: response.get('ETag'),
    modified: response.get('Last-Modified'),
  })
}

/** The same by what was asked, and by tag and time of what is there; empty where there is none. */
export function isKnownBy(
  tags = '',
  modifiedSince = '',
  { tag, modified }: { readonly tag: string; readonly modified: string },
): boolean {
  if (tags !== '') return tags.trim() === '*' || tagsIn(tags).includes(tag)
  return modified !== '' && modifiedSince === modified
}

/** Compared weakly, as section 13.1.2 asks. */
function tagsIn(header: string): readonly string[] {
  return [...header.matchAll(/(?:W\/)?("[^"]*")/g)].flatMap(([, tag]) => tag ?? [])
}
