import type { Read, Source } from './source.ts'
import { isGlued, isWord, stems } from './source.ts'

/** Years a text of today dates an office with. */
const years = { from: 1700, to: 2099 }

const joints = new Set(['.', ',', ':', '/', '-', '–', '+', '−', '#', "'", '’'])

/** Four digits that can be a year and that nothing continues ("2019er", "2000,50", "2018-jährig", "2.000"). */
export function readYear(source: Source, at: number): Read<number> | undefined {
  const token = source.tokens[at]
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined
  const value = Number(token.text)
  if (value < years.from || value > years.to || isContinued(source, at + 1)) return undefined
  return { value, next: at + 1 }
}

/** Two or four digits after a year and a slash: the next year ("2023/24", "2023/2024"). */
export function readNextYear(source: Source, at: number, year: number): Read<number> | undefined {
  const digits = source.tokens[at + 1]
  if (!isWord(source, at, '/') || digits?.kind !== 'number') return undefined
  const next = String(year + 1)
  const same = digits.text === next || digits.text === next.slice(2)
  return same && !isContinued(source, at + 2) ? { value: year + 1, next: at + 2 } : undefined
}

/** A day of the month with its full stop ("1.") or as a word ("ersten"). */
export function readDay(source: Source, at: number): Read<number> | undefined {
  const token = source.tokens[at]
  if (!token) return undefined
  if (token.kind === 'number') {
    const value = token.text.length <= 2 ? Number(token.text) : 0
    return value >= 1 && value <= 31 && isWord(source, at + 1, '.') && isGlued(source, at + 1)
      ? { value, next: at + 2 }
      : undefined
  }
  const value = ordinal(source, at)
  return value === undefined ? undefined : { value, next: at + 1 }
}

/** The value of an ordinal as a word ("ersten"). */
function ordinal(source: Source, at: number): number | undefined {
  const token = source.tokens[at]
  if (token?.kind !== 'word') return undefined
  for (const stem of stems(token.lower)) {
    const value = source.lexicon.ordinals.get(stem)
    if (value !== undefined) return value
  }
  return undefined
}

/** Up to two digits as written, or undefined. */
export function shortNumber(source: Source, at: number): number | undefined {
  const token = source.tokens[at]
  return token?.kind === 'number' && token.text.length <= 2 ? Number(token.text) : undefined
}

/** An amount before a unit: digits ("27", "1,5"), a numeral ("zwölf", "eineinhalb"), or "ein halbes". */
export function readAmount(source: Source, at: number): Read<number> | undefined {
  const token = source.tokens[at]
  if (token?.kind === 'number') return readDigits(source, at)
  if (token?.kind !== 'word') return undefined
  const value = source.lexicon.numerals.get(token.lower)
  if (value === undefined) return undefined
  const half = source.lexicon.numerals.get(source.tokens[at + 1]?.lower ?? '')
  return value === 1 && half === 0.5 ? { value: 0.5, next: at + 2 } : { value, next: at + 1 }
}

function readDigits(source: Source, at: number): Read<number> | undefined {
  const token = source.tokens[at]
  if (!token || token.text.length > 3) return undefined
  const fraction = source.tokens[at + 2]
  const decimal = isWord(source, at + 1, ',') && isGlued(source, at + 1) && fraction?.glued === true
  return decimal && fraction.text === '5'
    ? { value: Number(token.text) + 0.5, next: at + 3 }
    : { value: Number(token.text), next: at + 1 }
}

/** Whether the token at `at` goes on with the number before it. */
function isContinued(source: Source, at: number): boolean {
  const [token, after] = [source.tokens[at], source.tokens[at + 1]]
  if (!token?.glued) return false
  if (token.kind !== 'mark') return token.kind !== 'break'
  if (!after?.glued) return false
  if (after.kind === 'word') return token.text === '-'
  return after.kind === 'number' && joints.has(token.text) && !isRange(token.text, after.text)
}

/** "2004-2010", "2023/24" go on as two years, not as one longer number. */
function isRange(mark: string, digits: string): boolean {
  return ((mark === '-' || mark === '–') && digits.length === 4) || (mark === '/' && digits.length !== 3)
}

/** Whether the number at `at` begins here: not the tail of a telephone number, an amount or a label ("Nr. 2019"). */
export function isFreeStanding(source: Source, at: number): boolean {
  const before = source.tokens[at - 1]
  if (!before || before.kind === 'break') return true
  if (before.kind === 'number') return false
  if (before.kind === 'mark') return !isJoined(source, at) && !isMarkedLabel(source, at - 1)
  // "Platz des 18. März"
  const named = before.lower === 'des' ? at - 2 : at - 1
  return !isGlued(source, at) && label(source, named) === undefined
}

function isJoined(source: Source, at: number): boolean {
  const [first, mark] = [source.tokens[at - 2], source.tokens[at - 1]]
  if (!mark) return false
  if (mark.text === ')') return first?.kind === 'number' && first.text.startsWith('0')
  if (!first || !mark.glued || !isGlued(source, at)) return false
  return first.kind === 'number' ? joints.has(mark.text) : first.kind === 'word' && mark.text === '-'
}

/** "§", "Nr.", "Telefon:"; but the full stop after "Platz" ends a sentence, and the colon after "gut" opens one. */
function isMarkedLabel(source: Source, at: number): boolean {
  const mark = source.tokens[at]?.text
  if (mark === '.') return label(source, at - 1) === true
  if (mark !== ':') return label(source, at) !== undefined
  const word = source.tokens[at - 1]
  return word !== undefined && word.text !== word.lower && label(source, at - 1) !== undefined
}

/** Whether the word at `at` labels numbers: true for an abbreviation, false for a whole word, undefined for none. */
function label(source: Source, at: number): boolean | undefined {
  const { numberLabels } = source.lexicon
  const word = source.tokens[at]?.lower ?? ''
  const endings = [3, 4, 5, 6, 7].map(length => `-${word.slice(-length)}`)
  const found = [word, ...endings].find(form => numberLabels.has(form))
  return found === undefined ? undefined : numberLabels.get(found)
}

/** Whether what follows is counted by the number before it: "2019 Menschen", "2000 junge Beschäftigte". */
export function isCounted(source: Source, at: number): boolean {
  for (let index = at; index < at + 3; index += 1) {
    const token = source.tokens[index]
    if (!token || token.kind === 'break') return false
    if (source.lexicon.countedNouns.has(token.lower)) return true
    const adjective = token.kind === 'word' && token.text === token.lower && stems(token.lower).length > 0
    if (!adjective) return false
  }
  return false
}
