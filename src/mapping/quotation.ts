import { overlaps, type Range } from '../model/range.ts'

/** A text and what of it must not be quoted. Everything that is published of the text's wording comes through here. */
export interface Quotable {
  readonly text: string
  /** What is left out, ordered, without overlaps. */
  readonly cuts: readonly Range[]
}

// Both limits count UTF-16 units, of which there are never fewer than code points.
const longestQuote = 300
const longestContext = 32

export function quotable(text: string, withheld: readonly Range[]): Quotable {
  const cuts: Range[] = []
  for (const range of [...withheld].sort((a, b) => a.start - b.start)) {
    const last = cuts.at(-1)
    if (last && range.start <= last.end) {
      cuts[cuts.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    } else if (range.start < range.end) {
      cuts.push({ start: range.start, end: range.end })
    }
  }
  return { text, cuts }
}

/** The parts of a passage that may be quoted, in order, each at most 300 characters; none where all of it is withheld. */
export function quotes(source: Quotable, passage: Range): readonly Range[] {
  return gaps(source, passage)
    .map(gap => trim(source.text, gap, passage))
    .flatMap(gap => split(source.text, gap))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(source.text.slice(start, end)))
}

/** The wording of a passage with "[…]" where something is left out; '' where nothing may be quoted. */
export function wording(source: Quotable, passage: Range): string {
  const parts = gaps(source, passage)
    .map(gap => trim(source.text, gap, passage))
    .map(({ start, end }) => source.text.slice(start, end))
    .filter(part => /[\p{L}\p{N}]/u.test(part))
  const whole = parts.join(' […] ').replace(/\s+/gu, ' ')
  if (parts.length === 0) return ''
  const first = source.cuts.find(cut => overlaps(cut, passage))
  const last = source.cuts.findLast(cut => overlaps(cut, passage))
  const opening = first && first.start <= passage.start ? '[…] ' : ''
  const closing = last && last.end >= passage.end ? ' […]' : ''
  return opening + whole + closing
}

/** Up to 32 characters before and after a quote; they end where something withheld begins. */
export function surroundings(
  source: Quotable,
  quote: Range,
): { readonly prefix: string; readonly suffix: string } {
  const before = source.cuts.findLast(cut => cut.end <= quote.start)?.end ?? 0
  const after = source.cuts.find(cut => cut.start >= quote.end)?.start ?? source.text.length
  const start = wholeCharacter(source.text, Math.max(before, quote.start - longestContext), 1)
  const end = wholeCharacter(source.text, Math.min(after, quote.end + longestContext), -1)
  return { prefix: source.text.slice(start, quote.start), suffix: source.text.slice(quote.end, end) }
}

/**
 * Where a wording stands in the passages it is said to come from, outside of everything withheld; undefined where it
 * stands nowhere else.
 */
export function locate(source: Quotable, words: string, passages: readonly Range[]): Range | undefined {
  // The empty string stands everywhere, and for ever at the end of the text.
  if (words === '') return undefined
  for (const { start, end } of passages) {
    for (
      let at = source.text.indexOf(words, start);
      at >= 0 && at + words.length <= end;
      at = source.text.indexOf(words, at + 1)
    ) {
      const range = { start: at, end: at + words.length }
      if (!source.cuts.some(cut => overlaps(cut, range))) return range
    }
  }
  return undefined
}

function gaps({ text, cuts }: Quotable, passage: Range): readonly Range[] {
  const found: Range[] = []
  const end = Math.min(passage.end, text.length)
  let start = Math.max(passage.start, 0)
  for (const cut of cuts.filter(each => overlaps(each, passage))) {
    if (start < cut.start) found.push({ start, end: cut.start })
    start = Math.max(start, cut.end)
  }
  if (start < end) found.push({ start, end })
  return found
}

/** Takes off white space, and at a cut also the brackets and commas that enclosed what is left out. */
function trim(text: string, gap: Range, passage: Range): Range {
  const part = text.slice(gap.start, gap.end)
  const opening = gap.start > passage.start ? /^[\s)\],;:–—-]+/u : /^\s+/u
  const closing = gap.end < passage.end ? /[\s([,;:–—-]+$/u : /\s+$/u
  const lead = opening.exec(part)?.[0].length ?? 0
  const tail = closing.exec(part.slice(lead))?.[0].length ?? 0
  return { start: gap.start + lead, end: gap.end - tail }
}

/** Long passages become several quotes, divided at white space where there is any. */
function split(text: string, range: Range): readonly Range[] {
  const parts: Range[] = []
  let start = range.start
  while (range.end - start > longestQuote) {
    const blank = text.lastIndexOf(' ', start + longestQuote)
    const end = blank > start ? blank : wholeCharacter(text, start + longestQuote, -1)
    parts.push({ start, end })
    start = blank > start ? blank + 1 : end
  }
  return [...parts, { start, end: range.end }]
}

/** The offset, moved by one step where it would divide a surrogate pair. */
function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(offset)) && /[\uD800-\uDBFF]/.test(text.charAt(offset - 1))
    ? offset + step
    : offset
}
