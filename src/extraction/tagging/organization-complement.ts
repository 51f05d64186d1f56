import type { Range } from '../../model/range.ts'
import type { HeadEntry, Lexicon } from '../lexicon/lexicon.ts'
import { type Token, tokenAt } from '../text/tokens.ts'
import { isSpeech, quotations } from '../text/speech.ts'
import { calendarWord } from './calendar-words.ts'

export interface Complement {
  /** Offset where the whole phrase ends. */
  readonly end: number
  /** Offset where the unit's own name ends (before a place). */
  readonly unitEnd: number
  readonly place?: string
  readonly placeRange?: Range
}

interface Context {
  readonly taken: (token: Token) => boolean
  readonly lexicon: Lexicon
  readonly entry: HeadEntry
}

/** Heads whose next words are a subject ("Fachbereich Bildung und Soziales") rather than a place ("Landkreis X"). */
const topical = new Set([
  'fachbereich',
  'abteilung',
  'team',
  'sachgebiet',
  'referat',
  'dezernat',
  'stabsstelle',
  'dienst',
  'fakultaet',
  'klinikabteilung',
  'lehrstuhl',
])

/** Types whose names are made of ordinary nouns too ("Museum Kloster X", "Wochenmagazin Horizonte"). */
const properlyNamed = new Set([
  'museum',
  'theater',
  'schule',
  'stiftung',
  'verein',
  'sportverein',
  'verlag',
  'medium',
  'sender',
  'orchester',
  'krankenhaus',
  'pflegeeinrichtung',
  'kindertagesstaette',
])

/** What belongs to the name after its head: number, quoted name, "für …", a subject, or a place. */
export function complement(
  tokens: readonly Token[],
  text: string,
  head: number,
  context: Context,
): Complement {
  const numbered = afterNumber(tokens, head + 1)
  const quoted = quotedName(tokens, text, numbered)
  if (quoted !== undefined) return plain(quoted)
  const next = tokenAt(tokens, numbered)
  if (next.norm === 'für') {
    const end = coordination(tokens, numbered + 1, context)
    if (end > numbered + 1) return withPlace(tokens, end, context)
  }
  if (topical.has(context.entry.type) && !context.entry.plural) {
    const end = coordination(tokens, numbered, context)
    if (end > numbered) return plain(tokenAt(tokens, end - 1).end)
  }
  return withSite(tokens, numbered, context) ?? withPlace(tokens, numbered, context)
}

/** "Gymnasium am Rosenhang", "Klinik an der Isar": a site that is part of the name. */
function withSite(tokens: readonly Token[], from: number, context: Context): Complement | undefined {
  if (!properlyNamed.has(context.entry.type)) return undefined
  const link = tokenAt(tokens, from).norm
  const noun =
    link === 'am'
      ? from + 1
      : link === 'an' && tokenAt(tokens, from + 1).norm === 'der'
        ? from + 2
        : undefined
  if (noun === undefined || !isNameNoun(tokenAt(tokens, noun), context)) return undefined
  return isDistinctHead(tokenAt(tokens, noun), context) ? undefined : plain(tokenAt(tokens, noun).end)
}

const plain = (end: number): Complement => ({ end, unitEnd: end })

/** "Fachbereich 3", "Dezernat II", "Referat 42a": index after the number. */
function afterNumber(tokens: readonly Token[], index: number): number {
  const token = tokenAt(tokens, index)
  const roman = /^[IVX]{1,4}$/u.test(token.text)
  const counted = /^(?:jahren?|monaten?|wochen?|tagen?|mal|prozent|millionen|uhr)$/u.test(
    tokenAt(tokens, index + 1).norm,
  )
  const number =
    !counted &&
    token.kind === 'number' &&
    /^\d{1,3}$/u.test(token.text) &&
    tokenAt(tokens, index + 1).text !== '.'
  return roman || number ? index + 1 : index
}

/** End of a quoted name that follows directly, in whatever quotation marks. */
function quotedName(tokens: readonly Token[], text: string, index: number): number | undefined {
  const mark = tokenAt(tokens, index)
  if (!'„“"»«‚›‹'.includes(mark.text) || mark.text === '') return undefined
  const rest = text.slice(mark.start, mark.start + 160)
  const quotation = quotations(rest)[0]
  if (quotation?.start !== 0 || isSpeech(rest, quotation)) return undefined
  return mark.start + quotation.end
}

const joins = new Set(['und', '&', 'sowie', '/'])

/** Index after a coordination of nouns ("Jugend, Schulen, Kultur und Sport"); `from` where none stands. */
function coordination(tokens: readonly Token[], from: number, context: Context): number {
  let end = nounGroup(tokens, from, context)
  if (end === from) return from
  for (;;) {
    const join = tokenAt(tokens, end)
    if (join.text === ',' && !commaContinues(tokens, end, context)) return end
    if (join.text !== ',' && !joins.has(join.norm)) return end
    const next = nounGroup(tokens, end + 1, context)
    if (next === end + 1) return end
    end = next
  }
}

/** A comma belongs to the name only when "… und X" still follows before anything else. */
function commaContinues(tokens: readonly Token[], comma: number, context: Context): boolean {
  let at = comma
  for (let step = 0; step < 8; step += 1) {
    const next = nounGroup(tokens, at + 1, context)
    if (next === at + 1) return false
    const join = tokenAt(tokens, next)
    if (joins.has(join.norm)) return nounGroup(tokens, next + 1, context) > next + 1
    if (join.text !== ',') return false
    at = next
  }
  return false
}

/** Adjectives and one noun or more ("soziale Dienste", "Land-"): index after them. */
function nounGroup(tokens: readonly Token[], from: number, context: Context): number {
  let at = from
  if (/^(?:die|den|das|dem|der)$/u.test(tokenAt(tokens, at).norm) && tokenAt(tokens, from - 1).norm === 'für')
    at += 1
  while (
    /^\p{Ll}+(?:e|en|er|es)$/u.test(tokenAt(tokens, at).text) &&
    isAttribute(tokenAt(tokens, at), context)
  )
    at += 1
  const nouns = at
  while (isNameNoun(tokenAt(tokens, at), context) && at - nouns < 3) at += 1
  // "für Menschen mit Behinderung"
  if (at > nouns && tokenAt(tokens, at).norm === 'mit' && isNameNoun(tokenAt(tokens, at + 1), context))
    at += 2
  return at === nouns ? from : at
}

function isAttribute(token: Token, { lexicon }: Context): boolean {
  return !lexicon.functionWords.has(token.norm) && lexicon.verbs.readings(token.norm).length === 0
}

function isNameNoun(token: Token, { taken, lexicon }: Context): boolean {
  if (token.kind !== 'word' || !token.capital || taken(token) || calendarWord.test(token.norm)) return false
  return !lexicon.functionWords.has(token.norm)
}

/** A place or proper name directly after the head: "Universität Wien", "Stadt Frankfurt am Main". */
function withPlace(tokens: readonly Token[], from: number, context: Context): Complement {
  const before = tokenAt(tokens, from - 1)
  const end = placeEnd(tokens, from, context)
  if (end === from) return plain(before.end)
  const first = tokenAt(tokens, from)
  const last = tokenAt(tokens, end - 1)
  const place = tokens
    .slice(from, end)
    .map(token => token.text)
    .join(' ')
  return { end: last.end, unitEnd: before.end, place, placeRange: { start: first.start, end: last.end } }
}

/** A listed place ends where the next word is no part of its listed name ("Stadt Musterstadt aktuell"). */
function isComplete(
  tokens: readonly Token[],
  from: number,
  at: number,
  { lexicon, entry }: Context,
): boolean {
  if (at === from || entry.form !== 'formal') return false
  const name = tokens.slice(from, at).map(({ norm }) => norm)
  const longer = [...name, tokenAt(tokens, at).norm].join(' ')
  return lexicon.places.has(name.join(' ')) && !lexicon.places.has(longer)
}

const placeJoin = new Set(['am', 'an', 'im', 'in', 'ob', 'bei', 'vor', 'der', 'dem'])

function placeEnd(tokens: readonly Token[], from: number, context: Context): number {
  let at = from
  while (at - from < 5 && isPlaceWord(tokens, at, context) && !isComplete(tokens, from, at, context)) {
    at += 1
    if (tokenAt(tokens, at).text === '.' && tokenAt(tokens, at - 1).norm === 'st') at += 1
  }
  return at === from ? from : riverEnd(tokens, at, context)
}

/** "am Main", "an der Havel", "im Allgäu" after a listed place. */
function riverEnd(tokens: readonly Token[], at: number, context: Context): number {
  const phrase: string[] = []
  for (let next = at; next < at + 3; next += 1) {
    const token = tokenAt(tokens, next)
    phrase.push(token.norm)
    if (token.capital) {
      const name = [tokenAt(tokens, at - 1).norm, ...phrase].join(' ')
      return context.lexicon.places.has(name) ? next + 1 : at
    }
    if (!placeJoin.has(token.norm)) return at
  }
  return at
}

function isPlaceWord(tokens: readonly Token[], index: number, context: Context): boolean {
  const token = tokenAt(tokens, index)
  if (!isNameNoun(token, context) || token.text.endsWith('-')) return false
  if (context.lexicon.places.has(token.norm)) return true
  if (context.lexicon.nouns.has(token.norm) && !properlyNamed.has(context.entry.type)) return false
  return context.lexicon.roles.find(token.text) === undefined && !isDistinctHead(token, context)
}

/** The next word opens an organization of its own. */
function isDistinctHead(token: Token, { lexicon }: Context): boolean {
  const head = lexicon.heads.find(token.text)
  return head !== undefined && head.entry.form !== 'other'
}
