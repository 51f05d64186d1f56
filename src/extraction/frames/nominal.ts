import type { Range } from '../../model/range.ts'
import { organizationOf } from '../discourse/office-organization.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import type { Scene } from '../discourse/scene.ts'
import { type ItemOf, normAt } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { DraftRole, Phase } from './draft.ts'
import {
  apposedName,
  apposedTo,
  bracketed,
  byAgent,
  type Pattern,
  prenominal,
  telegram,
  withAls,
} from './nominal-patterns.ts'
import type { Phrases } from './phrases.ts'
import { fromOther, officeOf } from './held-office.ts'
import { propose, roleOf, type ToldTimes } from './situation.ts'
import { link } from './succession.ts'
import { bracketTimes, datedItem, sinceBehind, yearsBehind } from './phrase-times.ts'

/** One pattern of a person beside an office. First match counts for each office. */
interface NominalFrame {
  readonly rule: string
  readonly holders: Pattern
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

function assign(
  phrases: Phrases,
  { office, persons }: { readonly office: Office; readonly persons: readonly ItemOf<'person'>[] },
  rule: string,
): void {
  const { scene, items, resolved } = phrases
  const { profession, relation } = office.role
  if (profession && office.organizations.length === 0) return
  const owner = namedOwner(phrases, office)
  const own = organizationOf(scene, office, items, resolved)
  const organization = own?.range === undefined ? (fromOther(scene, owner) ?? own) : own
  for (const item of persons) {
    const chain = scene.persons.add(item.person)
    learnGender(chain, office)
    propose(
      { ...phrases, clause: phraseRange(office, item) },
      {
        rule: relation === undefined ? rule : `${rule}-${relation}`,
        person: chain,
        personRange: item,
        role: relatedRole(office, officeOf(scene, owner) ?? scene.office),
        organization,
        phase: phaseOfPhrase(office),
        aside: rule === 'apposition' || speaksOfOther(scene, chain),
        times: timesOfPhrase(phrases, office, item),
      },
    )
    linkRelated(phrases, office, chain)
  }
}

/** What the phrase itself says of time: "seit 2010 Leiter", "Leiter A (2001–2009)", "Leiterin: A, seit 1. Juli". */
function timesOfPhrase({ scene, items }: Phrases, office: Office, person: ItemOf<'person'>): ToldTimes {
  return {
    begin: datedItem(scene, items, office) ?? sinceBehind(scene, items, person),
    ...yearsBehind(scene, items, office),
    ...bracketTimes(scene, items, items.indexOf(person)),
  }
}

/** The text speaks of an office already, and of somebody else. */
const speaksOfOther = ({ office, topic }: Scene, chain: PersonChain): boolean =>
  office?.organization !== undefined && chain !== topic

/** "ihr Vorgänger A", "Nachfolger B": links A or B to the one who is talked about. */
function linkRelated(phrases: Phrases, office: Office, chain: PersonChain): void {
  const { scene, sentence } = phrases
  const { relation } = office.role
  if (relation !== 'successor' && relation !== 'predecessor') return
  const other = ownersOf(phrases, office).find(person => person !== undefined && person !== chain)
  if (!other) return
  const [predecessor, successor] = relation === 'successor' ? [other, chain] : [chain, other]
  link({ scene, sentence, clause: office }, predecessor, successor, `nominal-${relation}`)
}

/** "Musters Vorgänger": who is named in the genitive before it. */
function namedOwner({ scene, items }: Phrases, { from, role }: Office): PersonChain | undefined {
  const owner = items[from - 1]
  return owner?.kind === 'person' && owner.governor === 'des' && role.relation !== undefined
    ? scene.persons.add(owner.person)
    : undefined
}

/** "dessen Vorgänger" is that of the one named last, "ihr Vorgänger" that of the one talked about. */
function ownersOf(phrases: Phrases, office: Office): readonly (PersonChain | undefined)[] {
  const { topic, recent } = phrases.scene
  const latest = recent.toReversed()
  const owner = namedOwner(phrases, office)
  if (owner) return [owner]
  return /^(?:dessen|deren)$/u.test(normAt(phrases.items, office.from - 1)) ? latest : [topic, ...latest]
}

/** "Vorgänger", "Amtsinhaber": the office that is talked about. */
function relatedRole(office: Office, focus: Pick<DraftRole, 'concept' | 'kind'> | undefined): DraftRole {
  const own = roleOf(office)
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
function phaseOfPhrase(office: Office): Phase {
  if (office.role.effects.has('past') || office.role.relation === 'predecessor') return 'held'
  if (office.role.effects.has('designated')) return 'planned'
  return 'holds'
}
