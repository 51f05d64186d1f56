import type { Range } from '../../model/range.ts'
import { organizationOf } from '../discourse/office-organization.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import type { Resolved } from '../discourse/organizations.ts'
import type { Scene } from '../discourse/scene.ts'
import { type Item, type ItemOf, normAt } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { DraftRole, Phase } from './draft.ts'
import { propose, roleOf } from './situation.ts'
import { bracketTimes, datedItem } from './times.ts'

/** A sentence with its role phrases: where offices are said without a verb. */
export interface Phrases {
  readonly scene: Scene
  readonly sentence: Range
  readonly items: readonly Item[]
  readonly offices: readonly Office[]
  readonly resolved: Resolved
}

interface Holder {
  readonly office: Office
  readonly persons: readonly ItemOf<'person'>[]
}

/** One pattern of a person beside an office. First match counts for each office. */
interface NominalFrame {
  readonly rule: string
  readonly holders: (phrases: Phrases, office: Office) => readonly ItemOf<'person'>[]
}

const frames: readonly NominalFrame[] = [
  // "Landrat Anton Beispiel", "die Leiterin des Sozialamtes Anna Beispiel", "die Beigeordneten A und B"
  { rule: 'prenominal', holders: prenominal },
  // "Anna Beispiel, Leiterin des Sozialamtes,"
  { rule: 'apposition', holders: apposedTo },
  // "Der Leiter des Gesundheitsamtes, Dr. Anton Beispiel, …"
  { rule: 'apposed-name', holders: apposedName },
  // "Anton Beispiel (Schriftführer)", "Vorsitzender: Anton Beispiel"
  { rule: 'bracket', holders: bracketed },
  // "mit Anna Beispiel als Leiterin"
  { rule: 'als', holders: withAls },
  // "Anna Beispiel jetzt Leiterin des …", "Anna Beispiel, bisher Referentin" in lines without a verb
  { rule: 'telegram', holders: telegram },
  // "Leitung bis auf Weiteres durch Anna Beispiel"
  { rule: 'durch', holders: byAgent },
]

/** Offices said by apposition, bracket or simply before the name. Returns those that have found their holder. */
export function readNominal(phrases: Phrases): ReadonlySet<Office> {
  const used = new Set<Office>()
  for (const office of phrases.offices) {
    for (const { rule, holders } of frames) {
      const persons = holders(phrases, office)
      if (persons.length === 0) continue
      used.add(office)
      assign(phrases, { office, persons }, rule)
      break
    }
  }
  return used
}

function prenominal({ items }: Phrases, office: Office): readonly ItemOf<'person'>[] {
  if (office.role.abstract) return []
  const direct = items[office.to]
  if (direct?.kind !== 'person') return []
  if (!office.role.plural) return [direct]
  const group = coordinated(items, office.to)
  return group.length > 1 ? group : []
}

/** A, B und C. */
export function coordinated(items: readonly Item[], from: number): readonly ItemOf<'person'>[] {
  const persons: ItemOf<'person'>[] = []
  let at = from
  for (;;) {
    const item = items[at]
    if (item?.kind !== 'person') return persons
    persons.push(item)
    at = afterBracket(items, at + 1)
    if (!/^(?:,|und|sowie|&)$/u.test(normAt(items, at))) return persons
    at = overRole(items, at + 1)
  }
}

/** "… und der Techniker B": article and role before the next name. */
function overRole(items: readonly Item[], index: number): number {
  if (!/^(?:der|die|den|dem)$/u.test(normAt(items, index)) || items[index + 1]?.kind !== 'role') return index
  return items[index + 2]?.kind === 'person' ? index + 2 : index
}

/** Index after a bracket that starts here ("(39)", "(3.v.r.)"). */
export function afterBracket(items: readonly Item[], index: number): number {
  if (normAt(items, index) !== '(') return index
  for (let at = index + 1; at < items.length && at < index + 12; at += 1) {
    if (normAt(items, at) === ')') return at + 1
  }
  return index
}

function apposedTo({ items }: Phrases, office: Office): readonly ItemOf<'person'>[] {
  const start = beforeModifiers(items, office.from)
  if (normAt(items, start - 1) !== ',' || !closesApposition(items, office.to)) return []
  const owner = personEndingAt(items, start - 2)
  return owner && items[office.to]?.kind !== 'person' ? [owner] : []
}

/** Index of the first word of the phrase: article, time and adverbs before the role belong to it. */
function beforeModifiers(items: readonly Item[], from: number): number {
  let at = from
  while (from - at < 6 && belongsToPhrase(items[at - 1])) at -= 1
  return at
}

function belongsToPhrase(item: Item | undefined): boolean {
  if (item?.kind === 'date') return true
  return item?.kind === 'word' && !/^(?:und|sowie|oder|als|von|mit|zum|zur)$/u.test(item.norm)
}

function closesApposition(items: readonly Item[], at: number): boolean {
  const end = items[at]
  if (end === undefined) return true
  if (end.kind === 'date') return closesApposition(items, at + 1)
  return /^(?:,|\.|;|\)|:|und|sowie|–|-|“|!)$/u.test(normAt(items, at))
}

/** The person item at this index, over a closing bracket ("Anna Beispiel (39), …"). */
function personEndingAt(items: readonly Item[], index: number): ItemOf<'person'> | undefined {
  let at = index
  if (normAt(items, at) === ')') {
    while (at > 0 && normAt(items, at) !== '(' && index - at < 12) at -= 1
    at -= 1
  }
  const item = items[at]
  return item?.kind === 'person' ? item : undefined
}

function apposedName({ items }: Phrases, office: Office): readonly ItemOf<'person'>[] {
  if (office.role.abstract || !/^[,–-]$/u.test(normAt(items, office.to))) return []
  const person = items[office.to + 1]
  const after = normAt(items, afterBracket(items, office.to + 2))
  return person?.kind === 'person' && person.governor === '' && /^(?:,|\.|–|-|;|:|“|)$/u.test(after)
    ? [person]
    : []
}

function bracketed({ items }: Phrases, office: Office): readonly ItemOf<'person'>[] {
  const start = beforeModifiers(items, office.from)
  const opened = normAt(items, start - 1)
  const owner = items[start - 2]
  if (/^(?:\(|:|–|-)$/u.test(opened) && owner?.kind === 'person' && closesApposition(items, office.to))
    return [owner]
  if (normAt(items, office.to) !== ':') return []
  return coordinated(items, office.to + 1)
}

function withAls({ items }: Phrases, office: Office): readonly ItemOf<'person'>[] {
  if (office.governor !== 'als') return []
  const start = beforeModifiers(items, office.from)
  const owner = items[start - 2]
  return normAt(items, start - 1) === 'als' && owner?.kind === 'person' && owner.governor === 'mit'
    ? [owner]
    : []
}

function telegram({ items }: Phrases, office: Office): readonly ItemOf<'person'>[] {
  if (office.role.abstract || items.some(item => item.kind === 'verb')) return []
  const start = beforeModifiers(items, office.from)
  const comma = normAt(items, start - 1) === ',' ? 1 : 0
  const owner = personEndingAt(items, start - 1 - comma)
  return owner && start < office.from && closesApposition(items, office.to) ? [owner] : []
}

function byAgent({ items }: Phrases, office: Office): readonly ItemOf<'person'>[] {
  if (!office.role.abstract) return []
  const agent = items
    .slice(office.to, office.to + 8)
    .find(item => item.kind === 'person' && item.governor === 'durch')
  return agent?.kind === 'person' ? [agent] : []
}

function assign(phrases: Phrases, { office, persons }: Holder, rule: string): void {
  const { scene, items, resolved, sentence } = phrases
  if (office.role.profession && office.organizations.length === 0) return
  const organization = organizationOf(scene, office, items, resolved)
  const phraseBegin = datedItem(scene, items, office)
  for (const item of persons) {
    const chain = scene.persons.add(item.person)
    learnGender(chain, office)
    const bracket = bracketTimes(scene, items, items.indexOf(item))
    const begin = bracket.begin ?? phraseBegin
    propose(
      { scene, sentence, clause: phraseRange(office, item) },
      {
        rule: `${rule}${office.role.relation === undefined ? '' : `-${office.role.relation}`}`,
        person: chain,
        personRange: item,
        role: relatedRole(scene, office),
        organization,
        phase: phaseOfPhrase(office),
        aside: rule === 'apposition' || (scene.office?.organization !== undefined && chain !== scene.topic),
        times: {
          ...(begin === undefined ? {} : { begin }),
          ...(bracket.end === undefined ? {} : { end: bracket.end }),
        },
      },
    )
    linkRelated(phrases, office, chain)
  }
}

/** "ihr Vorgänger A", "Nachfolger B": links A or B to the one who is talked about. */
function linkRelated({ scene, sentence }: Phrases, office: Office, chain: PersonChain): void {
  const { relation } = office.role
  if (relation !== 'successor' && relation !== 'predecessor') return
  const other = [scene.topic, ...scene.recent.toReversed()].find(
    person => person !== undefined && person !== chain,
  )
  if (!other) return
  const [predecessor, successor] = relation === 'successor' ? [other, chain] : [chain, other]
  scene.successions.push({
    rule: `nominal-${relation}`,
    predecessor: predecessor.key,
    successor: successor.key,
    clause: { start: office.start, end: office.end },
    sentence,
    ...(scene.office?.organization === undefined ? {} : { organization: scene.office.organization.key }),
  })
}

/** "Vorgänger", "Amtsinhaber": the office that is talked about. */
function relatedRole(scene: Scene, office: Office): DraftRole {
  const own = roleOf(office)
  const focus = scene.office
  if (
    office.role.relation === undefined ||
    office.role.relation === 'deputy' ||
    !focus ||
    own.kind !== 'head'
  )
    return own
  return {
    ...own,
    concept: focus.concept,
    kind: focus.kind === 'acting head' || focus.kind === 'deputy head' ? 'head' : focus.kind,
  }
}

function learnGender(chain: PersonChain, office: Office): void {
  if (!office.role.plural) chain.gender ??= office.role.gender
}

const phraseRange = (office: Office, person: Range): Range => ({
  start: Math.min(office.start, person.start),
  end: Math.max(office.end, person.end),
})

/** "der frühere Leiter" held it; "der designierte" will; everybody else holds it at publication. */
export function phaseOfPhrase(office: Office): Phase {
  if (office.role.effects.has('past') || office.role.relation === 'predecessor') return 'held'
  if (office.role.effects.has('designated')) return 'planned'
  return 'holds'
}
