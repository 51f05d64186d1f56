import type { Range } from '../../model/range.ts'
import { isSpeech, quotations } from '../text/speech.ts'
import { tokenAt } from '../text/tokens.ts'
import { coordinationEnd } from './noun-group.ts'
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
  const { tokens, head, entry, lexicon } = headed
  const from = afterNumber(headed, head + 1)
  const quoted = quotedName(headed, from) ?? numberedName(headed, from)
  if (quoted !== undefined) return plain(quoted)
  const members = membersEnd(headed, from)
  if (members > from) return withPlace(headed, members)
  const purpose = tokenAt(tokens, from).norm === 'für' ? coordinationEnd(headed, from + 1) : 0
  if (purpose > from + 1) return withPlace(headed, purpose)
  const topical = lexicon.traits.topical.has(entry.type) && !entry.plural
  const subject = topical ? coordinationEnd(headed, from) : from
  if (subject > from) return plain(tokenAt(tokens, subject - 1).end)
  const site = siteEnd(headed, from)
  return site === undefined ? withPlace(headed, from) : plain(tokenAt(tokens, site - 1).end)
}

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

/** "Verband der Gartenbauer", "Bund der Gemeinden": index after those who make up an association. */
function membersEnd({ tokens, entry, lexicon }: Headed, from: number): number {
  if (!lexicon.traits.association.has(entry.type) || tokenAt(tokens, from).norm !== 'der') return from
  const noun = tokenAt(tokens, from + 1)
  const person = lexicon.professions.find(noun.text) ?? lexicon.roles.find(noun.text)
  // After "der" a man is many: one alone would be "des Gärtners".
  const many = person?.entry.gender !== 'f' && person !== undefined
  const bodies = lexicon.heads.find(noun.text)?.entry.plural === true
  return noun.capital && (many || bodies) ? from + 2 : from
}

/** A place or proper name directly after the head: "Universität Wien", "Stadt Frankfurt am Main". */
function withPlace(headed: Headed, from: number): Complement {
  const { tokens } = headed
  const before = tokenAt(tokens, from - 1)
  const end = placeEnd(headed, from)
  if (end === from) return plain(before.end)
  const placeRange = { start: tokenAt(tokens, from).start, end: tokenAt(tokens, end - 1).end }
  const words = tokens.slice(from, end).map(token => token.text)
  return { end: placeRange.end, unitEnd: before.end, place: words.join(' '), placeRange }
}
