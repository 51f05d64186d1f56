import { favicon, stylesheet } from '../../web/stylesheet.ts'
import type { CacheRule } from '../cache-rules.ts'
import type { Handler } from '../handler.ts'

/** The JSON-LD context that our documents refer to. */
export const context: Handler = (_address, site) => ({
  kind: 'fixed',
  contentType: 'application/ld+json',
  body: site.context,
  cache: 'vocabulary',
})

export const style = file('text/css; charset=utf-8', stylesheet, 'versioned')

export const icon = file('image/svg+xml', favicon, 'vocabulary')

/** Crawlers must reach a page to see that it is `noindex`, so nothing is closed to them here. */
export const robots = file('text/plain; charset=utf-8', 'User-agent: *\nAllow: /\n', 'vocabulary')

function file(contentType: string, body: string, cache: CacheRule): Handler {
  return () => ({ kind: 'fixed', contentType, body, cache })
}
