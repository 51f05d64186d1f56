import type { Publisher } from '../model/announcement.ts'
import type { Range } from '../model/range.ts'
import type { Kicker } from './kickers.ts'

export interface Headline {
  readonly range: Range
  /** Named by the kicker ("Stadt X Infos:"). */
  readonly publisher?: Publisher
}

/** No headline is longer, in UTF-16 code units. */
const longest = 250

/** Double marks of quotation. The single ones serve as apostrophes too and are left alone. */
const mark = /["„“”«»]/u
const marks = new RegExp(mark, 'gu')

/**
 * The first line, where it is a headline: other text follows, it is short and does not end like a sentence or a list.
 * Stray quotation marks and the kicker are left out; without a headline the range is empty, at the start of the text.
 */
export function findHeadline(text: string, kickers: readonly Kicker[], title?: string): Headline {
  const none: Headline = { range: { start: 0, end: 0 } }
  const start = text.search(/\S/)
  if (start < 0) return none
  const feed = text.indexOf('\n', start)
  if (feed < 0 || text.slice(feed).trim() === '') return none
  const line = { start, end: feed }
  const written = text.slice(start, feed).trim()
  const looksLikeHeadline = written.length <= longest && !/[.:;,…][“”"«»]?$/u.test(written)
  if (!looksLikeHeadline && written !== title?.trim()) return none
  return withoutKicker(text, withoutStrayMarks(text, line), kickers)
}

/** A title from metadata, cleaned like a headline in the text. */
export function cleanTitle(title: string, kickers: readonly Kicker[]): string {
  const line = title.replace(/\s+/gu, ' ')
  const { range } = withoutKicker(line, withoutStrayMarks(line, { start: 0, end: line.length }), kickers)
  return line.slice(range.start, range.end)
}

function withoutKicker(text: string, line: Range, kickers: readonly Kicker[]): Headline {
  const written = text.slice(line.start, line.end)
  const match = kickers.reduce<RegExpExecArray | null>((found, kicker) => found ?? kicker.exec(written), null)
  if (!match || match[0].length === written.length) return { range: line }
  const range = withoutStrayMarks(text, { start: line.start + match[0].length, end: line.end })
  const name = match.groups?.['publisher']
  const [from = 0, to = 0] = match.indices?.groups?.['publisher'] ?? []
  if (name === undefined) return { range }
  const place = { start: line.start + from, end: line.start + to }
  return { range, publisher: { name, basis: 'resolved', range: place } }
}

/** Trims white space, marks around the whole line, and one at the edge that has no partner in the line. */
function withoutStrayMarks(text: string, range: Range): Range {
  const line = trimmed(text, range)
  const written = text.slice(line.start, line.end)
  const count = written.match(marks)?.length ?? 0
  const starts = mark.test(written.charAt(0))
  const ends = mark.test(written.charAt(written.length - 1))
  if (count === 2 && starts && ends) return trimmed(text, { start: line.start + 1, end: line.end - 1 })
  if (count % 2 === 0 || !(starts || ends)) return line
  return trimmed(text, starts ? { ...line, start: line.start + 1 } : { ...line, end: line.end - 1 })
}

function trimmed(text: string, { start, end }: Range): Range {
  const inside = text.slice(start, end)
  const left = inside.length - inside.trimStart().length
  return { start: start + left, end: Math.max(start + left, start + inside.trimEnd().length) }
}
