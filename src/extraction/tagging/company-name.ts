import type { Range } from '../../model/range.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { inOrder, overlapping } from '../text/coverage.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { partnersEnd } from './organization-place.ts'

/** "GmbH", "AG": a legal form, which ends the name before it. */
export function isCompanyForm(token: Token, lexicon: Lexicon): boolean {
  return lexicon.cues.legalForm.has(token.norm) && /\p{Lu}/u.test(token.text)
}

/** A company in a sentence. */
export interface Company extends Range {
  /** Where its name begins, after what it is ("Modekette"). */
  readonly nameStart: number
}

/** Companies of a sentence: by their legal form, or by what they are before a name that is no common noun. */
export function companyNames(tokens: readonly Token[], lexicon: Lexicon): readonly Company[] {
  const formal = tokens.flatMap((token, index) => {
    if (!isCompanyForm(token, lexicon) || hasPartners(tokens, index)) return []
    return endingAt(tokens, index, index, lexicon)
  })
  const owned = partnerships(tokens, lexicon)
  const isFormal = overlapping([...formal, ...owned])
  const described = tokens.flatMap((token, index) => {
    const length = isFormal(token) ? 0 : describedLength(tokens, index, lexicon)
    return length === 0 ? [] : [company(tokens, index, index + 1, index + length)]
  })
  return inOrder([...formal, ...owned.filter(({ start }) => !isIn(formal, start)), ...described])
}

const isIn = (companies: readonly Company[], at: number): boolean =>
  companies.some(({ start, end }) => start <= at && at < end)

/** "Muster & Söhne", "Reederei Muster & Cie.": a name that its partners end. */
function partnerships(tokens: readonly Token[], lexicon: Lexicon): readonly Company[] {
  return tokens.flatMap((token, index) => {
    const partner = tokenAt(tokens, index + 1)
    if (token.text !== '&' || !partner.capital || !lexicon.cues.partner.has(partner.norm)) return []
    if (isCompanyForm(tokenAt(tokens, index - 1), lexicon)) return []
    return endingAt(tokens, index, partnersEnd(tokens, index) - 1, lexicon)
  })
}

/** The company whose name stands before an index and ends with the last one; none where no name does. */
function endingAt(
  tokens: readonly Token[],
  index: number,
  last: number,
  lexicon: Lexicon,
): readonly Company[] {
  const first = companyStart(tokens, index, lexicon)
  const described = lexicon.cues.companyKind.has(tokenAt(tokens, first).norm) && first + 1 < index
  return first === index ? [] : [company(tokens, first, described ? first + 1 : first, last)]
}

/** "GmbH & Co. KG": the form goes on. */
const hasPartners = (tokens: readonly Token[], index: number): boolean =>
  [1, 2, 3].map(offset => tokenAt(tokens, index + offset).norm).join(' ') === '& co .'

function company(tokens: readonly Token[], first: number, name: number, last: number): Company {
  const { start } = tokenAt(tokens, first)
  return { start, nameStart: tokenAt(tokens, name).start, end: tokenAt(tokens, last).end }
}

/** "Modekette Beispiel", "des Anlagenbauers Beispiel": how many words of a name follow what it is; none before a person's. */
function describedLength(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  const kind = tokenAt(tokens, index)
  if (!kind.capital || !lexicon.cues.companyKind.has(kind.norm)) return 0
  const first = tokenAt(tokens, index + 1)
  if (lexicon.firstNames.has(first.norm) && tokenAt(tokens, index + 2).capital) return 0
  let length = 0
  while (length < 3 && isProperWord(tokenAt(tokens, index + length + 1), lexicon)) length += 1
  return length
}

function isProperWord({ kind, capital, norm, text }: Token, lexicon: Lexicon): boolean {
  if (kind !== 'word' || !capital || text.endsWith('-') || lexicon.titles.has(norm)) return false
  return !lexicon.nouns.has(norm) && !lexicon.functionWords.has(norm) && !lexicon.roles.find(text)
}

function companyStart(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  let first = index
  while (
    index - first < 6 &&
    (isNamed(tokens, first - 1, lexicon) ||
      isJoin(tokenAt(tokens, first - 1), first < index || hasPartners(tokens, first - 4)))
  )
    first -= 1
  while (first < index && !tokenAt(tokens, first).capital) first += 1
  return first
}

const isJoin = (token: Token, inside: boolean): boolean => inside && /^(?:&|und|co|\.)$/u.test(token.norm)

/** A common noun before the name says what it is ("Maschinenbauer Beispiel AG"), unless the name starts with it. */
function isNamed(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const token = tokenAt(tokens, index)
  const { companyOpener } = lexicon.cues
  if (token.kind !== 'word' || !token.capital || companyOpener.has(token.norm)) return false
  if (isOffice(token, lexicon)) return false
  const next = tokenAt(tokens, index + 1)
  const goesOn = next.capital && !isCompanyForm(next, lexicon)
  return !(describes(token, lexicon) && goesOn && companyOpener.has(tokenAt(tokens, index - 1).norm))
}

/** "Marketingleiter Hafen Beispiel AG": an office is no part of the name, though "Meister" may be a surname. */
const isOffice = ({ text }: Token, { roles }: Lexicon): boolean => (roles.find(text)?.left ?? '') !== ''

const describes = ({ norm, text }: Token, { cues, professions }: Lexicon): boolean =>
  cues.companyNoun.has(norm) || professions.find(text) !== undefined
