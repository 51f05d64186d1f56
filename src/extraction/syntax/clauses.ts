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
  /** A clause without verb that a subordinate clause interrupts: "Die Leiterin, die seit 2010 tätig ist, geht …". */
  waiting: Segment | undefined
}

/** Puts verbless segments (appositions, enumerations, brackets) to the clause that they belong to. */
function joinSegments(parts: readonly Segment[], lexicon: Lexicon): readonly Segment[] {
  const joined: Joined = { clauses: [], waiting: undefined }
  for (const part of parts) {
    const last = joined.clauses.at(-1)
    if (joined.waiting && part.mark === ',' && startsWithFinite(part.items))
      resume(joined, joined.waiting, part)
    else if (last && belongsTo(last, part, lexicon)) last.items.push(...part.items)
    else open(joined, part, lexicon)
    if (joined.waiting && hasVerb(joined.waiting.items)) joined.waiting = undefined
  }
  return joined.clauses
}

/** The interrupted clause goes on. */
function resume(joined: Joined, waiting: Segment, part: Segment): void {
  waiting.items.push(...part.items)
  if (joined.clauses.at(-1) !== waiting) joined.clauses.push(waiting)
  joined.waiting = undefined
}

function open(joined: Joined, part: Segment, lexicon: Lexicon): void {
  const last = joined.clauses.at(-1)
  if (last && !hasVerb(last.items) && isSubordinate(part, lexicon)) joined.waiting = last
  // What waits is read once more, so that the next clause has its subject again.
  else if (joined.waiting) joined.clauses.push(joined.waiting)
  joined.clauses.push(part)
}

function belongsTo(last: Segment, part: Segment, lexicon: Lexicon): boolean {
  if (!hasVerb(part.items) && !opensNew(part) && !isForeignRelative(part, lexicon)) return true
  if (isSubordinate(part, lexicon)) return false
  return !hasVerb(last.items) || (part.mark === ',' && bracketOpen(last.items))
}

/** "…, das seit zehn Jahren besteht": a relative clause whose verb is on no list; an apposition ends in a name or noun. */
function isForeignRelative(part: Segment, lexicon: Lexicon): boolean {
  const end = part.items.at(-1)
  const last = end?.kind === 'mark' ? part.items.at(-2) : end
  return isSubordinate(part, lexicon) && part.items.length > 3 && last?.kind === 'word' && !last.token.capital
}

const opensNew = ({ mark }: Segment): boolean => mark === ';' || mark === '•' || mark === '|'

function isSubordinate({ mark, items }: Segment, lexicon: Lexicon): boolean {
  return mark === ',' && isOpener(openerOf(items, lexicon), lexicon) && !startsWithFinite(items)
}

const isOpener = (norm: string, { cues }: Lexicon): boolean =>
  cues.relative.has(norm) || cues.subjunction.has(norm)

/** The word that opens a subordinate clause; a preposition may stand before a relative pronoun ("in der"). */
function openerOf(items: readonly Item[], lexicon: Lexicon): string {
  const { conjunction, relative, relativePreposition } = lexicon.cues
  const first = separators.has(normAt(items, 0)) || conjunction.has(normAt(items, 0)) ? 1 : 0
  const norm = normAt(items, first)
  const second = normAt(items, first + 1)
  return !isOpener(norm, lexicon) && relativePreposition.has(norm) && relative.has(second) ? second : norm
}

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
