import type { Dated, Phase } from './draft.ts'
import type { Situation } from './situation.ts'

/** Modals that make a plan; with the others ("dürfte", "könnte", "möchte") nothing is said to be so. */
const planning = new Set(['sollen', 'müssen', 'werden', 'können'])

/** Whether the clause says that something is so, or will be: no denial, no guess, no wish. */
export function isAssertion({ predicate, clause }: Situation): boolean {
  if (predicate.negated || clause.items.some(item => item.kind === 'word' && /^(?:wer|ob)$/u.test(item.norm)))
    return false
  return predicate.modal === '' || planning.has(predicate.modal)
}

/** Phase of an office that the verb says begins. */
export function beginPhase(situation: Situation, begin: Dated | undefined): Phase {
  const { predicate, scene } = situation
  if (predicate.modal !== '' || predicate.tense === 'future')
    return isOver(situation, begin) ? 'begins' : 'planned'
  const latest = scene.published.latest
  return begin !== undefined && latest !== undefined && begin.date.earliest > latest ? 'planned' : 'begins'
}

function isOver({ scene }: Situation, begin: Dated | undefined): boolean {
  const earliest = scene.published.earliest
  return begin !== undefined && earliest !== undefined && begin.date.latest < earliest
}

/** Phase of an office that the verb says somebody has. */
export function holdPhase(situation: Situation): Phase {
  const { predicate, times } = situation
  if (predicate.tense === 'past') return 'held'
  return predicate.tense === 'future' || predicate.modal !== ''
    ? 'planned'
    : times.end && isPast(situation, times.end)
      ? 'held'
      : 'holds'
}

function isPast({ scene }: Situation, end: Dated): boolean {
  const earliest = scene.published.earliest
  return earliest !== undefined && end.date.latest < earliest
}
