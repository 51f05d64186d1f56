import { holdsWord } from '../syntax/items.ts'
import type { Draft } from './draft.ts'
import { beginPhase } from './phase.ts'
import type { Proposal, Situation } from './situation.ts'
import { announcedBegin, beginOf, nowOf } from './times.ts'

/** What every begin has in common. */
export function begun(situation: Situation): Pick<Proposal, 'phase' | 'career' | 'times'> {
  const { scene, times, predicate } = situation
  const begin = beginOf(times) ?? nowOf(scene, times) ?? announcedBegin(scene, predicate.tense)
  return {
    phase: beginPhase(situation, begin),
    career: careerOf(situation),
    times: { begin, end: times.end, order: times.order },
  }
}

/** "zusätzlich", "nebenher": what was held before goes on. */
export function careerOf({ clause, scene }: Situation): Draft['career'] {
  return holdsWord(clause.items, scene.lexicon.cues.addition) ? 'extra' : 'main'
}
