import { prefixes } from '../rdf/namespaces.ts'
import type { Choice } from '../representation/negotiate.ts'
import { readGraph } from '../web/graph.ts'
import { basePath, hrefFor } from '../web/hrefs.ts'
import { renderPage } from '../web/render.ts'
import type { Address } from './address.ts'
import type { DataAnswer, Fixed, ListAnswer, Page } from './answer.ts'
import { cacheControl } from './cache-rules.ts'
import { embedding } from './embedding.ts'
import { frameFor } from './frame.ts'
import { linkHeader, type Link } from './links.ts'
import { contentType, formatLinks, pageOffers, type Offer } from './media.ts'
import type { Site } from './site.ts'
import { pageLanguage, requireOffer, type Wish } from './wish.ts'

/** Bytes with the headers that describe them; `Vary` names what they were chosen by. */
export interface Representation {
  readonly body: Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

/** What a representation is made from beside answer and wish. */
interface Means {
  readonly site: Site
  /** What the route is on offer as. */
  readonly offers: readonly Offer[]
}

/**
 * The representation of an answer that fits a wish best.
 * @throws ProblemError('not-acceptable' | 'not-found')
 */
export async function represent(answer: Fixed | Chosen, wish: Wish, means: Means): Promise<Representation> {
  const { body, headers } = answer.kind === 'fixed' ? asFixed(answer) : await asChosen(answer, wish, means)
  return {
    body: Buffer.from(body),
    headers: { ...headers, 'Cache-Control': cacheControl(answer.cache, means.site.config) },
  }
}

type Chosen = Page | DataAnswer | ListAnswer

interface Content {
  readonly body: string | Uint8Array
  readonly headers: Readonly<Record<string, string>>
}

function asFixed({ contentType: type, body, vary, unlisted }: Fixed): Content {
  return {
    body,
    headers: {
      'Content-Type': type,
      ...(vary !== undefined && { Vary: vary }),
      ...(unlisted && { 'X-Robots-Tag': 'noindex' }),
    },
  }
}

async function asChosen(answer: Chosen, wish: Wish, { site, offers }: Means): Promise<Content> {
  const own = answer.kind === 'page' ? pageOffers : offers
  const choice = requireOffer(wish, own)
  const { offer, mediaType } = choice
  const { body, headers } = await content(answer, offer, { wish, site, offers: own })
  const vary = [
    ...(wish.address.extension === undefined ? ['Accept'] : []),
    ...(headers['Vary'] ? [headers['Vary']] : []),
  ].join(', ')
  return {
    body,
    headers: {
      ...headers,
      'Content-Type': contentType(mediaType),
      Link: linkHeader(linksOf(answer, offer, { address: wish.address, site, offers: own })),
      ...(vary && { Vary: vary }),
      ...(answer.unlisted && { 'X-Robots-Tag': 'noindex' }),
      ...(answer.kind === 'page' && answer.embeddable && embedding),
      ...contentLocation(answer, wish.address, choice),
    },
  }
}

interface Making extends Means {
  readonly wish: Wish
}

/** As rows, else as data, else as a page. */
async function content(answer: Chosen, offer: Offer, making: Making): Promise<Content> {
  if (answer.kind === 'page') return asPage(answer, making)
  const { head, line } = offer
  if (answer.kind === 'list' && head && line) {
    const rows = await answer.rows()
    const { table } = answer
    return { body: head(table) + rows.map(row => line(table, row)).join(''), headers: changed(answer) }
  }
  const described: DataAnswer =
    answer.kind === 'list' ? { ...answer, kind: 'data', ...(await answer.described()) } : answer
  if (!offer.serialize) return asPage(described, making)
  const told = offer.quads === true ? described : { ...described, data: described.flat ?? described.data }
  return asData(told, offer.serialize, making.site)
}

async function asData(
  answer: DataAnswer,
  serialize: NonNullable<Offer['serialize']>,
  { config }: Site,
): Promise<Content> {
  const { data, focus, order } = answer
  return {
    body: await serialize(data, { prefixes, baseIri: config.baseIri, focus, ...(order && { order }) }),
    headers: changed(answer),
  }
}

/** Not for pages, which also change with the software: for them only the ETag tells. */
function changed({ modified }: Pick<DataAnswer, 'modified'>): Content['headers'] {
  return modified === undefined ? {} : { 'Last-Modified': new Date(modified).toUTCString() }
}

function asPage(answer: Page | DataAnswer, { wish, site, offers }: Making): Content {
  const { address, acceptLanguage } = wish
  const spoken = pageLanguage(address.parameters.lang, acceptLanguage)
  const { path, search } = address
  const frame = frameFor(site, {
    path,
    search,
    pageLanguage: spoken,
    formats: formatLinks(offers, address),
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
  { kind }: Chosen,
  address: Address,
  { offer, mediaType }: Choice<Offer>,
): Readonly<Record<string, string>> {
  const located = kind !== 'page' && address.extension === undefined && mediaType === offer.mediaTypes[0]
  return located ? { 'Content-Location': addressOf(address, offer) } : {}
}

interface Surroundings extends Means {
  readonly address: Address
}

function linksOf(answer: Chosen, offer: Offer, { address, site, offers }: Surroundings): readonly Link[] {
  const { baseIri, licence } = site.config
  return [
    { href: new URL(address.path + address.search, baseIri).href, rel: 'canonical' },
    { href: licence, rel: 'license' },
    ...(answer.kind === 'page' ? [] : descriptions(answer, offer, { address, site, offers })),
    ...(answer.links ?? []),
    ...(answer.kind === 'page' ? [] : alternates(address, offer, offers)),
  ]
}

/** What describes the data: of rows their columns, of JSON its keys; the shapes of everything but rows. */
function descriptions(answer: DataAnswer | ListAnswer, { extension }: Offer, surroundings: Surroundings) {
  const { address, site } = surroundings
  const root = basePath(site.config.baseIri)
  const name = answer.kind === 'list' ? answer.table.name : answer.schema
  const schema = (file: string): Link => ({
    href: `${root}schema/${file}.json`,
    rel: 'describedby',
    type: 'application/schema+json',
  })
  if (extension === 'jsonl') return [schema(`${name}-row`)]
  if (extension === 'csv')
    return [
      {
        href: `${address.path}.csv-metadata.json${address.search}`,
        rel: 'describedby',
        type: 'application/csvm+json',
      },
    ]
  const shapes: Link = { href: `${root}shapes`, rel: 'describedby' }
  return extension === 'jsonld' && name !== undefined ? [shapes, schema(name)] : [shapes]
}

/** None beside JSON-LD: PyLD fails on more than one alternate link. */
function alternates(address: Address, offer: Offer, offers: readonly Offer[]): readonly Link[] {
  if (offer.extension === 'jsonld') return []
  return offers
    .filter(({ extension }) => extension !== offer.extension)
    .map(other => ({ href: addressOf(address, other), rel: 'alternate', type: other.mediaTypes[0] }))
}

function addressOf({ path, search }: Address, { extension }: Offer): string {
  return `${path}.${extension}${search}`
}
