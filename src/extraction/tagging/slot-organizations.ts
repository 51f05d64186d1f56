import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import type { OrganizationMention, Taken } from './organization-tagger.ts'
import type { RoleMention } from './role-tagger.ts'

const links = new Set('des der von vom bei beim'.split(' '))

/**
 * Organizations without a head that only their place after a role shows: "Chefredakteur des Beispielboten",
 * "Bürgermeisterin von Musterstadt". At most five capital words, none of them a common noun.
 */
export function slotOrganizations(
  tokens: readonly Token[],
  text: string,
  roles: readonly RoleMention[],
  taken: Taken,
  lexicon: Lexicon,
): readonly OrganizationMention[] {
  return roles.flatMap(role => {
    const at = tokens.findIndex(({ start }) => start >= role.end)
    const link = tokenAt(tokens, at)
    const article = /^(?:der|dem|den)$/u.test(tokenAt(tokens, at + 1).norm) ? 1 : 0
    if (at < 0 || !links.has(link.norm)) return []
    const from =
      at +
      1 +
      (links.has(link.norm) && link.norm.startsWith('v') ? article : link.norm.startsWith('b') ? article : 0)
    const described = descriptorEnd(tokens, from, taken, lexicon)
    const start = described ?? from
    const length = nameLength(tokens, start, taken, lexicon)
    return length === 0 ? [] : [mention(tokens, text, start, length, { link: link.norm, lexicon })]
  })
}

/** "des deutschen Anlagenbauers X", "der Drogeriekette X": what the organization is, before its name. */
function descriptorEnd(
  tokens: readonly Token[],
  from: number,
  taken: Taken,
  lexicon: Lexicon,
): number | undefined {
  let at = from
  while (/^\p{Ll}+(?:e|en|er|es)$/u.test(tokenAt(tokens, at).text) && at - from < 2) at += 1
  const noun = tokenAt(tokens, at)
  const describes =
    noun.capital &&
    !taken(noun) &&
    /(?:ers?|konzerns?|kette|unternehmens?|gruppe|tochter|riesen?|firma|marke)$/u.test(noun.norm)
  const name = tokenAt(tokens, at + 1)
  return describes && name.capital && !lexicon.nouns.has(name.norm) ? at + 1 : undefined
}

function nameLength(tokens: readonly Token[], from: number, taken: Taken, lexicon: Lexicon): number {
  let length = 0
  while (length < 5 && isNameWord(tokenAt(tokens, from + length), taken, lexicon)) length += 1
  return length
}

function isNameWord(token: Token, taken: Taken, lexicon: Lexicon): boolean {
  if (token.kind !== 'word' || !token.capital || taken(token)) return false
  if (lexicon.functionWords.has(token.norm)) return false
  return !lexicon.nouns.has(token.norm) || lexicon.places.has(token.norm)
}

function mention(
  tokens: readonly Token[],
  text: string,
  from: number,
  length: number,
  { link, lexicon }: { link: string; lexicon: Lexicon },
): OrganizationMention {
  const range = { start: tokenAt(tokens, from).start, end: tokenAt(tokens, from + length - 1).end }
  const printed = text.slice(range.start, range.end).replace(/\s+/gu, ' ')
  const name = link === 'des' && length === 1 ? printed.replace(/s$/u, '') : printed
  const isPlace = link === 'von' && (lexicon.places.has(name.toLowerCase()) || length === 1)
  return {
    ...range,
    head: '',
    type: isPlace ? 'ort' : 'organisation',
    form: isPlace ? 'formal' : 'other',
    unit: name,
    name,
    generic: false,
    plural: false,
    rule: 'slot',
    ...(isPlace ? { place: name, placeBy: 'name' as const } : {}),
  }
}
