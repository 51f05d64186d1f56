import { ProblemError } from '../problem.ts'
import { prefixes } from '../rdf/namespaces.ts'
import { choose, type Choice } from '../representation/negotiate.ts'
import { readGraph } from '../web/graph.ts'
import { basePath, hrefFor } from '../web/hrefs.ts'
import { renderPage } from '../web/render.ts'
import type { Address } from './address.ts'
import type { DataAnswer, Page } from './answer.ts'
import { frameFor, pageLanguage } from './frame.ts'
import { linkHeader, type Link } from './links.ts'
import { contentType, dataOffers, formatLinks, pageOffers, type Offer } from './media.ts'
import type { Site } from './site.ts'

/** What a request says about the representation it wants. */
export interface Wish {
  readonly address: Address
  /** Header values; empty where absent. */
  readonly accept: string
  readonly acceptLanguage: string
}

/** Bytes with the headers that describe them. */
export interface Representation {
  readonly contentType: string
  readonly body: string | Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The representation of an answer that fits a wish best.
 * @throws ProblemError('not-acceptable' | 'not-found')
 */
export async function represent(answer: Page | DataAnswer, wish: Wish, site: Site): Promise<Representation> {
  const offers = answer.kind === 'data' ? dataOffers : pageOffers
  const { offer, mediaType } = chooseOffer(wish, offers)
  const links = linkHeader(linksOf(answer, offer, { address: wish.address, site }))
  const { body, headers } =
    answer.kind === 'data' && offer.serialize
      ? await asData(answer, offer.serialize, site)
      : asPage(answer, wish, site)
  const negotiated = wish.address.extension === undefined
  const vary = [...(negotiated ? ['Accept'] : []), ...(headers['Vary'] ? [headers['Vary']] : [])].join(', ')
  // Further names of a media type have no address of their own.
  const located = negotiated && answer.kind === 'data' && mediaType === offer.mediaTypes[0]
  return {
    contentType: contentType(mediaType),
    body,
    headers: {
      ...headers,
      Link: links,
      ...(vary && { Vary: vary }),
      ...(located && { 'Content-Location': addressOf(answer, wish.address, offer) }),
    },
  }
}

type Content = Pick<Representation, 'body' | 'headers'>

async function asData(
  { data, focus, modified }: DataAnswer,
  serialize: NonNullable<Offer['serialize']>,
  { config }: Site,
): Promise<Content> {
  return {
    body: await serialize(data, { prefixes, baseIri: config.baseIri, focus }),
    // Not for pages, which also change with the software: for them only the ETag tells.
    headers: modified === undefined ? {} : { 'Last-Modified': new Date(modified).toUTCString() },
  }
}

function asPage(answer: Page | DataAnswer, { address, acceptLanguage }: Wish, site: Site): Content {
  const spoken = pageLanguage(address.query, acceptLanguage)
  const frame = frameFor(site, {
    path: address.path,
    pageLanguage: spoken,
    formats: answer.kind === 'data' ? formatLinks(address.path, answer.search) : [],
    unlisted: answer.unlisted ?? false,
  })
  const page =
    answer.kind === 'page'
      ? answer.page(frame)
      : answer.page({
          frame,
          view: {
            language: frame.language,
            graph: readGraph(answer.data),
            focus: answer.focus,
            href: hrefFor(frame),
          },
        })
  return {
    body: renderPage(page),
    headers: { 'Content-Language': spoken.language, ...(!spoken.chosen && { Vary: 'Accept-Language' }) },
  }
}

/** By suffix, else by Accept. */
function chooseOffer({ address, accept }: Wish, offers: readonly Offer[]): Choice<Offer> {
  if (address.extension !== undefined) {
    const offer = offers.find(({ extension }) => extension === address.extension)
    if (offer) return { offer, mediaType: offer.mediaTypes[0] }
    throw new ProblemError('not-found', `There is no ${address.extension} at this address.`)
  }
  const choice = choose(accept || undefined, offers)
  if (choice) return choice
  throw new ProblemError('not-acceptable', 'None of the media types in the Accept header is on offer.', {
    offered: offers.flatMap(({ mediaTypes }) => mediaTypes),
  })
}

function linksOf(
  answer: Page | DataAnswer,
  offer: Offer,
  { address, site }: { address: Address; site: Site },
): readonly Link[] {
  const { baseIri, licence } = site.config
  const search = answer.kind === 'data' ? (answer.search ?? '') : ''
  return [
    { href: new URL(address.path + search, baseIri).href, rel: 'canonical' },
    { href: licence, rel: 'license' },
    ...(answer.kind === 'data'
      ? [
          { href: `${basePath(baseIri)}shapes`, rel: 'describedby' },
          ...(answer.links ?? []),
          ...alternates(answer, address, offer),
        ]
      : []),
  ]
}

/** None beside JSON-LD: PyLD fails on more than one alternate link. */
function alternates(answer: DataAnswer, address: Address, offer: Offer): readonly Link[] {
  if (offer.extension === 'jsonld') return []
  return dataOffers
    .filter(({ extension }) => extension !== offer.extension)
    .map(other => ({
      href: addressOf(answer, address, other),
      rel: 'alternate',
      type: other.mediaTypes[0],
    }))
}

function addressOf({ search = '' }: DataAnswer, { path }: Address, { extension }: Offer): string {
  return `${path}.${extension}${search}`
}
