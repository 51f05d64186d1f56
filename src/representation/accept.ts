/** One part of an Accept header. */
export interface MediaRange {
  // `text/turtle`, `text/*` or `*/*`, in lower case, without parameters.
  readonly pattern: string
  /** 0 to 1 */
  readonly quality: number
}

const anything: MediaRange = { pattern: '*/*', quality: 1 }

/** A character of a token (RFC 9110, section 5.6.2). */
const token = "[!#$%&'*+.^_`|~0-9a-z-]+"
const mediaRange = new RegExp(`^(?:\\*/\\*|${token}/\\*|${token}/${token})$`)
/** More generous than the RFC, which wants a digit before the point and three after it at most. */
const qvalue = /^(?:0?\.\d+|0\.?|1(?:\.0*)?)$/

/** Reads an Accept header (RFC 9110, section 12.5.1): absent or empty accepts everything, unreadable parts are left out. */
export function readAccept(header: string | undefined): readonly MediaRange[] {
  const parts = splitOutsideQuotes(header ?? '', ',').filter(part => part.trim() !== '')
  return parts.length === 0 ? [anything] : parts.flatMap(readRange)
}

function readRange(part: string): readonly MediaRange[] {
  const [name = '', ...parameters] = splitOutsideQuotes(part.toLowerCase(), ';').map(text => text.trim())
  // URLConnection of Java sends a lone asterisk.
  const pattern = name === '*' ? '*/*' : name
  const weight = parameters.map(text => /^q\s*=\s*(.*)$/.exec(text)?.[1]).find(value => value !== undefined)
  if (!mediaRange.test(pattern) || (weight !== undefined && !qvalue.test(weight))) return []
  return [{ pattern, quality: weight === undefined ? 1 : Number(weight) }]
}

/** Quoted strings (RFC 9110, section 5.6.4) may hold the separator; one that is not closed ends with the text. */
function splitOutsideQuotes(text: string, separator: ',' | ';'): readonly string[] {
  const pieces = text.match(
    separator === ',' ? /(?:"(?:\\.|[^"\\])*"?|[^,"])+/g : /(?:"(?:\\.|[^"\\])*"?|[^;"])+/g,
  )
  return pieces ?? []
}
