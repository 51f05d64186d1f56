import { overlaps, type Range } from '../model/range.ts'

/** What stands in the place of each character that was made unreadable; the second for those of two UTF-16 units. */
const block = '█'
const wideBlock = '\u{1FB8B}'
const blocks = /[█\u{1FB8B}]+/gu

/**
 * The text with ranges made unreadable. It keeps its length, in UTF-16 units and in code points, and its line breaks, so that
 * every other offset in it means what it meant before.
 */
export function redact(text: string, ranges: readonly Range[]): string {
  let redacted = ''
  let at = 0
  for (const { start, end } of merged(ranges)) {
    redacted += text.slice(at, start) + blocked(text.slice(start, end))
    at = end
  }
  return redacted + text.slice(at)
}

/** Words made unreadable. */
function blocked(words: string): string {
  return words.replace(/[^\n]/gu, character => (character.length === 1 ? block : wideBlock))
}

/** What was made unreadable in a text. */
export function redactedRanges(text: string): readonly Range[] {
  return Array.from(text.matchAll(blocks), ({ index, 0: run }) => ({ start: index, end: index + run.length }))
}

/** Ordered, without overlaps. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const whole: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last && (overlaps(last, range) || last.end === range.start)) {
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, range.end) }
    } else if (range.start < range.end) whole.push({ start: range.start, end: range.end })
  }
  return whole
}
