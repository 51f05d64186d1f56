import type { Format } from '../representation/format.ts'
import { formats } from '../representation/formats.ts'
import { tableFormats, type TableFormat } from '../representation/table-formats.ts'
import type { FormatLink } from '../web/view.ts'

/** A way to represent what stands at an address: a row of a table of formats, or the page. */
export type Offer = Pick<Format, 'mediaTypes' | 'extension' | 'label'> &
  Partial<Pick<Format, 'serialize' | 'quads'>> &
  Partial<Pick<TableFormat, 'head' | 'line'>>

/** HTML, where there is nothing but a page. */
export const pageOffers: readonly Offer[] = [{ mediaTypes: ['text/html'], extension: 'html', label: 'HTML' }]

/** Every format and the page, in order of preference where a client has none. */
export const dataOffers: readonly Offer[] = [...formats, ...pageOffers]

/** What lists are on offer as: these, and rows. */
const listOffers: readonly Offer[] = [...formats, ...tableFormats, ...pageOffers]

/** What a route is on offer as: its formats, or each of its media types as it stands. */
export function offersOf({ formats: offered, mediaTypes = [] }: OnOffer): readonly Offer[] {
  if (offered === undefined)
    return mediaTypes.map(mediaType => ({ mediaTypes: [mediaType], extension: '', label: mediaType }))
  return offered === 'list' ? listOffers : dataOffers
}

interface OnOffer {
  readonly formats?: 'data' | 'list'
  readonly mediaTypes?: readonly string[]
}

const extensionsOf = (offers: readonly Offer[]) => new Set(offers.map(({ extension }) => extension))

/** Suffixes of documents. */
export const extensions: ReadonlySet<string> = extensionsOf(dataOffers)

/** Every suffix that some address takes. */
export const allExtensions: ReadonlySet<string> = extensionsOf(listOffers)

/** With the charset where the media type registers the parameter: for text. Our CSV has a header (RFC 4180, section 3). */
export function contentType(mediaType: string): string {
  const header = mediaType === 'text/csv' ? '; header=present' : ''
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8${header}` : mediaType
}

/** Where what is at `path` stands as data. */
export function formatLinks(
  offers: readonly Offer[],
  { path, search }: { readonly path: string; readonly search: string },
): readonly FormatLink[] {
  const data = offers.filter(({ serialize, line }) => serialize ?? line)
  return data.map(({ label, mediaTypes: [mediaType], extension }) => ({
    label,
    mediaType,
    href: `${path}.${extension}${search}`,
  }))
}
