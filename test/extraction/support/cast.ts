import fc from 'fast-check'

/** Who and where a text is about, and by how many years it is moved. */
export interface Cast {
  readonly families: readonly string[]
  readonly places: readonly string[]
  /** Of all persons in it. */
  readonly gender: Gender
  readonly years: number
}

export type Gender = 'f' | 'm'

export const givenNames: Readonly<Record<Gender, readonly string[]>> = {
  f: ['Susanne', 'Petra', 'Katharina', 'Monika'],
  m: ['Thomas', 'Stefan', 'Matthias', 'Wolfgang'],
}

const onset = fc.constantFrom(
  'B',
  'Br',
  'D',
  'F',
  'Gr',
  'K',
  'Kl',
  'M',
  'P',
  'R',
  'Schm',
  'St',
  'T',
  'Tr',
  'W',
)
const nucleus = fc.constantFrom('a', 'e', 'i', 'o', 'u', 'ö', 'ü')
const middle = fc.constantFrom('lv', 'rk', 'nd', 'mm', 'lz', 'rt', 'ck', 'rp')

/** A surname that nobody has and no list knows: two syllables of German sound. No ending looks like a genitive. */
const familyName = fc
  .tuple(onset, nucleus, middle, fc.constantFrom('ik', 'ok', 'um', 'ath', 'un', 'old', 'omp', 'ulk'))
  .map(parts => parts.join(''))

/** A place that does not exist; its adjective ends in -er ("Trelvfelder"). */
const place = fc
  .tuple(onset, nucleus, middle, fc.constantFrom('feld', 'dorf', 'bach', 'berg', 'stedt', 'furt'))
  .map(parts => parts.join(''))

export const casts: fc.Arbitrary<Cast> = fc.record({
  families: fc.uniqueArray(familyName, { minLength: 4, maxLength: 4 }),
  places: fc.uniqueArray(place, { minLength: 4, maxLength: 4 }),
  gender: fc.constantFrom('f', 'm'),
  // Four years on, leap days are where they were.
  years: fc.integer({ min: -5, max: 3 }).map(each => each * 4),
})

/** The years of this and the last century, moved. */
export function shiftYears(text: string, years: number): string {
  return text.replace(/(?<!\d)(?:19|20)\d\d(?!\d)/gu, year => String(Number(year) + years))
}

/** Names replaced wherever they begin a word or a word ends with them: "Altfurter" for "Lindenroder" as well. */
export function renamed(text: string, names: ReadonlyMap<string, string>): string {
  const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return text
  const pattern = new RegExp(`(?<!\\p{L})(?:${longestFirst.map(literally).join('|')})`, 'gu')
  return text.replace(pattern, name => names.get(name) ?? name)
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
}
