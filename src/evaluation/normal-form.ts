/*
 * Normal forms under which two names, roles or dates count as the same. They are the definitions of the measure, not
 * knowledge of the extractor: a change here makes earlier numbers incomparable.
 */

/** Titles and forms of address that are no part of a name, as patterns. */
const titles = [
  'herrn?',
  'frau',
  'prof(?:essor(?:in)?)?\\.?',
  'dr\\.?(?:-ing\\.?)?',
  'h\\.?\\s?c\\.?',
  'med\\.?',
  'rer\\.?',
  'nat\\.?',
  'pol\\.?',
  'jur\\.?',
  'phil\\.?',
  'mult\\.?',
  'dipl\\.?-?\\p{L}*\\.?',
  'ph\\.?d\\.?',
  'll\\.?m\\.?',
  'm\\.?a\\.?',
  'mdb',
  'mdl',
]
const title = new RegExp(`(?<!\\p{L})(?:${titles.join('|')})(?!\\p{L})`, 'giu')

/** Articles, fused prepositions and legal forms: they do not tell one organization from another. */
const empty = new Set(
  (
    'der die das des dem den ein eine einer eines im am beim zum zur in an bei von vom ' +
    'ag gmbh ggmbh ev e.v aör'
  ).split(' '),
)

/** Other names of a kind of role that annotations use. */
const kindAliases: ReadonlyMap<string, string> = new Map([
  ['dept head', 'department head'],
  ['department-head', 'department head'],
  ['deputy-head', 'deputy head'],
  ['acting-head', 'acting head'],
  ['managing-director', 'managing director'],
  ['md', 'managing director'],
])

/** Case, ß, quotation marks, kinds of hyphen and white space do not count. */
export function plainForm(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/gu, '')
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/[„“”"«»‚‘’'`]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/ß/gu, 'ss')
}

/** A name without titles, brackets and the punctuation at the end of its words. */
export function personForm(name: string): string {
  return plainForm(
    plainForm(name)
      .replace(title, ' ')
      .replace(/\([^)]*\)/gu, ' ')
      .replace(/[.,;:]+(?=\s|$)/gu, ' '),
  )
}

/** The stems of the words of a name, without articles and legal forms. */
export function organizationForm(name: string): string {
  return plainForm(name)
    .replace(/[.,;:()/]/gu, ' ')
    .split(' ')
    .filter(word => word !== '' && !empty.has(word))
    .map(stem)
    .filter(Boolean)
    .join(' ')
}

/** The stems of the words of a role, mostly the same for women and men. */
export function roleForm(role: string | null | undefined): string {
  return plainForm(role)
    .split(/[\s,]+/u)
    .filter(word => !empty.has(word))
    .map(word => stem(word).replace(/(?:innen|in)$/u, ''))
    .join(' ')
}

export function kindForm(kind: string | null | undefined): string {
  const plain = plainForm(kind)
  return kindAliases.get(plain) ?? plain
}

/** Without the EDTF marks of doubt; undefined where there is no date. */
export function dateForm(date: { readonly value: string } | null | undefined): string | undefined {
  const value = date?.value.replace(/[~?%]/gu, '').trim()
  return value === '' ? undefined : value
}

function stem(word: string): string {
  const letters = word.replace(/[^\p{L}\p{N}-]/gu, '')
  return letters.length > 5 ? letters.replace(/(?:ern|en|es|er|em|e|n|s)$/u, '') : letters
}
