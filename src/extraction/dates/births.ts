import type { Source } from './source.ts'
import { isCapitalised, readPhrase } from './source.ts'

/** How far from its date a word of birth may stand, in tokens. */
const reach = 8

/** Whether the tokens from `first` to before `next` date a birth or death: "geboren am …", "1975 in Hagen geboren", "Jahrgang …". */
export function isBirth(source: Source, first: number, next: number): boolean {
  return isBornBefore(source, first) || isBornAfter(source, next)
}

function isBornBefore(source: Source, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const use = useAt(source, at)
    if (use === 'birth') return true
    const abbreviated = source.tokens[at]?.text === '.' && useAt(source, at - 1) === 'birth'
    if (use === 'attribute' || !(abbreviated || isBetween(source, at))) return false
  }
  return false
}

function isBornAfter(source: Source, next: number): boolean {
  for (let at = next; at < next + reach; at += 1) {
    const use = useAt(source, at)
    if (use === 'birth' || use === 'attribute') return true
    if (!isBetween(source, at) && !(at > next && isOrdinal(source, at))) return false
  }
  return false
}

/** "60" and its full stop in "seinen 60. Geburtstag". */
function isOrdinal(source: Source, at: number): boolean {
  const number = source.tokens[at]?.text === '.' ? at - 1 : at
  return source.tokens[number]?.kind === 'number' && source.tokens[number + 1]?.text === '.'
}

function useAt(source: Source, at: number) {
  const found = readPhrase(source, at, source.lexicon.birthWords)
  // The star of "Kanzler*in" is no birth.
  const star = source.tokens[at]?.kind === 'mark' && source.tokens[at - 1]?.kind === 'word'
  return star && source.tokens[at]?.glued ? undefined : found?.value
}

function isBetween(source: Source, at: number): boolean {
  const token = source.tokens[at]
  return token !== undefined && (useAt(source, at) === 'between' || isCapitalised(token))
}
