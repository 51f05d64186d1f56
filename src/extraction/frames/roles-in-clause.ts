import type { RoleKind } from '../../model/statement.ts'
import type { OfficeOrganization } from '../discourse/inferred-organization.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Words } from '../lexicon/word-lists.ts'
import type { Referent } from '../discourse/subjects.ts'
import { isOblique } from '../discourse/subjects.ts'
import { holdsWord, type Item, type ItemOf, normAt } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import { adjectiveEffect, kindWith } from '../tagging/role-tagger.ts'
import type { DraftRole } from './draft.ts'
import { organizationAt, organizationFor, roleOf, type Situation } from './situation.ts'

/** Role phrases governed by one of these prepositions ("zum", "als"), or by none of them. */
export function officesBy(situation: Situation, ...governors: readonly string[]): readonly Office[] {
  return situation.offices.filter(office => governors.includes(office.governor))
}

/** Role phrases that are objects, as these cases or prepositions show; what only describes the subject is none. */
export function objectOffices(situation: Situation, ...governors: readonly string[]): readonly Office[] {
  return [...abstractOffices(situation), ...officesBy(situation, ...governors)].filter(
    office => !describesSubject(situation, office),
  )
}

/** "Der Historiker tritt die Stelle an": the noun stands for the person. */
function describesSubject({ items, subject }: Situation, { from }: Office): boolean {
  if (subject?.by !== 'description') return false
  const article = items.findIndex(({ start }) => start === subject.start)
  return article < from && items.slice(article, from).every(({ kind }) => kind === 'word')
}

/** Role phrases that can be subject or predicate noun. */
export function nominativeOffices(situation: Situation): readonly Office[] {
  return situation.offices.filter(
    office =>
      !office.role.abstract &&
      (office.governor === '' || situation.scene.lexicon.cues.subjectArticle.has(office.governor)) &&
      !isGenitive(situation.items, office),
  )
}

/** "Tochter der Leiterin", "das Amt des Leiters": the role belongs to the noun before it. */
export function isGenitive(items: readonly Item[], { from, governor }: Office): boolean {
  if (!/^(?:der|des)$/u.test(governor)) return false
  const before = items.slice(Math.max(0, from - 6), from)
  const article = before.findLastIndex((_, index) => normAt(before, index) === governor)
  return isNounPhrase(before[article - 1])
}

/** "die Leitung", "der Vorsitz" as object. */
export function abstractOffices(situation: Situation): readonly Office[] {
  return situation.offices.filter(
    ({ role, governor }) => role.abstract && !situation.scene.lexicon.cues.adjunct.has(governor),
  )
}

function isNounPhrase(item: Item | undefined): boolean {
  if (item?.kind === 'word') return item.token.capital
  return item?.kind === 'role' || item?.kind === 'organization'
}

const adverbialEffects = new Set(['acting', 'deputy'])

/** "kommissarisch", "stellvertretend" as adverbs of the clause. */
function adverbEffects(situation: Situation): ReadonlySet<string> {
  const effects = new Set<string>()
  for (const [index, item] of situation.clause.items.entries()) {
    if (item.kind !== 'word' || (item.token.capital && index > 0)) continue
    const effect = adjectiveEffect(item.norm, situation.scene.lexicon)
    if (effect !== undefined && adverbialEffects.has(effect)) effects.add(effect)
  }
  return effects
}

/** The headship that a verb says ("leitet", "übernahm das Amt"). */
export function impliedHead(
  situation: Situation,
  organization: OfficeOrganization | undefined,
  text: string,
): DraftRole {
  const { kind, concept } = headshipOf(organization?.record.type ?? '', situation.scene.lexicon)
  const effects = adverbEffects(situation)
  return {
    text,
    concept,
    kind: kindWith(kind, kind === 'head' && takesCare(situation) ? new Set([...effects, 'acting']) : effects),
    implied: true,
    range: verbRange(situation),
  }
}

/** "führt die Geschäfte des Amtes": of what has no managing director, whoever does so is acting. */
const takesCare = ({ clause, scene, predicate }: Situation): boolean =>
  predicate.class === 'lead' && holdsWord(clause.items, scene.lexicon.cues.caretaking)

/** What the head of an organization is called by its type. */
function headshipOf(
  type: string,
  { traits }: Lexicon,
): { readonly kind: RoleKind; readonly concept: string } {
  if (traits.managed.has(type)) return { kind: 'managing director', concept: 'geschaeftsfuehrung' }
  if (traits.mayoral.has(type)) return { kind: 'mayor', concept: 'buergermeisteramt' }
  return { kind: 'head', concept: type === 'amt' ? 'amtsleitung' : 'leitung' }
}

/** The text of the verb that names what happened. */
export function verbText({ scene, predicate }: Situation): string {
  return scene.announcement.text.slice(predicate.at, predicate.end)
}

export const verbRange = ({ predicate }: Situation): { start: number; end: number } => ({
  start: predicate.at,
  end: predicate.end,
})

/** Role of a phrase with the adverbs of its clause. */
export function roleIn(situation: Situation, office: Office): DraftRole {
  return { ...roleOf(office), kind: kindWith(office.role.kind, adverbEffects(situation)) }
}

/** Organizations that are objects of the clause: no preposition before them, no part of a role phrase. */
export function objectOrganizations(situation: Situation): readonly ItemOf<'organization'>[] {
  const inOffices = new Set(situation.offices.flatMap(office => office.organizations.map(item => item.start)))
  return organizationItems(situation).filter(
    item =>
      !isOblique(item) &&
      !situation.scene.lexicon.cues.inside.has(item.governor) &&
      !inOffices.has(item.start) &&
      !isParent(situation.items, item),
  )
}

export function organizationItems(situation: Situation): readonly ItemOf<'organization'>[] {
  return situation.clause.items.filter(item => item.kind === 'organization')
}

/** "… der Stadt X" after another organization: its parent, not an object. */
function isParent(items: readonly Item[], item: ItemOf<'organization'>): boolean {
  if (!/^(?:der|des)$/u.test(item.governor)) return false
  let at = items.indexOf(item) - 1
  while (items[at]?.kind === 'word' && normAt(items, at) !== ',') at -= 1
  return items[at]?.kind === 'organization'
}

/** Where somebody works or goes: the first organization with one of these prepositions. */
export function organizationBy(situation: Situation, governors: Words): OfficeOrganization | undefined {
  for (const item of organizationItems(situation)) {
    if (!governors.has(item.governor)) continue
    const found = organizationAt(situation, item)
    if (found) return found
  }
  return undefined
}

/** The organization of a role phrase, else the one the clause places it in. */
export function organizationNear(
  situation: Situation,
  office: Office,
  governors: Words,
): OfficeOrganization | undefined {
  const own = organizationFor(situation, office)
  if (own?.range !== undefined) return own
  return organizationBy(situation, governors) ?? own
}

/** The subject, when the clause itself shows it; a topic carried over from far is no evidence. */
export function shownSubject(situation: Situation): Referent | undefined {
  return situation.subject?.by === 'topic' ? undefined : situation.subject
}
