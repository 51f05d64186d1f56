import type { Format } from '../representation/format.ts'
import { formats } from '../representation/formats.ts'
import type { FormatLink } from '../web/view.ts'

/** One media type on offer at an address. */
export interface Offer {
  /** One media type: what `negotiate` looks at. */
  readonly mediaTypes: readonly [string]
  readonly extension: string
  readonly label: string
  /** Absent for the HTML page. */
  readonly format?: Format
  /** The type that the suffix leads to; the others are further names of the same bytes. */
  readonly canonical: boolean
}

const page: Offer = { mediaTypes: ['text/html'], extension: 'html', label: 'HTML', canonical: true }

/** HTML only. */
export const pageOffers: readonly Offer[] = [page]

/** Every media type of the table of formats, and HTML: in order of preference where a client has none. */
export const dataOffers: readonly Offer[] = [
  ...formats.flatMap(format =>
    format.mediaTypes.map((mediaType, index): Offer => ({
      mediaTypes: [mediaType],
      extension: format.extension,
      label: format.label,
      format,
      canonical: index === 0,
    })),
  ),
  page,
]

export const extensions: ReadonlySet<string> = new Set(dataOffers.map(({ extension }) => extension))

/** What the suffix stands for, among what is on offer. */
export function offerFor(extension: string, offers: readonly Offer[]): Offer | undefined {
  return offers.find(offer => offer.canonical && offer.extension === extension)
}

/** With the charset where the media type registers the parameter: for text. */
export function contentType(mediaType: string): string {
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType
}

/** Addresses of the other formats of the document at `path`. */
export function formatLinks(path: string, offers: readonly Offer[]): readonly FormatLink[] {
  return offers
    .filter(({ canonical, format }) => canonical && format)
    .map(({ label, mediaTypes: [mediaType], extension }) => ({
      label,
      mediaType,
      href: `${path}.${extension}`,
    }))
}
