import type { Range } from '../../model/range.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Item, normAt } from './items.ts'
import {
  bracketOpen,
  endsInParticleOf,
  endsNonfinite,
  hasVerb,
  isVerbFinal,
  type Predicate,
  predicateOf,
  startsWithFinite,
} from './predicate.ts'

/** One clause: its items in text order (commas of appositions inside included) and what its verb says. */
export interface Clause extends Range {
  readonly items: readonly Item[]
  readonly predicate?: Predicate
  /** First word of a subordinate clause ("der", "nachdem", "dass"), '' for a main clause. */
  readonly opener: string
  readonly relative: boolean
  /** No subject of its own is needed: it goes on after "und" or shares the subject before it. */
  readonly continued: boolean
}

const separators = new Set([',', ';', ':', '–', '—', '-', '•', '|'])

interface Segment {
  readonly items: Item[]
  /** The separator before it. */
  readonly mark: string
}

/** Splits the items of a sentence into clauses. Verbless parts stay with the clause they stand in. */
export function clausesOf(items: readonly Item[], lexicon: Lexicon): readonly Clause[] {
  return joinSegments(segments(items, lexicon), lexicon).map(segment => clause(segment, lexicon))
}

function segments(items: readonly Item[], lexicon: Lexicon): readonly Segment[] {
  const found: Segment[] = []
  let open: Segment = { items: [], mark: '' }
  let bracket = false
  items.forEach((item, index) => {
    const norm = normAt(items, index)
    bracket = norm === '(' || (bracket && norm !== ')')
    const parts =
      separators.has(norm) || (lexicon.cues.conjunction.has(norm) && joinsClauses(open.items, items, index))
    if (bracket || !parts) open.items.push(item)
    else {
      found.push(open)
      open = { items: [item], mark: norm }
    }
  })
  found.push(open)
  return found.filter(segment => segment.items.length > 0)
}

/** A conjunction stands between clauses where a whole one precedes and a verb still follows. */
function joinsClauses(before: readonly Item[], items: readonly Item[], index: number): boolean {
  return hasVerb(before) && !bracketOpen(before) && verbAhead(items, index + 1)
}

/** Whether a verb comes before the next separator. */
function verbAhead(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length; at += 1) {
    if (items[at]?.kind === 'verb') return true
    if (separators.has(normAt(items, at))) return false
  }
  return false
}

interface Joined {
  readonly clauses: Segment[]
  /** A clause that a subordinate one may interrupt: "Die Leiterin, die seit 2010 tätig ist, geht …". */
  waiting: Segment | undefined
}

/** Puts verbless segments (appositions, enumerations, brackets) to the clause that they belong to. */
function joinSegments(parts: readonly Segment[], lexicon: Lexicon): readonly Segment[] {
  const joined: Joined = { clauses: [], waiting: undefined }
  for (const part of parts) {
    const last = joined.clauses.at(-1)
    if (joined.waiting && goesOnWith(joined.waiting, part)) resume(joined, joined.waiting, part)
    else if (last && belongsTo(last, part, lexicon)) last.items.push(...part.items)
    else open(joined, part, lexicon)
  }
  return joined.clauses
}

/** What the interrupted clause lacks: its verb, the second part of its bracket, or the particle of its verb. */
function goesOnWith({ items }: Segment, part: Segment): boolean {
  if (part.mark !== ',') return false
  if (!hasVerb(items)) return startsWithFinite(part.items)
  return (bracketOpen(items) && endsNonfinite(part.items)) || endsInParticleOf(part.items, items)
}

/** The interrupted clause goes on. It is read behind the one that interrupts it, so that what follows has its subject. */
function resume(joined: Joined, waiting: Segment, part: Segment): void {
  waiting.items.push(...part.items)
  joined.clauses.splice(joined.clauses.indexOf(waiting), 1)
  joined.clauses.push(waiting)
  joined.waiting = undefined
}

function open(joined: Joined, part: Segment, lexicon: Lexicon): void {
  const last = joined.clauses.at(-1)
  if (!isSubordinate(part, lexicon)) joined.waiting = undefined
  else if (last && !isSubordinate(last, lexicon)) joined.waiting = last
  joined.clauses.push(part)
}

function belongsTo(last: Segment, part: Segment, lexicon: Lexicon): boolean {
  if (!hasVerb(part.items) && !opensNew(part) && !isForeignRelative(part, lexicon)) return true
  if (isSubordinate(part, lexicon)) return false
  return !hasVerb(last.items) || (part.mark === ',' && bracketOpen(last.items) && endsNonfinite(part.items))
}

/**
 * "…, das seit zehn Jahren besteht": a relative clause whose verb is on no list; an apposition ends in a name or noun,
 * a main clause that goes on ("…, den Bericht heraus") in a particle.
 */
function isForeignRelative(part: Segment, lexicon: Lexicon): boolean {
  const end = part.items.at(-1)
  const last = end?.kind === 'mark' ? part.items.at(-2) : end
  if (!isSubordinate(part, lexicon) || part.items.length <= 3 || last?.kind !== 'word') return false
  return !last.token.capital && !lexicon.verbs.particles.has(last.norm)
}

const opensNew = ({ mark }: Segment): boolean => mark === ';' || mark === '•' || mark === '|'

function isSubordinate(segment: Segment, lexicon: Lexicon): boolean {
  const { mark, items } = segment
  if (mark === '') return opensSentence(items, lexicon)
  return mark === ',' && isOpener(openerOf(items, lexicon), lexicon) && !startsWithFinite(items)
}

/** "Nachdem A gegangen ist, …": a subjunction opens the sentence and the verb ends its clause; "Als Leiterin …" does not. */
function opensSentence(items: readonly Item[], { cues }: Lexicon): boolean {
  return cues.subjunction.has(normAt(items, 0)) && isVerbFinal(items)
}

const isOpener = (norm: string, { cues }: Lexicon): boolean =>
  cues.relative.has(norm) || cues.subjunction.has(norm)

/** The word that opens a subordinate clause; a preposition may stand before a relative pronoun ("in der"). */
function openerOf(items: readonly Item[], lexicon: Lexicon): string {
  const { conjunction, relative, relativePreposition } = lexicon.cues
  const first = separators.has(normAt(items, 0)) || conjunction.has(normAt(items, 0)) ? 1 : 0
  const norm = normAt(items, first)
  const second = normAt(items, first + 1)
  // "in der sie arbeitet" against "in den Ruhestand".
  const pronoun = relative.has(second) && !isNoun(items[first + 2])
  return !isOpener(norm, lexicon) && relativePreposition.has(norm) && pronoun ? second : norm
}

const isNoun = (item: Item | undefined): boolean =>
  item?.kind === 'organization' || (item?.kind === 'word' && item.token.capital)

function clause(segment: Segment, lexicon: Lexicon): Clause {
  const { items, mark } = segment
  const subordinate = isSubordinate(segment, lexicon)
  const opener = subordinate ? openerOf(items, lexicon) : ''
  const predicate = predicateOf(items, subordinate, lexicon)
  return {
    start: items[0]?.start ?? 0,
    end: items.at(-1)?.end ?? 0,
    items,
    opener,
    relative: lexicon.cues.relative.has(opener),
    continued: lexicon.cues.conjunction.has(mark) || startsWithFinite(items),
    ...(predicate === undefined ? {} : { predicate }),
  }
}
