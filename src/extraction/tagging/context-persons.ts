import type { Range } from '../../model/range.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { isSurname, type PersonMention } from './person-tagger.ts'
import type { RoleMention } from './role-tagger.ts'

/**
 * Persons whose names are on no list, shown by a role before ("Landrat Noor Beispiel") or by an age, party or
 * function bracket after an unknown pair of capital words.
 */
export function contextPersons(
  tokens: readonly Token[],
  text: string,
  roles: readonly RoleMention[],
  known: readonly Range[],
  lexicon: Lexicon,
): readonly PersonMention[] {
  const found: PersonMention[] = []
  const taken = (token: Token): boolean =>
    [...known, ...found].some(({ start, end }) => token.start < end && start < token.end)
  tokens.forEach((token, index) => {
    const length = taken(token) ? 0 : nameLength(tokens, index, roles, taken, lexicon)
    if (length > 0) found.push(mention(tokens, text, index, length))
  })
  return found
}

function nameLength(
  tokens: readonly Token[],
  index: number,
  roles: readonly RoleMention[],
  taken: (token: Token) => boolean,
  lexicon: Lexicon,
): number {
  const words = unknownRun(tokens, index, taken, lexicon)
  if (words === 0) return 0
  const role = roles.find(({ noun }) => noun.end === tokenAt(tokens, index - 1).end)
  if (role && !role.abstract) return words > 1 || addressed.has(role.kind) ? words : 0
  if (words > 1 && isRank(tokenAt(tokens, index - 1), lexicon)) return words
  if (words === 2 && isFollowed(tokens, index)) return words
  if (words < 2 || previousIsPartOf(tokens, index, lexicon)) return 0
  if (words === 2 && standsFree(tokens, index, lexicon) && speaksOfOffice(tokens, roles, lexicon))
    return words
  return bracketShowsPerson(tokens, index + words) || personVerb(tokens, index, words, lexicon) ? words : 0
}

/** "Regierungsdirektor A B": a rank or profession is no office, but shows a person. */
function isRank(token: Token, lexicon: Lexicon): boolean {
  return (
    token.capital && (lexicon.notRoles.has(token.norm) || lexicon.professions.find(token.text) !== undefined)
  )
}

/** "die Nachfolge von A B", "folgt auf A B". */
function isFollowed(tokens: readonly Token[], index: number): boolean {
  const before = tokenAt(tokens, index - 1).norm
  const verb = tokenAt(tokens, index - 2).norm
  return (
    (before === 'von' && /^(?:nachfolge|nachfolger|nachfolgerin)$/u.test(verb)) ||
    (before === 'auf' && /^(?:folgte?|damit)$/u.test(verb))
  )
}

/** Kinds that stand before a mere surname ("Landrat Beispiel"); after a head a single noun is a subject ("Leiter Finanzen"). */
const addressed: ReadonlySet<RoleMention['kind']> = new Set(['mayor', 'department head', 'other', 'employee'])

/** The word before is part of the same capitalised run: the run does not start here. */
function previousIsPartOf(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokenAt(tokens, index - 1)
  return before.kind === 'word' && before.capital && !lexicon.functionWords.has(before.norm)
}

/** Length of a run of two or three capital words that are no common noun, place, role or organization. */
function unknownRun(
  tokens: readonly Token[],
  index: number,
  taken: (token: Token) => boolean,
  lexicon: Lexicon,
): number {
  let length = 0
  while (length < 3 && isUnknown(tokens, index + length, taken, lexicon)) length += 1
  return length
}

/** Endings that no surname has: compounds of such nouns are on no list. */
const abstractNoun =
  /(?:ung|heit|keit|schaft|tion|wesen|ität|planung|technik|recht|dienste?|arbeit|pflege|hilfe|bau|handel)(?:s|en)?$/u

function isUnknown(
  tokens: readonly Token[],
  index: number,
  taken: (token: Token) => boolean,
  lexicon: Lexicon,
): boolean {
  const token = tokenAt(tokens, index)
  if (token.text === '' || taken(token) || token.text.endsWith('-') || !isSurname(token, lexicon))
    return false
  if (lexicon.nouns.has(token.norm) || lexicon.functionWords.has(token.norm) || abstractNoun.test(token.norm))
    return false
  if (lexicon.roles.find(token.text) || lexicon.heads.find(token.text)) return false
  return !/^\p{Lu}{2,}/u.test(token.text)
}

/** No article, preposition or noun leads up to the pair. */
function standsFree(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const before = tokenAt(tokens, index - 1)
  if (before.kind === 'word' && before.capital && index > 1) return false
  return (
    !/^(?:article|preposition)/u.test(lexicon.functionWords.get(before.norm) ?? '') &&
    !lexicon.places.has(tokenAt(tokens, index).norm)
  )
}

/** The sentence has a role or a verb that tells of offices. */
function speaksOfOffice(tokens: readonly Token[], roles: readonly RoleMention[], lexicon: Lexicon): boolean {
  return (
    roles.length > 0 ||
    tokens.some(token => lexicon.verbs.readings(token.norm).some(verb => personVerbs.has(verb.class)))
  )
}

/** "(39)", "(SPD)", "(3.v.l.)". */
function bracketShowsPerson(tokens: readonly Token[], index: number): boolean {
  if (tokenAt(tokens, index).text !== '(') return false
  const inside = tokenAt(tokens, index + 1)
  return (
    (inside.kind === 'number' && /^\d{1,2}$/u.test(inside.text)) ||
    /^(?:CDU|SPD|CSU|FDP|AfD|Grüne|Linke)$/u.test(inside.text)
  )
}

const personVerbs = new Set([
  'take',
  'succeed',
  'relieve',
  'lead',
  'become',
  'start',
  'move',
  'rise',
  'step',
  'resign',
])

/** The run is followed by a verb that persons do ("übernimmt", "folgt auf", "leitet"). */
function personVerb(tokens: readonly Token[], index: number, length: number, lexicon: Lexicon): boolean {
  if (length !== 2 || lexicon.places.has(tokenAt(tokens, index).norm)) return false
  const verb = tokenAt(tokens, index + length)
  return lexicon.verbs
    .readings(verb.norm)
    .some(reading => personVerbs.has(reading.class) && reading.form !== 'infinitive')
}

function mention(tokens: readonly Token[], text: string, index: number, length: number): PersonMention {
  const first = tokenAt(tokens, index)
  const last = tokenAt(tokens, index + length - 1)
  const range = { start: first.start, end: last.end }
  const given = length > 1 ? text.slice(first.start, tokenAt(tokens, index + length - 2).end) : undefined
  return {
    ...range,
    nameRange: range,
    name: text.slice(range.start, range.end).replace(/\s+/gu, ' '),
    family: last.text,
    rule: 'context',
    ...(given === undefined ? {} : { given: given.replace(/\s+/gu, ' ') }),
  }
}
