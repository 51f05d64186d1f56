import type { Range } from '../../model/range.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Token } from '../text/tokens.ts'

/** What every tagger works on: the tokens of one sentence. */
export interface Reading {
  readonly tokens: readonly Token[]
  /** The whole text, which offsets count in. */
  readonly text: string
  readonly lexicon: Lexicon
  /** Whether something recognised before stands there, so that it must not be touched. */
  readonly taken: (range: Range) => boolean
}
