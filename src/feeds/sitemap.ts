/** An address with the time of its last change, ISO 8601. */
export interface Listed {
  readonly address: string
  readonly modified?: string
}

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A map of pages (sitemaps.org protocol 0.9). */
export function sitemap(listed: readonly Listed[]): string {
  return document('urlset', 'url', listed)
}

/** The list of all maps. */
export function sitemapIndex(maps: readonly Listed[]): string {
  return document('sitemapindex', 'sitemap', maps)
}

function document(root: string, element: string, listed: readonly Listed[]): string {
  const lines = listed.map(({ address, modified }) => {
    const changed = modified === undefined ? '' : `<lastmod>${modified}</lastmod>`
    return `  <${element}><loc>${escaped(address)}</loc>${changed}</${element}>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${lines.join('')}</${root}>\n`
}

/** As text or in an attribute of XML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
