import type { Withheld } from '../../model/extraction.ts'
import type { Row } from '../../model/tsv.ts'
import { normalise } from '../text/tokens.ts'

/** What a word may begin to say. */
export interface WithheldWord {
  readonly fact: Withheld['fact']
  /** The phrase, word by word as tokens are normalised. */
  readonly words: readonly string[]
  /** The word itself shows the fact by how it ends or begins. */
  readonly suffix: boolean
}

/** Asks by one normalised word which facts it may begin to tell. Cost: the length of the word. */
export function withheldWords(rows: readonly Row[]): (norm: string) => readonly WithheldWord[] {
  const phrases = new Map<string, WithheldWord[]>()
  const endings = new Map<string, WithheldWord>()
  for (const row of rows) {
    const fact = row.get('fact') as Withheld['fact']
    const words = normalise(row.get('form').replace(/^-|\.$|-$/gu, '')).split(/\s+/u)
    const last = words.at(-1) ?? ''
    if (row.get('match') === 'suffix') endings.set(last, { fact, words, suffix: true })
    else
      phrases.set(words[0] ?? '', [
        ...(phrases.get(words[0] ?? '') ?? []),
        { fact, words, suffix: row.get('match') === 'prefix' },
      ])
  }
  return norm => {
    const whole = phrases.get(norm) ?? []
    return whole.length > 0
      ? whole.toSorted((a, b) => b.words.length - a.words.length)
      : byEnding(endings, norm)
  }
}

function byEnding(endings: ReadonlyMap<string, WithheldWord>, norm: string): readonly WithheldWord[] {
  for (let cut = 0; cut < norm.length - 3; cut += 1) {
    const found = endings.get(norm.slice(cut))
    if (found && (cut > 0 || found.fact === 'age')) return [found]
  }
  return []
}
