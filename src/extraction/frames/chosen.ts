import { patientOf } from '../discourse/patient.ts'
import { isOblique, personsIn, type Referent } from '../discourse/subjects.ts'
import { type Item, normAt } from '../syntax/items.ts'
import { deciding, tellEvent } from './decision.ts'
import { shownSubject } from './roles-in-clause.ts'
import type { Situation } from './situation.ts'

/** Verbs that say a choice of persons also where they name no office. */
const choosing = new Set(['wählen', 'wiederwählen', 'berufen', 'ernennen', 'bestellen'])

/** "Der Rat wählte ihn am Montag", "die am 8. Mai gewählt worden war": the event; to what office is told elsewhere. */
export function tellChoice(situation: Situation): void {
  const { predicate } = situation
  if (!choosing.has(predicate.lemma) || predicate.tense !== 'past' || namesCapacity(situation)) return
  const chosen = predicate.passive ? shownSubject(situation) : patientOfChoice(situation)
  if (chosen) tellEvent(situation, chosen)
}

/** "zur Ehrenbürgerin ernannt", "als Zeugen berufen": to something, and it is no office. */
const namesCapacity = ({ clause: { items }, scene: { lexicon } }: Situation): boolean =>
  items.some((_, at) => lexicon.cues.capacity.has(normAt(items, at)) && isNounAhead(items, at + 1))

function isNounAhead(items: readonly Item[], from: number): boolean {
  const next = items.slice(from, from + 3).find(item => item.kind !== 'word' || item.token.capital)
  return next?.kind === 'word' || next?.kind === 'role'
}

/** The one who is named where a body acts, else whom a pronoun or description means. */
function patientOfChoice(situation: Situation): Referent | undefined {
  const { scene, clause, items } = situation
  const named = personsIn(clause).findLast(item => !isOblique(item))
  if (!named)
    return patientOf(
      scene,
      clause,
      items.filter(({ end }) => end <= clause.start),
    )
  const acts = deciding(situation) !== undefined || isOfMany(situation)
  return acts && named.start > clause.start
    ? { chain: scene.persons.add(named.person), start: named.start, end: named.end, by: 'name' }
    : undefined
}

/** "wählten die Einsatzkräfte A": many act, one is named. */
const isOfMany = ({ predicate, clause }: Situation): boolean =>
  predicate.plural && personsIn(clause).length === 1
