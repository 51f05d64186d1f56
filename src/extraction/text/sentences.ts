import type { Range } from '../../model/range.ts'
import { type Token, tokenAt, tokenize } from './tokens.ts'

/** A sentence (or headline, bullet, caption line) with its tokens. */
export interface Sentence extends Range {
  readonly tokens: readonly Token[]
  /** Number of the paragraph it stands in, from 0. */
  readonly paragraph: number
}

/** The words that tell whether a full stop ends a sentence, as normalised; the lexicon has them. */
export interface StopWords {
  /** Words after which it ends none ("Dr", "stellv", "z.B"), without the stop. */
  readonly abbreviations: ReadonlySet<string>
  /** "auf", "nur": the number behind them counts something and is no ordinal. */
  readonly cues: { readonly counting: { readonly has: (word: string) => boolean } }
  readonly dates: { readonly months: ReadonlyMap<string, { readonly abbreviated: boolean }> }
}

/**
 * A run of tokens longer than any sentence is cut: what is read of a sentence may cost the square of its length, what is
 * read of a text must not.
 */
const longestSentence = 300

/**
 * Segments a text. A sentence ends at . ! ? before a capital or digit, at an empty line, and at a line break that is
 * not mere wrapping. Abbreviations, initials and ordinals ("1. Januar", "2. Bürgermeister") do not end it.
 */
export function segment(text: string, words: StopWords): readonly Sentence[] {
  const wrapped = wrappedBreaks(text)
  const sentences: Sentence[] = []
  let open: Token[] = []
  let paragraph = 0
  const close = (): void => {
    const first = open[0]
    const last = open.at(-1)
    if (first && last) sentences.push({ start: first.start, end: last.end, tokens: open, paragraph })
    open = []
  }
  const tokens = tokenize(text)
  tokens.forEach((token, index) => {
    const gap = text.slice(tokens[index - 1]?.end ?? 0, token.start)
    if (gap.includes('\n') && !wrapped(gap, token.start)) {
      close()
      if (/\n\s*\n/u.test(gap)) paragraph += 1
    }
    open.push(token)
    if (open.length >= longestSentence) close()
    else if (endsSentence(tokens, index, text, words)) close()
  })
  close()
  return sentences
}

const closing = /^["”“»«›‹’')\]]$/u

/** Whether the sentence is over after this token. */
function endsSentence(tokens: readonly Token[], index: number, text: string, words: StopWords): boolean {
  let stop = index
  while (closing.test(tokenAt(tokens, stop).text) && stop > index - 3) stop -= 1
  const mark = tokenAt(tokens, stop).text
  if (!/^[.!?…]$/u.test(mark)) return false
  const following = tokenAt(tokens, index + 1)
  if (following.start === tokenAt(tokens, index).end || closing.test(following.text)) return false
  if (/^\p{Ll}/u.test(following.text)) return false
  return mark !== '.' || !isAbbreviation(tokens, stop, text, words)
}

function isAbbreviation(tokens: readonly Token[], stop: number, text: string, words: StopWords): boolean {
  const before = tokenAt(tokens, stop - 1)
  if (before.end !== tokenAt(tokens, stop).start) return false
  if (before.kind === 'number') {
    // An ordinal has at most two digits; a year or a larger number before a full stop ends the sentence.
    return isShortNumber(before) && (isOrdinal(tokens, stop, words) || isSpacedDay(tokens, stop))
  }
  const initial = before.text.length === 1 && (before.capital || isStoppedLetter(tokens, stop + 1))
  return initial || words.abbreviations.has(abbreviated(tokens, stop, text))
}

/** "am 1. Januar", "der 2. Vorsitzende" before a capital; "kam auf 13. Muster freute sich" counts, and the sentence is over. */
function isOrdinal(tokens: readonly Token[], stop: number, { cues, dates }: StopWords): boolean {
  if (!tokenAt(tokens, stop + 1).capital) return false
  return !cues.counting.has(tokenAt(tokens, stop - 2).norm) || isMonth(tokens, stop + 1, dates)
}

/** No noun but a month stands behind "auf 1." ("auf 1. August"); "Jan Muster" is a man. */
function isMonth(tokens: readonly Token[], at: number, { months }: StopWords['dates']): boolean {
  const month = months.get(tokenAt(tokens, at).norm)
  return month !== undefined && !(month.abbreviated && tokenAt(tokens, at + 1).capital)
}

const isShortNumber = ({ text }: Token): boolean => /^\d{1,2}$/u.test(text)

/** "1. 3. 2021", "1. 3.": a stop between the parts of a day that is written with spaces. */
function isSpacedDay(tokens: readonly Token[], stop: number): boolean {
  const next = tokenAt(tokens, stop + 1)
  if (isShortNumber(next)) return tokenAt(tokens, stop + 2).text === '.'
  const isMonth = isShortNumber(tokenAt(tokens, stop - 3)) && tokenAt(tokens, stop - 2).text === '.'
  return isMonth && /^\d{4}$/u.test(next.text)
}

/** "a. D.", "z. B.", "i. R.": a letter with its stop goes on. */
const isStoppedLetter = (tokens: readonly Token[], index: number): boolean =>
  tokenAt(tokens, index).text.length === 1 &&
  tokenAt(tokens, index).kind === 'word' &&
  tokenAt(tokens, index + 1).text === '.'

/** "z.B", "h.c": the run of letters and stops before this stop, in lower case. */
function abbreviated(tokens: readonly Token[], stop: number, text: string): string {
  let first = stop - 1
  while (first >= 2 && joinedByStop(tokens, first)) first -= 2
  return text.slice(tokenAt(tokens, first).start, tokenAt(tokens, stop - 1).end).toLowerCase()
}

function joinedByStop(tokens: readonly Token[], index: number): boolean {
  const [letters, mark, word] = [index - 2, index - 1, index].map(at => tokenAt(tokens, at))
  if (mark?.text !== '.' || !letters || !word) return false
  return mark.end === word.start && letters.end === mark.start && letters.text.length <= 3
}

/** A block is broken by a mailer or editor where its longest line has about this many characters. */
const narrowest = 40
const widest = 130

/**
 * Line breaks of hard-wrapped text join; those of headlines, lists, captions and telegrams separate. A break is mere
 * wrapping where the next word would not have fitted into the width of its block.
 */
function wrappedBreaks(text: string): (gap: string, next: number) => boolean {
  const widthAt = blockWidths(text)
  return (gap, next) => {
    if (/\n\s*\n/u.test(gap)) return false
    const lineStart = text.lastIndexOf('\n', next - gap.length - 1) + 1
    const line = text.slice(lineStart, next - gap.length).trimEnd()
    const following = text.slice(next, next + 50)
    if (/[,–-]$/u.test(line) || /^[\p{Ll},;]/u.test(following)) return true
    if (/^[•*·–-]/u.test(following) || line.includes(' | ')) return false
    const width = widthAt(next)
    const word = /^\S*/u.exec(following)?.[0].length ?? 0
    return width >= narrowest && width <= widest && line.length + 1 + word > width
  }
}

/** The longest line of the block, between empty lines, that holds an offset; offsets are asked in text order. */
function blockWidths(text: string): (offset: number) => number {
  let end = -1
  let width = 0
  return offset => {
    if (offset >= end) {
      const start = Math.max(end, text.lastIndexOf('\n\n', offset), 0)
      const close = text.indexOf('\n\n', offset)
      end = close < 0 ? text.length : close
      width = Math.max(
        ...text
          .slice(start, end)
          .split('\n')
          .map(line => line.trim().length),
        0,
      )
    }
    return width
  }
}
