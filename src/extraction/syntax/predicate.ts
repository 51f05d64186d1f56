import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Verb } from '../lexicon/verb-table.ts'
import { holdsWord, type Item, type ItemOf, normAt } from './items.ts'

/** What the verbs of a clause say together. */
export interface Predicate {
  readonly class: string
  readonly lemma: string
  readonly tense: 'past' | 'present' | 'future'
  readonly passive: boolean
  /** Modal lemma ("sollen", "müssen"), '' without one. */
  readonly modal: string
  readonly negated: boolean
  readonly plural: boolean
  /** Offset of the verb that names the class. */
  readonly at: number
  readonly end: number
}

const auxiliaries = new Set(['be', 'become', 'have', 'modal'])

export function hasVerb(items: readonly Item[]): boolean {
  return items.some(item => item.kind === 'verb' && !isPossessive(item))
}

/** "sein Stellvertreter": the possessive, not the infinitive. */
function isPossessive(item: ItemOf<'verb'>): boolean {
  return item.norm === 'sein'
}

/** An auxiliary without its participle or infinitive, which is still to come: "werden A und B … bestellt". */
export function bracketOpen(items: readonly Item[]): boolean {
  const verbs = items.filter(item => item.kind === 'verb').filter(item => !isPossessive(item))
  const only = verbs[0]
  if (verbs.length !== 1 || !only) return false
  const last = normAt(items, items.length - 1)
  const particle = last !== '' && only.readings.some(verb => verb.particle === last)
  return only.readings.some(isBracket) && !particle
}

const isBracket = (verb: Verb): boolean =>
  verb.particle === '' && (verb.class === 'become' || verb.class === 'have' || verb.class === 'modal')

/** The last word is a participle or infinitive: "…, in den Ruhestand verabschiedet." */
export function endsNonfinite(items: readonly Item[]): boolean {
  const last = items.findLast(({ kind }) => kind !== 'mark')
  return last?.kind === 'verb' && last.readings.some(verb => !isFinite(verb))
}

/** All verbs stand together at the end, as in a subordinate clause. */
export function isVerbFinal(items: readonly Item[]): boolean {
  const first = items.findIndex(({ kind }) => kind === 'verb')
  return first >= 0 && items.slice(first).every(({ kind }) => kind === 'verb')
}

/** The last word is the particle that a verb of these clauses still waits for: "Sie gibt das Amt, …, ab." */
export function endsInParticleOf(items: readonly Item[], clause: readonly Item[]): boolean {
  const last = items.findLast(({ kind }) => kind !== 'mark')
  if (last?.kind !== 'word' || hasVerb(items)) return false
  return clause.some(
    item => item.kind === 'verb' && item.readings.some(({ particle }) => particle === last.norm),
  )
}

const joints = new Set(['und', 'sowie'])

/** The first item (after a separator) is a finite verb: the subject stands before. */
export function startsWithFinite(items: readonly Item[]): boolean {
  const first = items[0]?.kind === 'mark' || joints.has(normAt(items, 0)) ? items[1] : items[0]
  return first?.kind === 'verb' && first.readings.some(isFinite)
}

const isFinite = (verb: Verb): boolean => verb.form === 'present' || verb.form === 'past'

/** Reads the verbal bracket: the finite verb, its particle, participles and infinitives. */
export function predicateOf(
  items: readonly Item[],
  subordinate: boolean,
  lexicon: Lexicon,
): Predicate | undefined {
  const verbs = items
    .filter(item => item.kind === 'verb')
    .filter(item => !isPossessive(item) || item === items.at(-1))
  const finite = finiteVerb(verbs, items, subordinate || endsInAuxiliary(items), lexicon)
  const participles = verbs.filter(verb => verb.start !== finite?.item.start)
  const main = mainVerb(finite, participles)
  if (!main) return undefined
  const aux = finite?.verb
  return {
    class: main.verb.class,
    lemma: main.verb.lemma,
    tense: tenseOf(aux, main.verb, lexicon),
    passive: isPassive(aux, main.verb, verbs) && !isState(main.verb, lexicon),
    modal: aux?.class === 'modal' ? aux.lemma : '',
    negated: holdsWord(items, lexicon.cues.negation),
    plural: aux?.plural ?? false,
    at: main.item.start,
    end: main.item.end,
  }
}

/** "…, der das Amt führt und nun bestellt wurde": a subordinate clause goes on, although nothing opens it again. */
function endsInAuxiliary(items: readonly Item[]): boolean {
  const [before, last] = items.filter(({ kind }) => kind !== 'mark').slice(-2)
  const verbs = items.filter(({ kind }) => kind === 'verb')
  return (
    verbs.length === 2 &&
    last?.kind === 'verb' &&
    before?.kind === 'verb' &&
    last.readings.some(verb => isFinite(verb) && isBracket(verb)) &&
    before.readings.some(verb => !isFinite(verb))
  )
}

interface Found {
  readonly item: ItemOf<'verb'>
  readonly verb: Verb
}

function finiteVerb(
  verbs: readonly ItemOf<'verb'>[],
  items: readonly Item[],
  subordinate: boolean,
  lexicon: Lexicon,
): Found | undefined {
  const order = subordinate ? verbs.toReversed() : verbs
  for (const item of order) {
    const readings = item.readings.filter(isFinite)
    const verb = chooseReading(readings, item, items, lexicon)
    if (verb) return { item, verb }
  }
  return undefined
}

/** Of several verbs with this form, the one whose particle stands at the end of the clause; else the one without. */
function chooseReading(
  readings: readonly Verb[],
  item: ItemOf<'verb'>,
  items: readonly Item[],
  lexicon: Lexicon,
): Verb | undefined {
  const particle = particleAfter(item, items, lexicon)
  return readings.find(verb => verb.particle === particle) ?? readings.find(verb => verb.particle === '')
}

/** The separable particle: the last word of the clause, or one before "und", a comma or an infinitive clause. */
function particleAfter(item: ItemOf<'verb'>, items: readonly Item[], lexicon: Lexicon): string {
  for (let at = items.length - 1; at > items.indexOf(item); at -= 1) {
    const norm = normAt(items, at)
    if (lexicon.verbs.particles.has(norm) && endsPhrase(items[at + 1], lexicon)) return norm
  }
  return ''
}

function endsPhrase(next: Item | undefined, { cues }: Lexicon): boolean {
  if (next === undefined) return true
  if (next.kind === 'mark') return /^[,.;:!?–(“”"]$/u.test(next.norm)
  return next.kind === 'word' && cues.coordination.has(next.norm)
}

/** The full verb: a participle or infinitive beside an auxiliary, else the finite verb itself. */
function mainVerb(finite: Found | undefined, others: readonly ItemOf<'verb'>[]): Found | undefined {
  if (finite && !auxiliaries.has(finite.verb.class)) return finite
  for (const item of others.toReversed()) {
    const verb = item.readings.find(reading => !isFinite(reading) && !auxiliaries.has(reading.class))
    if (verb) return { item, verb }
  }
  if (finite?.verb.class === 'modal') return bareAuxiliary(others) ?? finite
  return finite ?? bareAuxiliary(others)
}

function bareAuxiliary(others: readonly ItemOf<'verb'>[]): Found | undefined {
  const item = others.at(-1)
  const verb = item?.readings.find(reading => reading.class !== 'modal' && auxiliaries.has(reading.class))
  return item && verb ? { item, verb } : undefined
}

function tenseOf(aux: Verb | undefined, main: Verb, lexicon: Lexicon): Predicate['tense'] {
  if (!aux) return main.form === 'participle' ? 'past' : 'present'
  if (aux.class === 'become' && aux.form === 'present')
    return main.form === 'infinitive' || isState(main, lexicon) ? 'future' : 'present'
  return aux.form === 'past' || (main !== aux && isPerfect(main, lexicon)) ? 'past' : 'present'
}

const isPerfect = (main: Verb, lexicon: Lexicon): boolean =>
  main.form === 'participle' && !isState(main, lexicon)

/** "tätig", "zuständig" stand with "sein" like participles but tell no past. */
const isState = ({ lemma }: Verb, { cues }: Lexicon): boolean => cues.state.has(lemma)

function isPassive(aux: Verb | undefined, main: Verb, verbs: readonly ItemOf<'verb'>[]): boolean {
  if (main.form !== 'participle') return false
  return aux?.class === 'become' || verbs.some(verb => verb.norm === 'worden')
}
