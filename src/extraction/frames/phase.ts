import type { Dated, Phase } from './draft.ts'
import type { Situation } from './situation.ts'

/** Whether the clause says that something is so, or will be: no denial, no guess ("dürfte"), no wish ("möchte"). */
export function isAssertion({ predicate, clause, scene }: Situation): boolean {
  if (predicate.negated || clause.items.some(item => item.kind === 'word' && /^(?:wer|ob)$/u.test(item.norm)))
    return false
  return predicate.modal === '' || scene.lexicon.cues.plan.has(predicate.modal)
}

/** Phase of an office that the verb says begins. */
export function beginPhase(situation: Situation, begin: Dated | undefined): Phase {
  const { predicate } = situation
  if (predicate.modal !== '' || predicate.tense === 'future')
    return isPast(situation, begin) ? 'begins' : 'planned'
  return isToCome(situation, begin) ? 'planned' : 'begins'
}

/** Phase of an office that the verb says somebody has. */
export function holdPhase(situation: Situation): Phase {
  const { predicate, times } = situation
  if (predicate.tense === 'past') return 'held'
  if (predicate.tense === 'future' || predicate.modal !== '') return 'planned'
  return isPast(situation, times.end) ? 'held' : 'holds'
}

/** Before the announcement appeared, whenever that was. */
export function isPast({ scene }: Pick<Situation, 'scene'>, dated: Dated | undefined): boolean {
  const { earliest } = scene.published
  return dated !== undefined && earliest !== undefined && dated.date.latest < earliest
}

/** After the announcement appeared, whenever that was. */
export function isToCome({ scene }: Pick<Situation, 'scene'>, dated: Dated | undefined): boolean {
  const { latest } = scene.published
  return dated !== undefined && latest !== undefined && dated.date.earliest > latest
}
