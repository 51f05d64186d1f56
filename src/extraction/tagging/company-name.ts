import type { Range } from '../../model/range.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'

/** "GmbH", "AG": a legal form, which ends the name before it. */
export function isCompanyForm(token: Token, lexicon: Lexicon): boolean {
  return lexicon.cues.legalForm.has(token.norm) && /\p{Lu}/u.test(token.text)
}

/** Company names of a sentence: up to six words before each legal form, back to an article, noun or role. */
export function companyNames(tokens: readonly Token[], lexicon: Lexicon): readonly Range[] {
  return tokens.flatMap((token, index) => {
    if (!isCompanyForm(token, lexicon)) return []
    const first = companyStart(tokens, index, lexicon)
    return first === index ? [] : [{ start: tokenAt(tokens, first).start, end: token.end }]
  })
}

function companyStart(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  let first = index
  while (
    index - first < 6 &&
    (isNamed(tokens, first - 1, lexicon) || isJoin(tokenAt(tokens, first - 1), first < index))
  )
    first -= 1
  while (first < index && !tokenAt(tokens, first).capital) first += 1
  return first
}

const isJoin = (token: Token, inside: boolean): boolean => inside && /^(?:&|und|co|\.)$/u.test(token.norm)

/** A common noun before the name says what it is ("Maschinenbauer Beispiel AG"), unless the name starts with it. */
function isNamed(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokenAt(tokens, index)
  const { companyNoun, companyOpener } = lexicon.cues
  if (token.kind !== 'word' || !token.capital || companyOpener.has(token.norm)) return false
  const describes = companyNoun.has(token.norm) || lexicon.professions.find(token.text) !== undefined
  const next = tokenAt(tokens, index + 1)
  return !(
    describes &&
    next.capital &&
    !isCompanyForm(next, lexicon) &&
    companyOpener.has(tokenAt(tokens, index - 1).norm)
  )
}
