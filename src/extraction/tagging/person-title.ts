import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import type { Reading } from './reading.ts'

/** What stands before a name: "Frau Prof. Dr.-Ing. h. c.". */
export interface Title {
  /** Index of the first token after it. */
  readonly next: number
  /** Without Herr and Frau, '' where there is no other. */
  readonly text: string
  readonly gender?: 'f' | 'm'
}

/** Titles and salutations that start at a token; an empty title where none does. */
export function titleAt({ tokens, lexicon, text }: Reading, start: number): Title {
  let next = start
  while (isSalutation(tokenAt(tokens, next), lexicon)) next = afterStop(tokens, next)
  const titled = next
  while (isTitle(tokenAt(tokens, next), lexicon)) next = afterJoint(tokens, afterStop(tokens, next), lexicon)
  const gender = genderOfSalutation(tokenAt(tokens, start), lexicon)
  return {
    next,
    text: next > titled ? text.slice(tokenAt(tokens, titled).start, tokenAt(tokens, next - 1).end) : '',
    ...(gender === undefined ? {} : { gender }),
  }
}

/** "Dr." over its stop. */
function afterStop(tokens: readonly Token[], index: number): number {
  const stop = tokenAt(tokens, index + 1)
  return stop.text === '.' && stop.start === tokenAt(tokens, index).end ? index + 2 : index + 1
}

/** "Dr.-Ing." over its hyphen. */
function afterJoint(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  return tokenAt(tokens, index).text === '-' && isTitle(tokenAt(tokens, index + 1), lexicon)
    ? index + 1
    : index
}

function isTitle(token: Token, lexicon: Lexicon): boolean {
  return token.kind === 'word' && lexicon.titles.has(token.norm) && !isSalutation(token, lexicon)
}

const isSalutation = ({ norm }: Token, { cues }: Lexicon): boolean =>
  cues.madam.has(norm) || cues.sir.has(norm)

function genderOfSalutation({ norm }: Token, { cues }: Lexicon): 'f' | 'm' | undefined {
  if (cues.madam.has(norm)) return 'f'
  return cues.sir.has(norm) ? 'm' : undefined
}
