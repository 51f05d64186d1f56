import type { Context } from 'koa'
import { negotiate } from '../representation/negotiate.ts'
import { ProblemError } from '../problem.ts'
import { prefixes } from '../rdf/namespaces.ts'
import { readGraph } from '../web/graph.ts'
import { basePath, hrefFor } from '../web/hrefs.ts'
import { renderPage } from '../web/render.ts'
import type { Address } from './address.ts'
import type { Answer, DataAnswer, Page } from './answer.ts'
import { cacheRules } from './cache-rules.ts'
import { entityTag } from './entity-tag.ts'
import { frameFor, pageLanguage, type PageLanguage } from './frame.ts'
import { linkHeader, type Link } from './links.ts'
import { contentType, dataOffers, formatLinks, offerFor, pageOffers, type Offer } from './media.ts'
import type { Site } from './site.ts'

/** Everything about the request that the choice of a representation depends on. */
interface Exchange {
  readonly ctx: Context
  readonly address: Address
  readonly site: Site
}

/** Turns an answer into status, headers and bytes. */
export async function send(exchange: Exchange, answer: Answer): Promise<void> {
  const { ctx } = exchange
  switch (answer.kind) {
    case 'redirect':
      ctx.status = answer.status
      ctx.set('Location', answer.location)
      ctx.body = null
      // A null body makes Koa say 204.
      ctx.status = answer.status
      return
    case 'fixed':
      ctx.set('Cache-Control', cacheRules[answer.cache])
      sendBytes(ctx, answer.contentType, answer.body)
      return
    case 'page':
    case 'data':
      await sendNegotiated(exchange, answer)
  }
}

async function sendNegotiated(exchange: Exchange, answer: Page | DataAnswer): Promise<void> {
  const { ctx, address, site } = exchange
  const offers = answer.kind === 'data' ? dataOffers : pageOffers
  const offer = chooseOffer(exchange, offers)
  const spoken = pageLanguage(address.query, ctx.get('Accept-Language'))
  const body =
    answer.kind === 'data' && offer.format
      ? await offer.format.serialize(answer.data, {
          prefixes,
          baseIri: site.config.baseIri,
          focus: answer.focus,
        })
      : renderAnswer(exchange, answer, spoken)
  ctx.set('Cache-Control', cacheRules[answer.cache])
  ctx.set('Link', linkHeader(linksOf(exchange, answer, offer)))
  if (answer.unlisted) ctx.set('X-Robots-Tag', 'noindex')
  if (offer.format) {
    // A page also changes with the software; for it only the ETag tells.
    if (answer.kind === 'data' && answer.modified) ctx.lastModified = new Date(answer.modified)
  } else {
    ctx.set('Content-Language', spoken.language)
    if (!spoken.chosen) ctx.vary('Accept-Language')
  }
  sendBytes(ctx, contentType(offer.mediaTypes[0]), body)
}

/** By suffix, else by Accept; says so in Vary and Content-Location. */
function chooseOffer({ ctx, address }: Exchange, offers: readonly Offer[]): Offer {
  if (address.extension !== undefined) {
    const asked = offerFor(address.extension, offers)
    if (asked) return asked
    throw new ProblemError('not-found', `There is no ${address.extension} at this address.`)
  }
  ctx.vary('Accept')
  const offer = negotiate(ctx.get('Accept') || undefined, offers)
  if (!offer) {
    throw new ProblemError('not-acceptable', 'None of the media types in the Accept header is on offer.', {
      offered: offers.map(({ mediaTypes: [mediaType] }) => mediaType),
    })
  }
  // Further names of a media type have no address of their own.
  if (offers.length > 1 && offer.canonical) ctx.set('Content-Location', `${address.path}.${offer.extension}`)
  return offer
}

function renderAnswer(exchange: Exchange, answer: Page | DataAnswer, spoken: PageLanguage): string {
  const { address, site } = exchange
  const frame = frameFor(site, {
    path: address.path,
    pageLanguage: spoken,
    formats: answer.kind === 'data' ? formatLinks(address.path, dataOffers) : [],
    unlisted: answer.unlisted ?? false,
  })
  if (answer.kind === 'page') return renderPage(answer.page(frame))
  const graph = readGraph(answer.data)
  const view = { language: frame.language, graph, focus: answer.focus, href: hrefFor(frame) }
  return renderPage(answer.page({ frame, view }))
}

function linksOf({ address, site }: Exchange, answer: Page | DataAnswer, offer: Offer): readonly Link[] {
  const { baseIri, licence } = site.config
  return [
    { href: new URL(address.path, baseIri).href, rel: 'canonical' },
    { href: licence, rel: 'license' },
    ...(answer.kind === 'data'
      ? [
          { href: `${basePath(baseIri)}shapes`, rel: 'describedby' },
          ...(answer.links ?? []),
          ...alternates(address, offer),
        ]
      : []),
  ]
}

/** None beside JSON-LD: PyLD fails on more than one alternate link. */
function alternates(address: Address, offer: Offer): readonly Link[] {
  if (offer.extension === 'jsonld' || offer.extension === 'json') return []
  return dataOffers
    .filter(other => other.canonical && other.extension !== offer.extension)
    .map(({ mediaTypes: [type], extension }) => ({
      href: `${address.path}.${extension}`,
      rel: 'alternate',
      type,
    }))
}

function sendBytes(ctx: Context, type: string, body: string | Uint8Array): void {
  ctx.status = 200
  ctx.set('Content-Type', type)
  ctx.set('ETag', entityTag(type, body))
  ctx.body = Buffer.from(body)
}
