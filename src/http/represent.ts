import { prefixes } from '../rdf/namespaces.ts'
import type { Choice } from '../representation/negotiate.ts'
import { readGraph } from '../web/graph.ts'
import { basePath, hrefFor } from '../web/hrefs.ts'
import { renderPage } from '../web/render.ts'
import type { Address } from './address.ts'
import type { DataAnswer, Fixed, Page } from './answer.ts'
import { cacheRules } from './cache-rules.ts'
import { frameFor } from './frame.ts'
import { linkHeader, type Link } from './links.ts'
import { contentType, dataOffers, formatLinks, pageOffers, type Offer } from './media.ts'
import type { Site } from './site.ts'
import { pageLanguage, requireOffer, type Wish } from './wish.ts'

/** Bytes with the headers that describe them; `Vary` names what they were chosen by. */
export interface Representation {
  readonly body: Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The representation of an answer that fits a wish best.
 * @throws ProblemError('not-acceptable' | 'not-found')
 */
export async function represent(
  answer: Fixed | Page | DataAnswer,
  wish: Wish,
  site: Site,
): Promise<Representation> {
  const { body, headers } = answer.kind === 'fixed' ? asFixed(answer) : await asChosen(answer, wish, site)
  return {
    body: Buffer.from(body),
    headers: { ...headers, 'Cache-Control': cacheRules[answer.cache] },
  }
}

interface Content {
  readonly body: string | Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

function asFixed({ contentType: type, body, vary }: Fixed): Content {
  return { body, headers: { 'Content-Type': type, ...(vary !== undefined && { Vary: vary }) } }
}

async function asChosen(answer: Page | DataAnswer, wish: Wish, site: Site): Promise<Content> {
  const choice = requireOffer(wish, answer.kind === 'data' ? dataOffers : pageOffers)
  const { offer, mediaType } = choice
  const { body, headers } =
    answer.kind === 'data' && offer.serialize
      ? await asData(answer, offer.serialize, site)
      : asPage(answer, wish, site)
  const vary = [
    ...(wish.address.extension === undefined ? ['Accept'] : []),
    ...(headers['Vary'] ? [headers['Vary']] : []),
  ].join(', ')
  return {
    body,
    headers: {
      ...headers,
      'Content-Type': contentType(mediaType),
      Link: linkHeader(linksOf(answer, offer, { address: wish.address, site })),
      ...(vary && { Vary: vary }),
      ...(answer.unlisted && { 'X-Robots-Tag': 'noindex' }),
      ...contentLocation(answer, wish.address, choice),
    },
  }
}

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
  const spoken = pageLanguage(address.parameters.lang, acceptLanguage)
  const { path, search } = address
  const frame = frameFor(site, {
    path,
    search,
    pageLanguage: spoken,
    formats: answer.kind === 'data' ? formatLinks(path, search) : [],
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

/** Further names of a media type have no address of their own. */
function contentLocation(
  { kind }: Page | DataAnswer,
  address: Address,
  { offer, mediaType }: Choice<Offer>,
): Readonly<Record<string, string>> {
  const located = kind === 'data' && address.extension === undefined && mediaType === offer.mediaTypes[0]
  return located ? { 'Content-Location': addressOf(address, offer) } : {}
}

function linksOf(
  answer: Page | DataAnswer,
  offer: Offer,
  { address, site }: { address: Address; site: Site },
): readonly Link[] {
  const { baseIri, licence } = site.config
  return [
    { href: new URL(address.path + address.search, baseIri).href, rel: 'canonical' },
    { href: licence, rel: 'license' },
    ...(answer.kind === 'data' ? [{ href: `${basePath(baseIri)}shapes`, rel: 'describedby' }] : []),
    ...(answer.links ?? []),
    ...(answer.kind === 'data' ? alternates(address, offer) : []),
  ]
}

/** None beside JSON-LD: PyLD fails on more than one alternate link. */
function alternates(address: Address, offer: Offer): readonly Link[] {
  if (offer.extension === 'jsonld') return []
  return dataOffers
    .filter(({ extension }) => extension !== offer.extension)
    .map(other => ({ href: addressOf(address, other), rel: 'alternate', type: other.mediaTypes[0] }))
}

function addressOf({ path, search }: Address, { extension }: Offer): string {
  return `${path}.${extension}${search}`
}
