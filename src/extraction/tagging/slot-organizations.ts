import { type Token, tokenAt, tokenIndex } from '../text/tokens.ts'
import type { OrganizationMention } from './organization-tagger.ts'
import type { Reading } from './reading.ts'
import type { RoleMention } from './role-tagger.ts'

/**
 * Organizations without a head that only their place after a role shows: "Chefredakteur des Beispielboten",
 * "Bürgermeisterin von Musterstadt". At most five capital words, none of them a common noun.
 */
export function slotOrganizations(
  reading: Reading,
  roles: readonly RoleMention[],
): readonly OrganizationMention[] {
  return roles.flatMap(role => {
    const at = tokenIndex(reading.tokens, role.end)
    const link = tokenAt(reading.tokens, at).norm
    if (!reading.lexicon.cues.nameLink.has(link)) return []
    const from = overArticle(reading.tokens, at)
    const quoted = quotedSlot(reading, from)
    if (quoted) return [quoted]
    const start = descriptorEnd(reading, from) ?? from
    const length = nameLength(reading, start)
    return length === 0 ? [] : [mention(reading, { start, length, link })]
  })
}

/** "Chefredakteurin beim „Boten“": a name of at most four words between quotation marks. */
function quotedSlot({ tokens, text }: Reading, from: number): OrganizationMention | undefined {
  const mark = tokenAt(tokens, from)
  if (!'„“"»«‚›‹'.includes(mark.text) || mark.text === '') return undefined
  const inside = tokens.slice(from + 1, from + 6)
  const length = inside.findIndex(({ text: closing }) => '“”"«»‘‹›'.includes(closing))
  const words = inside.slice(0, Math.max(length, 0))
  const [first] = words
  const last = words.at(-1)
  if (!first?.capital || !last || words.some(({ kind }) => kind !== 'word')) return undefined
  const range = { start: mark.start, end: tokenAt(tokens, from + 1 + length).end }
  const name = text.slice(first.start, last.end).replace(/\s+/gu, ' ')
  return { ...unnamed, ...range, unit: name, name }
}

const unnamed = {
  head: '',
  type: 'organisation',
  form: 'other',
  generic: false,
  plural: false,
  rule: 'slot',
} as const

/** "von der", "bei dem": index after the link and its article. */
function overArticle(tokens: readonly Token[], link: number): number {
  const preposition = /^[vb]/u.test(tokenAt(tokens, link).norm)
  return preposition && /^(?:der|dem|den)$/u.test(tokenAt(tokens, link + 1).norm) ? link + 2 : link + 1
}

/** "des deutschen Anlagenbauers X", "der Drogeriekette X": what the organization is, before its name. */
function descriptorEnd({ tokens, lexicon, taken }: Reading, from: number): number | undefined {
  let at = from
  while (/^\p{Ll}+(?:e|en|er|es)$/u.test(tokenAt(tokens, at).text) && at - from < 2) at += 1
  const noun = tokenAt(tokens, at)
  const name = tokenAt(tokens, at + 1)
  const describes = noun.capital && !taken(noun) && lexicon.cues.companyGenitive.has(noun.norm)
  return describes && name.capital && !lexicon.nouns.has(name.norm) ? at + 1 : undefined
}

function nameLength(reading: Reading, from: number): number {
  let length = 0
  while (length < 5 && isNameWord(reading, tokenAt(reading.tokens, from + length))) length += 1
  return length
}

function isNameWord({ taken, lexicon }: Reading, token: Token): boolean {
  if (token.kind !== 'word' || !token.capital || taken(token)) return false
  if (lexicon.functionWords.has(token.norm)) return false
  return !lexicon.nouns.has(token.norm) || lexicon.places.has(token.norm)
}

interface Slot {
  readonly start: number
  readonly length: number
  readonly link: string
}

function mention({ tokens, text, lexicon }: Reading, { start, length, link }: Slot): OrganizationMention {
  const range = { start: tokenAt(tokens, start).start, end: tokenAt(tokens, start + length - 1).end }
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
