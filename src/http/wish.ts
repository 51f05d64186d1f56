import { ProblemError } from '../problem.ts'
import { choose, type Choice } from '../representation/negotiate.ts'
import type { Language } from '../web/messages.ts'
import type { Address } from './address.ts'
import { negotiateLanguage } from './language.ts'
import type { Offer } from './media.ts'

/** What a request says about the representation it wants. */
export interface Wish {
  readonly address: Address
  /** Header values; empty where absent. */
  readonly accept: string
  readonly acceptLanguage: string
}

/** By suffix, else by Accept; undefined where nothing fits. */
export function chooseOffer({ address, accept }: Wish, offers: readonly Offer[]): Choice<Offer> | undefined {
  if (address.extension === undefined) return choose(accept || undefined, offers)
  const offer = offers.find(({ extension }) => extension === address.extension)
  return offer && { offer, mediaType: offer.mediaTypes[0] }
}

/** @throws ProblemError('not-acceptable' | 'not-found') where nothing fits */
export function requireOffer(wish: Wish, offers: readonly Offer[]): Choice<Offer> {
  const choice = chooseOffer(wish, offers)
  if (choice) return choice
  const { extension } = wish.address
  if (extension !== undefined)
    throw new ProblemError('not-found', `There is no ${extension} at this address.`)
  throw new ProblemError('not-acceptable', 'None of the media types in the Accept header is on offer.', {
    offered: offers.flatMap(({ mediaTypes }) => mediaTypes),
  })
}

/** The language of a page: asked for in the address (`?lang=en`), else by Accept-Language. */
export interface PageLanguage {
  readonly language: Language
  readonly chosen: boolean
}

export function pageLanguage(asked: Language | undefined, acceptLanguage: string): PageLanguage {
  if (asked) return { language: asked, chosen: true }
  return { language: negotiateLanguage(acceptLanguage), chosen: false }
}
