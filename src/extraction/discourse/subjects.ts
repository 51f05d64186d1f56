import type { Clause } from '../syntax/clauses.ts'
import { type Item, type ItemOf, normAt } from '../syntax/items.ts'
import { describedGender } from './description.ts'
import type { PersonChain } from './person-registry.ts'
import type { Scene } from './scene.ts'

/** A person that a clause speaks of, and where. */
export interface Referent {
  readonly chain: PersonChain
  readonly start: number
  readonly end: number
  /** How it was found: by name, or by what stands for the name. */
  readonly by: 'name' | 'pronoun' | 'relative' | 'description' | 'continued' | 'topic'
}

/** Persons named in the clause, with the preposition that governs each. */
export function personsIn(clause: Clause): readonly ItemOf<'person'>[] {
  return clause.items.filter(item => item.kind === 'person')
}

export const isOblique = (item: Item): boolean => item.oblique

/** Who the clause is about: named in it, meant by a pronoun or description, or carried over. */
export function subjectOf(scene: Scene, clause: Clause, before: readonly Item[]): Referent | undefined {
  return (
    relativeSubject(scene, clause, before) ??
    nominativePronoun(scene, clause) ??
    namedSubject(scene, clause) ??
    pronounSubject(scene, clause) ??
    describedSubject(scene, clause) ??
    carriedSubject(scene, clause)
  )
}

function namedSubject(scene: Scene, clause: Clause): Referent | undefined {
  const named = personsIn(clause).find(item => !isOblique(item) && !isOtherCase(item, scene))
  const chain = named && scene.persons.find(named.person)
  return named && chain ? { chain, start: named.start, end: named.end, by: 'name' } : undefined
}

/** The article shows that it is no nominative: "des Amtsinhabers A", "der Amtsinhaberin B". */
function isOtherCase({ governor, person }: ItemOf<'person'>, { lexicon: { cues } }: Scene): boolean {
  return (
    cues.objectArticle.has(governor) || (person.gender === 'f' && cues.feminineObjectArticle.has(governor))
  )
}

/** "der", "die" after a comma: the last person before it, whose gender fits; else whoever a description or the clause before means. */
function relativeSubject(scene: Scene, clause: Clause, before: readonly Item[]): Referent | undefined {
  if (!clause.relative || !/^(?:der|die|welcher|welche)$/u.test(clause.opener)) return undefined
  const antecedent = before.findLast(item => item.kind === 'person')
  const chain = antecedent
    ? scene.persons.find(antecedent.person)
    : (describedAntecedent(scene, before, clause.start) ?? scene.subject)
  if (!chain || !fitsRelative(chain, clause.opener)) return undefined
  const { start, end } = antecedent ?? { start: clause.start, end: clause.start }
  return { chain, start, end, by: 'relative' }
}

/** "Die 57-Jährige, die das Amt …": the description that opens the sentence, right before the comma. */
function describedAntecedent(scene: Scene, before: readonly Item[], comma: number): PersonChain | undefined {
  const last = before.at(-1)
  if (before.length > 5 || !last || comma - last.end > 1) return undefined
  const gender = describedGender(before, 0, scene)
  return gender && salient(scene, gender)
}

export function fitsRelative(chain: PersonChain, opener: string): boolean {
  if (chain.gender === undefined) return true
  return (chain.gender === 'm') === /^(?:der|welcher)$/u.test(opener)
}

/** "Er folgt X nach", "folgt sie X": a pronoun in the nominative is the subject, whoever is named beside it. */
function nominativePronoun(scene: Scene, { items }: Clause): Referent | undefined {
  const index = items.findIndex((_, at) => normAt(items, at) === 'er' || normAt(items, at) === 'sie')
  const item = items[index]
  if (!item) return undefined
  const gender = normAt(items, index) === 'er' ? 'm' : 'f'
  if (gender === 'f' && !opensClause(items, index, scene)) return undefined
  return pronounFor(item, salient(scene, gender))
}

/** "sie" may be an object, unless it opens the clause or follows the verb that nobody stands before ("A löst sie ab"). */
function opensClause(items: readonly Item[], index: number, scene: Scene): boolean {
  const before = items[index - 1]
  if (before === undefined || before.kind === 'mark') return true
  const named = items[index - 2]
  return (
    before.kind === 'verb' && !(named?.kind === 'person' && !isOblique(named) && !isOtherCase(named, scene))
  )
}

const pronounFor = ({ start, end }: Item, chain: PersonChain | undefined): Referent | undefined =>
  chain && { chain, start, end, by: 'pronoun' }

/** Datives stand for the subject in "wurde ihr … übertragen". */
function pronounSubject(scene: Scene, { items }: Clause): Referent | undefined {
  for (const [index, item] of items.entries()) {
    const gender = pronounGender(scene, normAt(items, index))
    if (gender === undefined || isPossessive(items, index, scene)) continue
    const chain = salient(scene, gender)
    if (chain) return pronounFor(item, chain)
  }
  return demonstrative(scene, items)
}

function pronounGender({ lexicon: { cues } }: Scene, norm: string): 'f' | 'm' | undefined {
  if (cues.he.has(norm)) return 'm'
  return cues.she.has(norm) ? 'f' : undefined
}

/** "ihr Vorgänger", "ihr neues Amt" against "wurde ihr … übertragen". */
function isPossessive(items: readonly Item[], index: number, scene: Scene): boolean {
  if (normAt(items, index) !== 'ihr') return false
  const noun = items.slice(index + 1, index + 4).find(item => !isAttribute(item, scene))
  return (
    noun?.kind === 'role' || noun?.kind === 'organization' || (noun?.kind === 'word' && noun.token.capital)
  )
}

function isAttribute(item: Item, { lexicon: { cues } }: Scene): boolean {
  if (item.kind !== 'word' || item.token.capital) return false
  return /(?:e|en|er|es|em)$/u.test(item.norm) && !cues.determiner.has(item.norm)
}

/** "Dieser", "Letzterer": the one mentioned last, not the most salient. */
function demonstrative(scene: Scene, items: readonly Item[]): Referent | undefined {
  const { latter } = scene.lexicon.cues
  const index = items.findIndex((_, at) => latter.has(normAt(items, at)))
  const item = items[index]
  if (!item || items[index + 1]?.kind !== 'verb') return undefined
  const gender = normAt(items, index).endsWith('r') ? 'm' : 'f'
  return pronounFor(
    item,
    scene.recent.findLast(person => (person.gender ?? gender) === gender),
  )
}

/** The topic if its gender fits, else the last mentioned person whose gender does. */
export function salient(scene: Scene, gender: 'f' | 'm'): PersonChain | undefined {
  const fits = (chain: PersonChain | undefined): chain is PersonChain =>
    chain !== undefined && (chain.gender ?? gender) === gender
  if (fits(scene.subject)) return scene.subject
  return fits(scene.topic) ? scene.topic : scene.recent.findLast(fits)
}

/** "die 44-Jährige", "Die gebürtige …", "die Juristin", "die neue Leiterin": a definite noun phrase for the person. */
function describedSubject(scene: Scene, { items }: Clause): Referent | undefined {
  for (const [index, item] of items.entries()) {
    const gender = describedGender(items, index, scene)
    const chain = gender === undefined ? undefined : salient(scene, gender)
    if (!chain) continue
    chain.descriptions.push({ start: item.start, end: item.end })
    return { chain, start: item.start, end: item.end, by: 'description' }
  }
  return undefined
}

/** The topic of the text, or who was spoken of before "und". */
function carriedSubject(scene: Scene, clause: Clause): Referent | undefined {
  const chain = clause.continued ? (scene.subject ?? scene.topic) : scene.topic
  if (!chain) return undefined
  return { chain, start: clause.start, end: clause.start, by: clause.continued ? 'continued' : 'topic' }
}
