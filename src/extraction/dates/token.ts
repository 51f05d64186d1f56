import type { Range } from '../../model/range.ts'

/** A word, a run of digits, one other character, or the empty mark of a blank line, over which no date reaches. */
export interface Token extends Range {
  readonly kind: 'word' | 'number' | 'mark' | 'break'
  readonly text: string
  /** Lower case, without soft hyphens. */
  readonly lower: string
  /** True where no white space stands before it. */
  readonly glued: boolean
}

const shapes = [
  { kind: 'number', pattern: /[0-9]+/y },
  { kind: 'word', pattern: /[\p{L}\p{M}\u00AD]+/uy },
  { kind: 'mark', pattern: /[^]/uy },
] as const

const space = /[\s\u200B]+/y
const blankLine = /\n[^\S\n]*\n/

/** Cuts a text into tokens, in linear time; white space only separates. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const gap = matchAt(space, text, at)
    if (gap !== undefined) {
      at += gap.length
      if (blankLine.test(gap))
        tokens.push({ kind: 'break', text: '', lower: '', start: at, end: at, glued: false })
      continue
    }
    const token = tokenAt(text, at, at > 0 && tokens.at(-1)?.end === at)
    tokens.push(token)
    at = token.end
  }
  return tokens
}

function tokenAt(text: string, start: number, glued: boolean): Token {
  for (const { kind, pattern } of shapes) {
    const found = matchAt(pattern, text, start)
    if (found === undefined) continue
    const lower = found.replaceAll('\u00AD', '').toLowerCase()
    return { kind, text: found, lower, start, end: start + found.length, glued }
  }
  throw new Error(`No token at ${start}`)
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
