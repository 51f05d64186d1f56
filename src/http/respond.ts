import type { Context } from 'koa'
import type { Answer, Redirect } from './answer.ts'
import { chooseCoding, type Coding } from './content-coding.ts'
import { sendFile } from './file-parts.ts'
import { readIncoming } from './incoming.ts'
import { offersOf } from './media.ts'
import { coded, isWorthCoding, tagged } from './rendered.ts'
import { represent, type Representation } from './represent.ts'
import type { Route } from './route.ts'
import type { Shelf } from '../shelf.ts'
import type { Site } from './site.ts'
import { chooseOffer, pageLanguage, type Wish } from './wish.ts'

/** What answers are made from and kept in: what is made of data, and files that are as they are until the next start. */
export interface Kitchen {
  readonly site: Site
  readonly data: Shelf<Representation>
  readonly files: Shelf<Representation>
}

/** Answers by the handler of a route; what was made before for the same wish, of the same data, is taken as it is. */
export async function respond(ctx: Context, route: Route, wish: Wish, kitchen: Kitchen): Promise<void> {
  const place = await placeFor(route, kitchen)
  const key = shelfKey(route, wish)
  const coding = chooseCoding(ctx.get('Accept-Encoding'))
  const kept = route.live ? undefined : place.get(key)
  if (kept) {
    ctx.state['epoch'] = place.epoch
    sendRepresentation(ctx, await inCoding(kept, coding, key, place))
    return
  }
  const answer: Answer = await route.handler(
    wish.address,
    kitchen.site,
    await readIncoming(ctx, kitchen.site.config.trustedProxies),
  )
  if (answer.kind === 'redirect') {
    redirect(ctx, answer)
    return
  }
  if (answer.kind === 'file') {
    await sendFile(ctx, answer)
    return
  }
  const made = tagged(await represent(answer, wish, { site: kitchen.site, offers: offersOf(route) }))
  if (route.live) {
    sendRepresentation(ctx, isWorthCoding(made, coding) ? await coded(made, coding) : made)
    return
  }
  if (answer.cache !== 'status') {
    place.put(key, made)
    ctx.state['epoch'] = place.epoch
  }
  sendRepresentation(ctx, await inCoding(made, coding, key, place))
}

/** Where answers of this moment are kept. */
interface Place {
  /** Of the data that answers are made from, where they are (front.ts). */
  readonly epoch?: string
  readonly get: (key: string) => Representation | undefined
  readonly put: (key: string, made: Representation) => void
}

/** The process must say that it lives, and how, while the store does not answer: files do not ask it. */
async function placeFor(route: Route, { site, data, files }: Kitchen): Promise<Place> {
  const [shelf, epoch] = route.parameters ? [data, await epochOf(site)] : [files, 'start']
  return {
    ...(shelf === data && { epoch }),
    get: key => shelf.get(epoch, key),
    put: (key, made) => {
      shelf.put(epoch, key, made)
    },
  }
}

/** Compressed once. */
async function inCoding(
  whole: Representation,
  coding: Coding,
  key: string,
  place: Place,
): Promise<Representation> {
  if (!isWorthCoding(whole, coding)) return whole
  const codedKey = `${key} ${coding}`
  const before = place.get(codedKey)
  if (before) return before
  const compressed = await coded(whole, coding)
  place.put(codedKey, compressed)
  return compressed
}

/** Everything answers are made from beside the request: the data, and the day that pages call today. */
export async function epochOf({ store, clock }: Site): Promise<string> {
  return `${await store.sequence()} ${clock().toISOString().slice(0, 10)}`
}

/** What an answer depends on; headers count by what they lead to, not by how they are written. */
function shelfKey(route: Route, wish: Wish): string {
  const { path, extension = '', search, parameters } = wish.address
  const mediaType = chooseOffer(wish, offersOf(route))?.mediaType ?? ''
  const { language, chosen } = pageLanguage(parameters.lang, wish.acceptLanguage)
  const spoken = mediaType === 'text/html' ? `${language} ${String(chosen)}` : ''
  return [route.method, path, extension, search, mediaType, spoken].join('\n')
}

/** Without a body: there is nothing to read on the way. */
export function redirect(ctx: Context, { status, location }: Omit<Redirect, 'kind'>): void {
  ctx.set('Location', location)
  ctx.body = null
  // Koa takes a null body for a 204.
  ctx.status = status
}

function sendRepresentation(ctx: Context, { body, headers }: Representation): void {
  ctx.status = 200
  ctx.set(headers)
  ctx.body = body instanceof Buffer ? body : Buffer.from(body)
}
