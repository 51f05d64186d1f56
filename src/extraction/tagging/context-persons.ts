import type { Range } from '../../model/range.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { isSurname } from './person-name.ts'
import type { PersonMention } from './person-tagger.ts'
import type { Reading } from './reading.ts'
import type { RoleMention } from './role-tagger.ts'

/** A run of capital words that may be a name. */
interface Run {
  readonly reading: Reading
  readonly roles: readonly RoleMention[]
  readonly index: number
  readonly length: number
}

/**
 * Persons whose names are on no list, shown by a role before ("Landrat Noor Beispiel") or by an age, party or
 * function bracket after an unknown pair of capital words.
 */
export function contextPersons(reading: Reading, roles: readonly RoleMention[]): readonly PersonMention[] {
  const found: PersonMention[] = []
  for (let index = 0; index < reading.tokens.length; index += 1) {
    const run = { reading, roles, index, length: unknownRun(reading, index) }
    if (run.length === 0 || !showsPerson(run)) continue
    found.push(mention(reading, index, run.length))
    index += run.length - 1
  }
  return found
}

function showsPerson(run: Run): boolean {
  const role = run.roles.find(({ noun }) => noun.end === around(run, -1).end)
  if (role && !role.abstract) return run.length > 1 || (addressed.has(role.kind) && !areMembers(run))
  if (run.length < 2) return false
  return isRank(around(run, -1), run.reading.lexicon) || unlisted.some(shows => shows(run))
}

/** "Verband der Gärtner Musterstadt": those whose association it is. */
const areMembers = (run: Run): boolean =>
  around(run, -2).norm === 'der' && run.reading.lexicon.heads.find(around(run, -3).text) !== undefined

/** What shows that a pair or triple of unknown words is a name, where no role or rank stands before it. */
const unlisted: readonly ((run: Run) => boolean)[] = [
  run => run.length === 2 && isFollowed(run),
  run => !goesOnBefore(run) && run.length === 2 && standsFree(run) && speaksOfOffice(run),
  run => !goesOnBefore(run) && (bracketBehind(run) || personVerbBehind(run)),
]

/** The token so many places from the start of the run. */
const around = ({ reading, index }: Run, offset: number): Token => tokenAt(reading.tokens, index + offset)

/** "Regierungsdirektor A B": a rank or profession is no office, but shows a person. */
function isRank(token: Token, lexicon: Lexicon): boolean {
  return (
    token.capital && (lexicon.notRoles.has(token.norm) || lexicon.professions.find(token.text) !== undefined)
  )
}

/** "die Nachfolge von A B", "folgt auf A B". */
function isFollowed(run: Run): boolean {
  const { officeNouns, relations, verbs } = run.reading.lexicon
  const link = around(run, -1).norm
  const before = around(run, -2).norm
  if (link === 'von')
    return officeNouns.get(before) === 'succession' || relations.get(before)?.relation === 'successor'
  return (
    link === 'auf' && (before === 'damit' || verbs.readings(before).some(verb => verb.class === 'succeed'))
  )
}

/** Kinds that stand before a mere surname ("Landrat Beispiel"); after a head a single noun is a subject ("Leiter Finanzen"). */
const addressed: ReadonlySet<RoleMention['kind']> = new Set(['mayor', 'department head', 'other', 'employee'])

/** The word before is part of the same capitalised run: the run does not start here. */
function goesOnBefore(run: Run): boolean {
  const before = around(run, -1)
  return before.kind === 'word' && before.capital && !run.reading.lexicon.functionWords.has(before.norm)
}

/** Length of a run of at most three capital words that are no common noun, place, role or organization. */
function unknownRun({ tokens, lexicon, taken }: Reading, index: number): number {
  let length = 0
  while (length < 3) {
    const token = tokenAt(tokens, index + length)
    if (token.text === '' || taken(token) || !isUnknown(token, lexicon)) return length
    length += 1
  }
  return length
}

function isUnknown(token: Token, lexicon: Lexicon): boolean {
  const { norm, text } = token
  return (
    !text.endsWith('-') &&
    !/^\p{Lu}{2,}/u.test(text) &&
    isSurname(token, lexicon) &&
    !lexicon.nouns.has(norm) &&
    !lexicon.cues.abstractNoun.has(norm) &&
    !lexicon.roles.find(text) &&
    // "die Politikwissenschaftlerin Muster": some surnames are professions, but not in the feminine.
    lexicon.professions.find(text)?.entry.gender !== 'f' &&
    !lexicon.heads.find(text)
  )
}

/** No article, preposition or noun leads up to the pair. */
function standsFree(run: Run): boolean {
  const { functionWords, places } = run.reading.lexicon
  const before = around(run, -1)
  if (before.kind === 'word' && before.capital && run.index > 1) return false
  return (
    !/^(?:article|preposition)/u.test(functionWords.get(before.norm) ?? '') &&
    !places.has(around(run, 0).norm)
  )
}

/** The sentence has a role or a verb that tells of offices. */
function speaksOfOffice({ reading: { tokens, lexicon }, roles }: Run): boolean {
  return (
    roles.length > 0 ||
    tokens.some(({ norm }) => lexicon.verbs.readings(norm).some(verb => personVerbs.has(verb.class)))
  )
}

/** "(39)", "(SPD)", "(3.v.l.)". */
function bracketBehind(run: Run): boolean {
  if (around(run, run.length).text !== '(') return false
  const { kind, text, norm, capital } = around(run, run.length + 1)
  if (kind === 'number') return /^\d{1,2}$/u.test(text)
  return capital && run.reading.lexicon.parties.has(norm)
}

const personVerbs = new Set('take succeed relieve lead become start move rise step resign'.split(' '))

/** The run is followed by a verb that persons do ("übernimmt", "folgt auf", "leitet"). */
function personVerbBehind(run: Run): boolean {
  const { places, verbs } = run.reading.lexicon
  if (run.length !== 2 || places.has(around(run, 0).norm)) return false
  return verbs
    .readings(around(run, run.length).norm)
    .some(reading => personVerbs.has(reading.class) && reading.form !== 'infinitive')
}

function mention({ tokens, text }: Reading, index: number, length: number): PersonMention {
  const first = tokenAt(tokens, index)
  const last = tokenAt(tokens, index + length - 1)
  const range: Range = { start: first.start, end: last.end }
  const collapsed = (end: number): string => text.slice(first.start, end).replace(/\s+/gu, ' ')
  return {
    ...range,
    nameRange: range,
    name: collapsed(last.end),
    family: last.text,
    rule: 'context',
    ...(length > 1 ? { given: collapsed(tokenAt(tokens, index + length - 2).end) } : {}),
  }
}
