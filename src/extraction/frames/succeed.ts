import type { PersonChain } from '../discourse/person-registry.ts'
import { isOblique, personsIn } from '../discourse/subjects.ts'
import { type ItemOf, normAt } from '../syntax/items.ts'
import type { Situation } from './situation.ts'
import { type Pair, takeOver } from './take-over.ts'

/** "X folgt (auf) Y (als Leiter) (nach)", "X tritt die Nachfolge von Y an", "auf Y folgt X". */
export function succeed(situation: Situation): void {
  const pair = followers(situation)
  takeOver(situation, pair, 'succeed')
}

function followers(situation: Situation): Pair {
  const persons = personsIn(situation.clause)
  if (persons.some(({ governor }) => governor === 'von'))
    return { predecessor: undefined, successor: undefined }
  const governed = persons.find(item => /^(?:auf|nach)$/u.test(item.governor))
  if (governed)
    return { predecessor: governed, successor: persons.find(item => item !== governed && !isOblique(item)) }
  const [first, second] = persons.filter(item => !isOblique(item))
  const unsure = situation.predicate.lemma === 'folgen'
  if (first && second) return { successor: first, predecessor: second, unsure }
  return { predecessor: first, successor: undefined, unsure }
}

/** "X löst Y ab", "Y wird von X abgelöst", "beerbt", "ersetzt". */
export function relieve(situation: Situation): void {
  const persons = personsIn(situation.clause)
  const agent = persons.find(item => /^(?:von|durch)$/u.test(item.governor))
  const plain = persons.filter(item => !isOblique(item))
  if (situation.predicate.passive) {
    takeOver(situation, { successor: agent, predecessor: plain[0] }, 'relieve')
    return
  }
  const [first, second] = plain
  if (first && !second && hasObjectPronoun(situation)) {
    const other = salientOther(situation, scenePerson(situation, first))
    takeOver(situation, { successor: first, predecessor: undefined, known: other }, 'relieve')
    return
  }
  takeOver(
    situation,
    second ? { successor: first, predecessor: second } : { successor: undefined, predecessor: first },
    'relieve',
  )
}

/** "X tritt an die Stelle von Y", "an ihre Stelle tritt X". */
export function replace(situation: Situation): void {
  const persons = personsIn(situation.clause)
  const predecessor = persons.find(({ governor }) => /^(?:von|vom|des|der)$/u.test(governor))
  const successor = persons.find(item => item !== predecessor && !isOblique(item))
  const chain = successor ? scenePerson(situation, successor) : situation.subject?.chain
  const known = predecessor || !chain ? undefined : salientOther(situation, chain)
  takeOver(situation, { successor, predecessor, known }, 'relieve')
}

/** "B löst sie ab": a pronoun that is not the subject itself. */
const hasObjectPronoun = ({ clause, subject }: Situation): boolean =>
  clause.items.some(
    ({ start }, index) =>
      /^(?:ihn|sie)$/u.test(normAt(clause.items, index)) &&
      !(subject?.by === 'pronoun' && subject.start === start),
  )

const scenePerson = ({ scene }: Situation, item: ItemOf<'person'>): PersonChain =>
  scene.persons.add(item.person)

function salientOther({ scene }: Situation, chain: PersonChain): PersonChain | undefined {
  return [scene.topic, ...scene.recent.toReversed()].find(other => other !== undefined && other !== chain)
}
