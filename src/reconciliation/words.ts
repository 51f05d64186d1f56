import { transcribed, withoutMarks } from '../model/letters.ts'

/** Words that stand in names and tell nobody apart, in small letters without a final stop. */
export interface IdleWords {
  /** "dr", "prof", "frau", "dipl.-ing". */
  readonly titles: ReadonlySet<string>
  /** "der", "des". */
  readonly articles: ReadonlySet<string>
}

/** One word of a name, folded in both ways in which umlauts are written without dots. */
export interface Word {
  /** Transcribed: "mueller". */
  readonly full: string
  /** With the dots left away: "muller". */
  readonly plain: string
}

/** Letters of neighbours' names that no mark can be taken from. */
const spelledOut: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/**
 * The words of a name as it is compared: without titles, articles, case, marks, punctuation. Where nothing else is left,
 * they stay.
 */
export function wordsOf(name: string, { titles, articles }: IdleWords): readonly Word[] {
  const parts = name
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,;:/()„“”"]+/u)
    .filter(part => part !== '')
  const telling = parts.filter(part => !isTitle(part, titles) && !articles.has(part))
  return (telling.length > 0 ? telling : parts).flatMap(folded)
}

/** Also several without a blank between them: "Prof.Dr.". */
function isTitle(part: string, titles: ReadonlySet<string>): boolean {
  const bare = part.replace(/\.$/u, '')
  return titles.has(bare) || (bare.includes('.') && bare.split('.').every(each => titles.has(each)))
}

function folded(part: string): readonly Word[] {
  const spelled = part.replace(/[æœøłđı]/gu, letter => spelledOut[letter] ?? letter)
  return (spelled.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(word => ({
    full: withoutMarks(transcribed(word)),
    plain: withoutMarks(word.replaceAll('ß', 'ss')),
  }))
}
