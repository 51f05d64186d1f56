import { type Token, tokenAt } from '../text/tokens.ts'

const legalForms = new Set(['gmbh', 'ggmbh', 'ag', 'kg', 'ohg', 'se', 'kgaa', 'aör', 'mbh', 'eg', 'ug'])

/** "GmbH", "AG": a legal form, which ends the name before it. */
export function isCompanyForm(token: Token): boolean {
  return legalForms.has(token.norm) && (token.capital || token.text === 'gGmbH')
}

/** Index of the first word of the name that ends with this legal form; the index itself where no name stands. */
export function companyStart(
  tokens: readonly Token[],
  index: number,
  taken: (token: Token) => boolean,
): number {
  let first = index
  while (index - first < 6) {
    const before = tokenAt(tokens, first - 1)
    const joins = before.text === '&' || before.norm === 'und' || before.norm === 'co' || before.text === '.'
    const named = before.kind === 'word' && before.capital && !taken(before) && !isArticle(before)
    if (!named && !(joins && first < index)) break
    first -= 1
  }
  while (first < index && !tokenAt(tokens, first).capital) first += 1
  return first
}

const articles = new Set([
  'der',
  'die',
  'das',
  'des',
  'dem',
  'den',
  'bei',
  'beim',
  'zur',
  'zum',
  'von',
  'im',
  'in',
])

const isArticle = (token: Token): boolean => articles.has(token.norm)
