import type { Format } from '../representation/format.ts'
import { formats } from '../representation/formats.ts'
import type { FormatLink } from '../web/view.ts'

/** A way to represent what stands at an address: a row of the table of formats, or the page. */
export type Offer = Pick<Format, 'mediaTypes' | 'extension' | 'label'> & Partial<Pick<Format, 'serialize'>>

/** HTML, where there is nothing but a page. */
export const pageOffers: readonly Offer[] = [{ mediaTypes: ['text/html'], extension: 'html', label: 'HTML' }]

/** Every format and the page, in order of preference where a client has none. */
export const dataOffers: readonly Offer[] = [...formats, ...pageOffers]

export const extensions: ReadonlySet<string> = new Set(dataOffers.map(({ extension }) => extension))

/** With the charset where the media type registers the parameter: for text. */
export function contentType(mediaType: string): string {
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType
}

/** Where the document at `path` stands as data. */
export function formatLinks(path: string, search = ''): readonly FormatLink[] {
  return formats.map(({ label, mediaTypes: [mediaType], extension }) => ({
    label,
    mediaType,
    href: `${path}.${extension}${search}`,
  }))
}
