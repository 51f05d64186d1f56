import type { Scene } from '../discourse/scene.ts'
import { personsIn } from '../discourse/subjects.ts'
import { type Item, normAt } from '../syntax/items.ts'
import type { Situation } from './situation.ts'

/** "folgte der Wechsel nach …": a change of office, no succession. */
export function namesMove({ clause, scene }: Situation): boolean {
  if (personsIn(clause).length > 0) return false
  return officeNounIn(scene, clause.items, 'move')
}

/** Whether the clause speaks of a succession ("die Nachfolge von Y"). */
export function namesSuccession({ clause, scene }: Situation): boolean {
  return officeNounIn(scene, clause.items, 'succession')
}

/** "tritt an die Stelle von Y", "rückt an seinen Platz": the place of another person. */
export function namesPlaceOf({ clause, scene }: Situation): boolean {
  return clause.items.some(
    (_, index) =>
      scene.lexicon.cues.standing.has(normAt(clause.items, index)) &&
      normAt(clause.items, index - 2) === 'an',
  )
}

/** Whether one of the items is a noun that stands for an office in this way (data/lexicon/de/office-nouns.tsv). */
export function officeNounIn({ lexicon }: Scene, items: readonly Item[], means: string): boolean {
  return items.some((_, index) => lexicon.officeNouns.get(normAt(items, index)) === means)
}
