import type { Clause } from '../syntax/clauses.ts'
import { type Item, type ItemOf, normAt } from '../syntax/items.ts'
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

const oblique = new Set(
  'von vom mit durch gegen bei beim für auf neben nach zu zum zur unter über an am als wie um seit ohne statt'.split(
    ' ',
  ),
)

/** Persons named in the clause, with the preposition that governs each. */
export function personsIn(clause: Clause): readonly ItemOf<'person'>[] {
  return clause.items.filter(item => item.kind === 'person')
}

export const isOblique = (item: Item): boolean => oblique.has(item.governor)

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
  const named = personsIn(clause).find(item => !isOblique(item) && !isOtherCase(item))
  const chain = named && scene.persons.find(named.person)
  return named && chain ? { chain, start: named.start, end: named.end, by: 'name' } : undefined
}

/** The article shows that it is no nominative: "des Amtsinhabers A", "der Amtsinhaberin B". */
function isOtherCase({ governor, person }: ItemOf<'person'>): boolean {
  if (/^(?:des|dem|den|seinem|seinen|seines|ihrem|ihren|ihres|einem|einen|eines)$/u.test(governor))
    return true
  return person.gender === 'f' && /^(?:der|seiner|ihrer|einer)$/u.test(governor)
}

/** "der", "die" after a comma: the last person before it, whose gender fits. */
function relativeSubject(scene: Scene, clause: Clause, before: readonly Item[]): Referent | undefined {
  if (!clause.relative || !/^(?:der|die|welcher|welche)$/u.test(clause.opener)) return undefined
  const antecedent = before.findLast(item => item.kind === 'person')
  if (!antecedent && scene.subject && fitsRelative(scene.subject, clause.opener)) {
    return { chain: scene.subject, start: clause.start, end: clause.start, by: 'relative' }
  }
  const chain = antecedent && scene.persons.find(antecedent.person)
  if (!antecedent || !chain || !fitsRelative(chain, clause.opener)) return undefined
  return { chain, start: antecedent.start, end: antecedent.end, by: 'relative' }
}

function fitsRelative(chain: PersonChain, opener: string): boolean {
  if (chain.gender === undefined) return true
  return (chain.gender === 'm') === /^(?:der|welcher)$/u.test(opener)
}

/** "Er folgt X nach", "folgt sie X": a pronoun in the nominative is the subject, whoever is named beside it. */
function nominativePronoun(scene: Scene, clause: Clause): Referent | undefined {
  for (const [index, item] of clause.items.entries()) {
    const norm = normAt(clause.items, index)
    if (norm !== 'er' && norm !== 'sie') continue
    const first =
      index === 0 || clause.items[index - 1]?.kind === 'verb' || clause.items[index - 1]?.kind === 'mark'
    const chain = norm === 'er' || first ? salient(scene, norm === 'er' ? 'm' : 'f') : undefined
    return chain && { chain, start: item.start, end: item.end, by: 'pronoun' }
  }
  return undefined
}

const pronouns: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ['er', 'm'],
  ['ihn', 'm'],
  ['ihm', 'm'],
  ['sie', 'f'],
  ['ihr', 'f'],
])

/** Datives stand for the subject in "wurde ihr … übertragen". */
function pronounSubject(scene: Scene, clause: Clause): Referent | undefined {
  for (const [index, item] of clause.items.entries()) {
    const gender = pronouns.get(normAt(clause.items, index))
    if (gender === undefined || isPossessive(clause.items, index)) continue
    const chain = salient(scene, gender)
    if (chain) return { chain, start: item.start, end: item.end, by: 'pronoun' }
  }
  return demonstrative(scene, clause)
}

/** "ihr Vorgänger", "ihr neues Amt" against "wurde ihr … übertragen". */
function isPossessive(items: readonly Item[], index: number): boolean {
  if (normAt(items, index) !== 'ihr') return false
  for (let at = index + 1; at < items.length && at <= index + 3; at += 1) {
    const item = items[at]
    if (item?.kind === 'role' || item?.kind === 'organization') return true
    if (item?.kind !== 'word') return false
    if (item.token.capital) return true
    if (
      !/(?:e|en|er|es|em)$/u.test(item.norm) ||
      /^(?:die|der|das|den|dem|eine|einen|einer)$/u.test(item.norm)
    )
      return false
  }
  return false
}

/** "Dieser", "Letzterer": the one mentioned last, not the most salient. */
function demonstrative(scene: Scene, clause: Clause): Referent | undefined {
  const index = clause.items.findIndex((_, at) =>
    /^(?:dieser|diese|letzterer|letztere)$/u.test(normAt(clause.items, at)),
  )
  const item = clause.items[index]
  const next = clause.items[index + 1]
  if (!item || next?.kind !== 'verb') return undefined
  const gender = /r$/u.test(normAt(clause.items, index)) ? 'm' : 'f'
  const chain = scene.recent.findLast(person => person.gender === undefined || person.gender === gender)
  return chain && { chain, start: item.start, end: item.end, by: 'pronoun' }
}

/** The topic if its gender fits, else the last mentioned person whose gender does. */
export function salient(scene: Scene, gender: 'f' | 'm'): PersonChain | undefined {
  const fits = (chain: PersonChain | undefined): chain is PersonChain =>
    chain !== undefined && (chain.gender ?? gender) === gender
  if (fits(scene.subject)) return scene.subject
  if (fits(scene.topic)) return scene.topic
  return scene.recent.findLast(fits)
}

/** "die 44-Jährige", "Die gebürtige …", "die Juristin", "die neue Leiterin": a definite noun phrase for the person. */
function describedSubject(scene: Scene, clause: Clause): Referent | undefined {
  for (const [index, item] of clause.items.entries()) {
    const gender = describedGender(clause.items, index, scene)
    const chain = gender === undefined ? undefined : salient(scene, gender)
    if (chain) {
      chain.descriptions.push({ start: item.start, end: item.end })
      return { chain, start: item.start, end: item.end, by: 'description' }
    }
  }
  return undefined
}

/** Gender of a description that starts with the article at this index; undefined where none does. */
function describedGender(items: readonly Item[], index: number, scene: Scene): 'f' | 'm' | undefined {
  const article = normAt(items, index)
  if (article !== 'die' && article !== 'der') return undefined
  for (let at = index + 1; at <= index + 4; at += 1) {
    const item = items[at]
    if (item?.kind === 'role')
      return item.role.plural || item.role.abstract ? undefined : fit(article, item.role.gender)
    if (item?.kind === 'number' && /^-?jährige[rn]?$/u.test(normAt(items, at + 1)))
      return fit(article, undefined)
    if (item?.kind !== 'word') return undefined
    if (/jährige[rn]?$/u.test(item.norm) || isOrigin(items, at)) return fit(article, undefined)
    if (scene.lexicon.notRoles.has(item.norm) && item.token.capital) return fit(article, undefined)
    if (item.token.capital && !scene.lexicon.nouns.has(item.norm)) return undefined
  }
  return undefined
}

const isOrigin = (items: readonly Item[], at: number): boolean => /^gebürtige[rn]?$/u.test(normAt(items, at))

/** "die" is feminine; "der" before a feminine noun is genitive or dative and no subject. */
function fit(article: string, gender: 'f' | 'm' | undefined): 'f' | 'm' | undefined {
  const expected = article === 'die' ? 'f' : 'm'
  return gender === undefined || gender === expected ? expected : undefined
}

function carriedSubject(scene: Scene, clause: Clause): Referent | undefined {
  const chain = clause.continued ? (scene.subject ?? scene.topic) : scene.topic
  if (!chain) return undefined
  return { chain, start: clause.start, end: clause.start, by: clause.continued ? 'continued' : 'topic' }
}
