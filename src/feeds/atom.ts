import { escaped } from './sitemap.ts'

/** An entry of an Atom feed; all addresses are whole IRIs. */
export interface AtomEntry {
  readonly id: string
  readonly title: string
  /** ISO 8601 in UTC. */
  readonly updated: string
  /** What the entry is about; absent where that is no more. */
  readonly page?: string
}

export interface AtomFeed {
  readonly id: string
  readonly title: string
  readonly author: string
  readonly language: string
  readonly updated: string
  readonly licence: string
  readonly links: Readonly<Record<string, string | undefined>>
  /** Whether it is one of the documents that hold what is no longer new. */
  readonly isArchive: boolean
  readonly entries: readonly AtomEntry[]
}

/** The Atom Syndication Format (RFC 4287), in pages as archived feeds have them (RFC 5005, section 4). */
export function atom(feed: AtomFeed): string {
  const links = Object.entries(feed.links).flatMap(([rel, href]) =>
    href === undefined ? [] : [`  <link rel="${rel}" href="${escaped(href)}"/>\n`],
  )
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="${feed.language}">\n`,
    `  <id>${escaped(feed.id)}</id>\n  <title>${escaped(feed.title)}</title>\n`,
    `  <updated>${feed.updated}</updated>\n  <author><name>${escaped(feed.author)}</name></author>\n`,
    `  <link rel="license" href="${escaped(feed.licence)}"/>\n`,
    ...links,
    ...(feed.isArchive ? ['  <fh:archive/>\n'] : []),
    ...feed.entries.map(entry),
    '</feed>\n',
  ].join('')
}

/** Without a page it has a text of its own, as section 4.1.2 asks. */
function entry({ id, title, updated, page }: AtomEntry): string {
  const shown =
    page === undefined
      ? `<content type="text">${escaped(title)}</content>`
      : `<link rel="alternate" href="${escaped(page)}"/>`
  return `  <entry><id>${escaped(id)}</id><title>${escaped(title)}</title><updated>${updated}</updated>${shown}</entry>\n`
}
