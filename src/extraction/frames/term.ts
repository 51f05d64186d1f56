import type { Scene } from '../discourse/scene.ts'
import { type Item, normAt } from '../syntax/items.ts'
import type { Draft } from './draft.ts'
import { officeNounIn } from './office-nouns.ts'
import { isToCome } from './phase.ts'
import { shownSubject } from './roles-in-clause.ts'
import type { Situation } from './situation.ts'
import { beginOf } from './times.ts'

/** "Ihre Amtszeit beginnt am 1. November": the begin of the office told last that has none. */
export function termBegins(situation: Situation): boolean {
  const { scene, clause, times, predicate } = situation
  const named = officeNounIn(scene, clause.items, 'term')
  const begin = named ? beginOf(times) : undefined
  const draft = begin && scene.drafts.findLast(isOffice)
  if (!draft || draft.phase === 'held') return named
  draft.begin ??= begin
  if (predicate.tense !== 'past' && isToCome(situation, begin)) draft.phase = 'planned'
  return true
}

/** "Ihren Dienst tritt sie am 1. Oktober an": the begin of the office that she was said to get. */
export function entersOffice(situation: Situation): boolean {
  const { scene, clause, times, predicate } = situation
  const subject = predicate.lemma === 'antreten' ? shownSubject(situation) : undefined
  const begin = beginOf(times)
  if (!subject || !begin || !clause.items.some((_, at) => isOwn(clause.items, at, scene))) return false
  const own = scene.drafts.filter(each => each.person === subject.chain.key && isOffice(each) && !each.end)
  const draft = own.findLast(isGotten) ?? own.findLast(each => each.phase === 'holds' && !each.begin)
  if (!draft) return false
  draft.begin ??= begin
  if (isToCome(situation, begin) && draft.phase !== 'proposed') draft.phase = 'planned'
  return true
}

const isGotten = ({ phase }: Draft): boolean =>
  phase === 'begins' || phase === 'planned' || phase === 'proposed'

/** "ihren Dienst", "sein neues Amt". */
function isOwn(items: readonly Item[], at: number, { lexicon: { cues } }: Scene): boolean {
  const item = items[at]
  const noun = item?.kind === 'organization' ? item.organization.unit.toLowerCase() : normAt(items, at)
  return cues.entry.has(noun) && [1, 2, 3].some(back => cues.possessive.has(normAt(items, at - back)))
}

/** "A ist seit November 2019 im Amt": the begin of the office that A was said to hold. */
export function heldSince(situation: Situation): boolean {
  const { scene, clause, times, predicate } = situation
  const subject = namesOwnOffice(clause.items) ? shownSubject(situation) : undefined
  if (!subject || predicate.tense !== 'present') return false
  const draft = scene.drafts.find(
    each => each.person === subject.chain.key && each.phase === 'holds' && isOffice(each),
  )
  if (draft && times.begin) draft.begin ??= times.begin
  return draft !== undefined
}

/** "im Amt", "in ihrem Amt". */
export const namesOwnOffice = (items: readonly Item[]): boolean =>
  items.some(
    item =>
      item.kind === 'organization' &&
      item.organization.generic &&
      item.organization.head === 'Amt' &&
      /^(?:im|in)$/u.test(item.governor),
  )

const isOffice = ({ role }: Draft): boolean => role.kind !== 'employee'
