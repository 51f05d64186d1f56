import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** How bytes travel (RFC 9110, section 8.4.1). */
export type Coding = 'identity' | 'gzip' | 'br'

/** The compressed bytes; several threads of libuv do the work, so that other requests go on. */
type Compress = (body: Uint8Array) => Promise<Uint8Array>

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** In order of preference where a client has none. Each representation is compressed once, so it may take a little. */
export const compressors: Readonly<Record<Exclude<Coding, 'identity'>, Compress>> = {
  br: body =>
    brotli(body, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_QUALITY]: 6,
        [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
      },
    }),
  gzip: body => zip(body, { level: 7 }),
}

const preference: readonly Coding[] = ['br', 'gzip', 'identity']

/** Names that old clients send. */
const aliases: Readonly<Record<string, string>> = { 'x-gzip': 'gzip' }

/**
 * The coding that an Accept-Encoding header likes best (RFC 9110, section 12.5.3); ours among equals. No header means
 * nothing special. Where even `identity` is refused the bytes go out as they are, as that section allows.
 */
export function chooseCoding(header: string): Coding {
  const weights = new Map(header.toLowerCase().split(',').flatMap(readPart))
  if (weights.size === 0) return 'identity'
  const weigh = (coding: Coding): number =>
    // What is not named is refused, unless a wildcard takes it; plain bytes are fine until something says otherwise.
    weights.get(coding) ?? weights.get('*') ?? (coding === 'identity' ? Number.MIN_VALUE : 0)
  const best = Math.max(...preference.map(weigh))
  return preference.find(coding => best > 0 && weigh(coding) === best) ?? 'identity'
}

function readPart(part: string): readonly (readonly [coding: string, weight: number])[] {
  const match = /^\s*([!#$%&'*+.^_`|~0-9a-z-]+)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/.exec(
    part,
  )
  if (!match?.[1]) return []
  return [[aliases[match[1]] ?? match[1], Number(match[2] ?? 1)]]
}
