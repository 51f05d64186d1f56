import type { Range } from '../../model/range.ts'
import { isSpeech, quotations } from '../text/speech.ts'
import type { HeadEntry, Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { coordinationEnd, isNameNoun } from './noun-group.ts'
import type { Headed } from './headed.ts'
import { placeEnd, siteEnd } from './organization-place.ts'

/** What belongs to the name of an organization behind its head. */
export interface Complement {
  /** Offset where the whole phrase ends. */
  readonly end: number
  /** Offset where the unit's own name ends (before a place). */
  readonly unitEnd: number
  readonly place?: string
  readonly placeRange?: Range
}

/** What belongs to the name after its head: number, quoted name, "für …", a subject, a site, or a place. */
export function complement(headed: Headed): Complement {
  const from = afterNumber(headed, headed.head + 1)
  const quoted = quotedName(headed, from) ?? numberedName(headed, from)
  if (quoted !== undefined) return plain(quoted)
  const wide = widened.map(end => end(headed, from)).find(end => end !== undefined)
  if (wide !== undefined) return withPlace(headed, wide)
  const named = closed.map(end => end(headed, from)).find(end => end !== undefined)
  return named === undefined ? withPlace(headed, from) : plain(tokenAt(headed.tokens, named - 1).end)
}

type End = (headed: Headed, from: number) => number | undefined

/** What the name may go on with before its place. */
const widened: readonly End[] = [membersEnd, purposeEnd]

/** What the name ends with, place included. */
const closed: readonly End[] = [subjectEnd, siteEnd, genitiveEnd, nestedEnd]

const plain = (end: number): Complement => ({ end, unitEnd: end })

/** "Fachbereich 3", "Dezernat II", "Referat 42a": index after the number. */
function afterNumber({ tokens, lexicon }: Headed, index: number): number {
  const { text, kind } = tokenAt(tokens, index)
  const next = tokenAt(tokens, index + 1)
  const roman = /^[IVX]{1,4}$/u.test(text)
  const number =
    kind === 'number' && /^\d{1,3}$/u.test(text) && next.text !== '.' && !lexicon.cues.counted.has(next.norm)
  return roman || number ? index + 1 : index
}

/** Offset of the end of a quoted name that follows directly, in whatever quotation marks. */
function quotedName({ tokens, text, lexicon }: Headed, index: number): number | undefined {
  const mark = tokenAt(tokens, index)
  if (!'„“"»«‚›‹'.includes(mark.text) || mark.text === '') return undefined
  const rest = text.slice(mark.start, mark.start + 160)
  const quotation = quotations(rest)[0]
  if (quotation?.start !== 0 || isSpeech(rest, quotation, lexicon.cues.speaker)) return undefined
  return mark.start + quotation.end
}

/** "Referat 34 (Weinbau)": offset after what the bracket behind a number says of the unit. */
function numberedName({ tokens, head, lexicon }: Headed, from: number): number | undefined {
  if (from === head + 1 || tokenAt(tokens, from).text !== '(') return undefined
  const reading = { tokens, text: '', lexicon, taken: () => false }
  const end = coordinationEnd(reading, from + 1)
  const bracket = tokenAt(tokens, end)
  return end > from + 1 && bracket.text === ')' ? bracket.end : undefined
}

/** "Amt für Wohnen und Verkehr": index after what it is for. */
function purposeEnd(headed: Headed, from: number): number | undefined {
  const end = tokenAt(headed.tokens, from).norm === 'für' ? coordinationEnd(headed, from + 1) : 0
  return end > from + 1 ? end : undefined
}

/** "Fachbereich Bildung und Soziales": index after what it deals with. */
function subjectEnd(headed: Headed, from: number): number | undefined {
  const { lexicon, entry } = headed
  const end = lexicon.traits.topical.has(entry.type) && !entry.plural ? coordinationEnd(headed, from) : from
  return end > from ? end : undefined
}

/** "Verband der Gartenbauer", "Bund der Gemeinden": index after those who make up an association. */
function membersEnd(headed: Headed, from: number): number | undefined {
  const { tokens, entry, lexicon } = headed
  if (!lexicon.traits.association.has(entry.type) || tokenAt(tokens, from).norm !== 'der') return undefined
  const noun = tokenAt(tokens, from + 1)
  return areMany(noun, lexicon) || (isNameNoun(headed, noun) && isGroup(noun, lexicon)) ? from + 2 : undefined
}

/** After "der" a man is many, since one alone would be "des Gärtners"; a woman is one. */
function areMany({ text, capital }: Token, { professions, roles, heads }: Lexicon): boolean {
  const person = professions.find(text) ?? roles.find(text)
  return capital && (person ? person.entry.gender !== 'f' : heads.find(text)?.entry.plural === true)
}

/** "der Kleingärtner", "der Imker": no person of an office, no place, no other organization. */
function isGroup({ text, norm }: Token, { professions, roles, heads, places }: Lexicon): boolean {
  return !places.has(norm) && ![professions, roles, heads].some(words => words.find(text) !== undefined)
}

/** "Haus der Kunst", "Akademie der Wissenschaften": index after what the name goes on with. */
function genitiveEnd(headed: Headed, from: number): number | undefined {
  const { tokens, entry, lexicon } = headed
  if (!lexicon.traits.namedByGenitive.has(entry.type) || !/^(?:der|des)$/u.test(tokenAt(tokens, from).norm))
    return undefined
  const noun = tokenAt(tokens, from + 1)
  if (!isNameNoun(headed, noun) || lexicon.roles.find(noun.text) || lexicon.places.has(noun.norm))
    return undefined
  return lexicon.heads.find(noun.text) || tokenAt(tokens, from + 2).capital ? undefined : from + 2
}

/** "Museum Kloster Musterstadt", "Volkshochschule Kreis Musterstadt": index after a second head with its place. */
function nestedEnd(headed: Headed, from: number): number | undefined {
  const { tokens, entry, lexicon } = headed
  if (!isNesting(entry, lexicon) || !isNested(tokenAt(tokens, from), lexicon)) return undefined
  const end = placeEnd(headed, from + 1)
  return end > from + 1 ? end : undefined
}

function isNesting({ form, type, plural }: HeadEntry, { traits }: Lexicon): boolean {
  return nesting.has(form) && !plural && !traits.territory.has(type) && !traits.described.has(type)
}

function isNested({ capital, text, norm }: Token, { heads, cues }: Lexicon): boolean {
  const inner = capital ? heads.find(text)?.entry : undefined
  return inner ? nesting.has(inner.form) && !inner.plural : cues.area.has(norm)
}

/** Forms of what has a name of its own, whatever it belongs to. */
const nesting: ReadonlySet<string> = new Set(['formal', 'joint', 'other'])

/** A place or proper name directly after the head: "Universität Wien", "Stadt Frankfurt am Main". */
function withPlace(headed: Headed, from: number): Complement {
  const { tokens } = headed
  const before = tokenAt(tokens, from - 1)
  const end = placeEnd(headed, from)
  if (end === from) return plain(before.end)
  const placeRange = { start: tokenAt(tokens, from).start, end: tokenAt(tokens, end - 1).end }
  const place = headed.text.slice(placeRange.start, placeRange.end).replace(/\s+/gu, ' ')
  return { end: placeRange.end, unitEnd: before.end, place, placeRange }
}
