import type { Range } from '../model/range.ts'
import { slug } from '../model/slug.ts'

/** A name whose occurrences are looked for. */
export interface SoughtName {
  /** All of it: "Anna Maria Beispiel". */
  readonly full: string
  readonly given?: string
  /** The last word or words of it, by which the person is called further on. */
  readonly family: string
}

/** Where a text has the name: the last name, in the genitive too, with the first names, initials and titles before it. */
export function nameRanges(text: string, { full, given = '', family }: SoughtName): readonly Range[] {
  if (family.trim() === '') return []
  const firsts = words(given === '' ? full.slice(0, Math.max(0, full.length - family.length)) : given)
  const before = firsts.flatMap(first => [spelled(first), `${escaped(first.slice(0, 1))}\\.`])
  const lead = before.length > 0 ? `(?:(?:${before.join('|')})[\\s-]+)*` : ''
  const patterns = [
    new RegExp(`(?<![\\p{L}\\p{N}])${lead}${spelled(family)}(?:s|['’ʼ])?(?![\\p{L}\\p{N}])`, 'gu'),
    new RegExp(`(?<![\\p{L}\\p{N}])${spelled(full)}(?:s|['’ʼ])?(?![\\p{L}\\p{N}])`, 'giu'),
  ]
  return patterns.flatMap(pattern =>
    Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    })),
  )
}

/** Whether a step of an address or a file name ("neue-leitung-anna-beispiel") has the last name among its words. */
export function isInSlug(step: string, { family }: SoughtName): boolean {
  const searched = slug(family)
  return searched !== '' && `-${slug(step)}-`.includes(`-${searched}-`)
}

/** As written, or in capitals, with any white space and any hyphen between its words. */
function spelled(name: string): string {
  const pattern = (form: string): string =>
    form
      .split(/([\s-]+)/u)
      .map(part => (/^[\s-]+$/u.test(part) ? '[\\s\\p{Pd}]+' : escaped(part)))
      .join('')
  return `(?:${pattern(name)}|${pattern(name.toLocaleUpperCase('de'))})`
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
}

function words(text: string): readonly string[] {
  return text.split(/\s+/u).filter(Boolean)
}
