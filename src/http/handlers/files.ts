import { searchScript } from '../../web/search-script.ts'
import { faviconFor, stylesheetFor } from '../../web/stylesheet.ts'
import { basePath } from '../../web/hrefs.ts'
import { ProblemError } from '../../problem.ts'
import type { Fixed } from '../answer.ts'
import type { CacheRule } from '../cache-rules.ts'
import type { Handler } from '../handler.ts'

/** The JSON-LD context that our documents refer to. */
export const context: Handler = (_address, site) => ({
  kind: 'fixed',
  contentType: 'application/ld+json',
  body: site.context,
  cache: 'vocabulary',
})

export const style: Handler = (_address, { config }) =>
  file('text/css; charset=utf-8', stylesheetFor(config.colour), 'versioned')

export const script: Handler = () => file('text/javascript; charset=utf-8', searchScript, 'versioned')

export const icon: Handler = (_address, { config }) =>
  file('image/svg+xml', faviconFor(config.colour), 'vocabulary')

/** Where browsers look for an icon of documents that name none: data. */
export const oldIcon: Handler = (_address, { config }) => ({
  kind: 'redirect',
  status: 303,
  location: `${basePath(config.baseIri)}favicon.svg`,
})

/** The coat of arms or whatever the settings name. */
export const logo: Handler = (_address, { logo: image }) => {
  if (!image) throw new ProblemError('not-found', 'The operator has set no logo.')
  return file(image.mediaType, image.body, 'versioned')
}

/** Crawlers must reach a page to see that it is `noindex`, so nothing is closed to them here. */
export const robots: Handler = (_address, { config }) =>
  text(`User-agent: *\nAllow: /\nSitemap: ${config.baseIri}sitemap.xml\n`)

/** How long a copy of security.txt counts, in milliseconds: less than a year, as RFC 9116 advises (section 2.5.5). */
const validity = 180 * 86_400_000

/** Whom to tell of a hole (RFC 9116): the contact of the settings. */
export const security: Handler = (_address, { config: { contact, baseIri }, clock }) => {
  if (contact === undefined) throw new ProblemError('not-found', 'The operator has set no contact.')
  const today = clock().toISOString().slice(0, 10)
  const expires = new Date(Date.parse(today) + validity).toISOString()
  return text(
    [
      `Contact: ${contact}`,
      `Expires: ${expires}`,
      'Preferred-Languages: de, en',
      `Canonical: ${new URL('/.well-known/security.txt', baseIri).href}`,
      '',
    ].join('\n'),
  )
}

function text(body: string): Fixed {
  return { kind: 'fixed', contentType: 'text/plain; charset=utf-8', body, cache: 'vocabulary' }
}

function file(contentType: string, body: string | Uint8Array, cache: CacheRule): Fixed {
  return { kind: 'fixed', contentType, body, cache }
}
