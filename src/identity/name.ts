import { transcribed, withoutMarks } from '../model/letters.ts'

/** A name as it is written into the id table: case and white space do not count. */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** Letters of neighbours' names that no mark can be taken from. */
const spelledOut = { æ: 'ae', ø: 'oe', ł: 'l', đ: 'd' } as const

/**
 * A name without what differs between two ways of writing one name: case, white space, diacritics, kinds of hyphens
 * and apostrophes, and the titles before it (words that end in a stop; initials stay).
 */
export function foldName(name: string): string {
  const small = transcribed(nameKey(name)).replace(
    /[æøłđ]/gu,
    letter => spelledOut[letter as keyof typeof spelledOut],
  )
  return withoutMarks(small)
    .replace(/\s*\p{Pd}\s*/gu, '-')
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/^(?:[\p{L}-]{2,}\.[\s-]*)+/u, '')
}

/** A first and a last name: a last name alone is not enough to know somebody by. */
export function isFullName(folded: string): boolean {
  return folded.includes(' ')
}
