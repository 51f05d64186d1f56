import type { Range } from '../../model/range.ts'

export interface Token extends Range {
  readonly text: string
  /** NFC, lower case, without soft hyphens, one form of hyphen and apostrophe: what tables are asked for. */
  readonly norm: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Starts with a capital letter. */
  readonly capital: boolean
}

const none: Token = { start: -1, end: -1, text: '', norm: '', kind: 'mark', capital: false }

/** The token at an index; outside the list an empty one, so that looking around needs no case of its own. */
export function tokenAt(tokens: readonly Token[], index: number): Token {
  return tokens[index] ?? none
}

/** Index of the first token that starts at an offset or behind it. Logarithmic. */
export function tokenIndex(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokenAt(tokens, middle).start < offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * One sticky pattern per token start, bounded repetition only: linear in the text.
 * A word may hold hyphens, an apostrophe or the gender marks of "Leiter:in", "Leiter*in", "Leiter/-in".
 */
const word =
  /[\p{L}\p{M}](?:[\p{L}\p{M}\p{N}\u00ad\u2060]|[-‐‑'’](?=[\p{L}\p{N}])|[*:_](?=innen\b|in\b)|\/-?(?=in\b|innen\b))*-?/uy
const number = /\d(?:\d|[.,](?=\d))*/uy
const space = /\s+/uy

const dropped = /[\u00ad\u2060\u200b]/gu

/** The form under which words are looked up. */
export function normalise(text: string): string {
  return text.replace(dropped, '').replace(/[‐‑]/gu, '-').replace(/’/gu, "'").normalize('NFC').toLowerCase()
}

/** Splits a text into words, numbers and single marks, white space left out. Linear time. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const blank = matchAt(space, text, at)
    if (blank > at) {
      at = blank
      continue
    }
    const found = read(text, at)
    tokens.push(found)
    at = found.end
  }
  return tokens
}

function read(text: string, at: number): Token {
  const wordEnd = matchAt(word, text, at)
  if (wordEnd > at) return token(text, at, wordEnd, 'word')
  const numberEnd = matchAt(number, text, at)
  if (numberEnd > at) return token(text, at, numberEnd, 'number')
  const codePoint = text.codePointAt(at) ?? 0
  return token(text, at, at + (codePoint > 0xffff ? 2 : 1), 'mark')
}

function token(text: string, start: number, end: number, kind: Token['kind']): Token {
  const slice = text.slice(start, end)
  return { start, end, text: slice, norm: normalise(slice), kind, capital: /^\p{Lu}/u.test(slice) }
}

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
