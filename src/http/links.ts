/** One link of a Link header (RFC 8288). */
export interface Link {
  readonly href: string
  readonly rel: string
  readonly type?: string
}

/** The value of a Link header. */
export function linkHeader(links: readonly Link[]): string {
  return links
    .map(({ href, rel, type }) => `<${href}>; rel="${rel}"${type ? `; type="${type}"` : ''}`)
    .join(', ')
}
