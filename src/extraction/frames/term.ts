import type { Draft } from './draft.ts'
import { officeNounIn } from './office-nouns.ts'
import { isToCome } from './phase.ts'
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

const isOffice = ({ role }: Draft): boolean => role.kind !== 'employee'
