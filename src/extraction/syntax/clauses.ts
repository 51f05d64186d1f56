import type { Range } from '../../model/range.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { type Item, normAt } from './items.ts'
import { bracketOpen, hasVerb, type Predicate, predicateOf, startsWithFinite } from './predicate.ts'

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
const conjunctions = new Set(['und', 'sowie', 'aber', 'sondern', 'doch', 'oder', 'bzw', 'sodass'])
const relatives = new Set('der die das dem den dessen deren welcher welche welches wo wer was'.split(' '))
const subjunctions = new Set(
  'dass weil nachdem bevor ehe während als wie wenn da indem obwohl damit seitdem sobald bis ob wonach'.split(
    ' ',
  ),
)

interface Segment {
  readonly items: Item[]
  /** The separator before it. */
  readonly mark: string
}

/** Splits the items of a sentence into clauses. Verbless parts stay with the clause they stand in. */
export function clausesOf(items: readonly Item[], lexicon: Lexicon): readonly Clause[] {
  return joinSegments(segments(items)).map(segment => clause(segment, lexicon))
}

function segments(items: readonly Item[]): readonly Segment[] {
  const found: Segment[] = []
  let open: Segment = { items: [], mark: '' }
  let bracket = false
  items.forEach((item, index) => {
    const norm = normAt(items, index)
    bracket = norm === '(' || (bracket && norm !== ')')
    if (bracket) open.items.push(item)
    else if (separators.has(norm)) {
      found.push(open)
      open = { items: [item], mark: norm }
    } else if (
      conjunctions.has(norm) &&
      hasVerb(open.items) &&
      !bracketOpen(open.items) &&
      verbAhead(items, index + 1)
    ) {
      found.push(open)
      open = { items: [item], mark: norm }
    } else open.items.push(item)
  })
  found.push(open)
  return found.filter(segment => segment.items.length > 0)
}

/** Whether a verb comes before the next separator or conjunction that a verb precedes. */
function verbAhead(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length; at += 1) {
    const item = items[at]
    if (item?.kind === 'verb') return true
    if (separators.has(normAt(items, at))) return false
  }
  return false
}

/** Puts verbless segments (appositions, enumerations, brackets) to the clause that they belong to. */
function joinSegments(parts: readonly Segment[]): readonly Segment[] {
  const clauses: Segment[] = []
  let waiting: Segment | undefined
  for (const part of parts) {
    const last = clauses.at(-1)
    if (waiting && startsWithFinite(part.items) && part.mark === ',') {
      waiting.items.push(...part.items)
      if (last !== waiting) clauses.push(waiting)
      waiting = undefined
    } else if (!hasVerb(part.items) && last && !opensNew(part) && !isForeignRelative(part))
      last.items.push(...part.items)
    else if (last && bracketOpen(last.items) && part.mark === ',' && !isSubordinate(part))
      last.items.push(...part.items)
    else if (last && !hasVerb(last.items) && !isSubordinate(part)) last.items.push(...part.items)
    else {
      if (last && !hasVerb(last.items) && isSubordinate(part)) waiting = clauses.pop()
      if (waiting && clauses.at(-1) !== waiting) clauses.push(waiting)
      clauses.push(part)
    }
    if (waiting && clauses.includes(waiting) && hasVerb(waiting.items)) waiting = undefined
  }
  return clauses
}

/** "…, das seit zehn Jahren besteht": a relative clause whose verb is on no list; an apposition ends in a name or noun. */
function isForeignRelative(part: Segment): boolean {
  const end = part.items.at(-1)
  const last = end?.kind === 'mark' ? part.items.at(-2) : end
  return isSubordinate(part) && part.items.length > 3 && last?.kind === 'word' && !last.token.capital
}

function opensNew(part: Segment): boolean {
  return part.mark === ';' || part.mark === '•' || part.mark === '|'
}

/** Index of the first item after the separator or conjunction that opens the segment. */
function firstIndex(items: readonly Item[]): number {
  const norm = normAt(items, 0)
  return separators.has(norm) || conjunctions.has(norm) ? 1 : 0
}

function isSubordinate(part: Segment): boolean {
  if (part.mark !== ',') return false
  const opener = openerOf(part.items)
  return (relatives.has(opener) || subjunctions.has(opener)) && !startsWithFinite(part.items)
}

/** The word that opens a subordinate clause; a preposition may stand before a relative pronoun ("in der"). */
function openerOf(items: readonly Item[]): string {
  const first = firstIndex(items)
  const norm = normAt(items, first)
  if (relatives.has(norm) || subjunctions.has(norm)) return norm
  const second = normAt(items, first + 1)
  return /^(?:in|an|auf|bei|mit|für|unter|von|zu)$/u.test(norm) && relatives.has(second) ? second : norm
}

function clause(segment: Segment, lexicon: Lexicon): Clause {
  const subordinate = isSubordinate(segment)
  const opener = subordinate ? openerOf(segment.items) : ''
  const predicate = predicateOf(segment.items, subordinate, lexicon)
  const first = segment.items[0]
  const last = segment.items.at(-1)
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    items: segment.items,
    opener,
    relative: relatives.has(opener),
    continued: conjunctions.has(segment.mark) || startsWithFinite(segment.items),
    ...(predicate === undefined ? {} : { predicate }),
  }
}
