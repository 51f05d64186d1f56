import type { Item } from '../syntax/items.ts'
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
