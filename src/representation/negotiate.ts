import { readAccept, type MediaRange } from './accept.ts'

interface Offered {
  /** Media types of one representation, lower case, without parameters, the canonical one first. */
  readonly mediaTypes: readonly string[]
}

/** What to answer with: the row, and the one of its media types that was asked for. */
export interface Choice<T> {
  readonly offer: T
  readonly mediaType: string
}

/** The row of `choose` alone, for callers that answer under one media type. */
export function negotiate<T extends Offered>(
  header: string | undefined,
  offered: readonly T[],
): T | undefined {
  return choose(header, offered)?.offer
}

/**
 * Proactive negotiation by the Accept header (RFC 9110, section 12.5.1); undefined where nothing acceptable is offered.
 *
 * - An absent or empty header accepts everything; parts that cannot be read are passed over.
 * - For each media type the most specific range that matches decides, `q=0` excludes; other parameters do not count.
 *   A wildcard stands for canonical media types only: the others are answered to those who name them.
 * - The highest q wins. Among equals (which the RFC leaves open) a type that the client names goes before one that only
 *   a wildcard covers: scripts that accept `application/json`, `text/plain` and anything want JSON. Then the order of
 *   the offers decides, not that of the header.
 */
export function choose<T extends Offered>(
  header: string | undefined,
  offered: readonly T[],
): Choice<T> | undefined {
  const ranges = readAccept(header)
  let best: (Choice<T> & Match) | undefined
  for (const offer of offered) {
    for (const [index, mediaType] of offer.mediaTypes.entries()) {
      const match = matchOf(mediaType, ranges, index === 0)
      if (match.quality > 0 && (!best || isBetter(match, best))) best = { offer, mediaType, ...match }
    }
  }
  return best && { offer: best.offer, mediaType: best.mediaType }
}

interface Match {
  readonly quality: number
  readonly named: boolean
}

const noMatch: Match = { quality: 0, named: false }

function isBetter(match: Match, than: Match): boolean {
  return match.quality > than.quality || (match.quality === than.quality && match.named && !than.named)
}

/** By the most specific range; of equal ranges the higher quality. */
function matchOf(mediaType: string, ranges: readonly MediaRange[], canonical: boolean): Match {
  const [type = ''] = mediaType.split('/', 1)
  for (const pattern of canonical ? [mediaType, `${type}/*`, '*/*'] : [mediaType]) {
    const qualities = ranges.filter(range => range.pattern === pattern).map(({ quality }) => quality)
    if (qualities.length > 0) return { quality: Math.max(...qualities), named: pattern === mediaType }
  }
  return noMatch
}
