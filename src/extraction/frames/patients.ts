import type { Range } from '../../model/range.ts'
import type { PersonChain } from '../discourse/person-registry.ts'
import { isOblique, personsIn } from '../discourse/subjects.ts'
import type { Item, ItemOf } from '../syntax/items.ts'
import { coordinated } from './coordination.ts'
import { shownSubject } from './roles-in-clause.ts'
import type { Situation } from './situation.ts'

/** Somebody who is appointed, and where he is named. */
export interface Patient {
  readonly chain: PersonChain
  readonly start: number
  readonly end: number
}

/** Who is appointed: next to the role, in passive the subject, in active the person who is no agent. */
export function patientsOf(situation: Situation, office: Range): readonly Patient[] {
  const { scene, predicate, clause } = situation
  const all = personsIn(clause).filter(item => !isOblique(item) && item.governor !== 'des')
  const named = predicate.passive || all.length < 2 ? all : withoutAgent(situation, all)
  const near = nearest(named, office)
  if (near) {
    const group = coordinatedIn(situation, near)
    return group.map(item => ({ chain: scene.persons.add(item.person), start: item.start, end: item.end }))
  }
  const subject = shownSubject(situation)
  const agent = !predicate.passive && subject?.by !== 'pronoun' && subject?.by !== 'relative'
  return subject && !agent ? [subject] : []
}

function coordinatedIn({ items, clause }: Situation, first: ItemOf<'person'>): readonly ItemOf<'person'>[] {
  const group = coordinated(items, items.indexOf(first)).filter(item => item.end <= clause.end)
  return group.length > 0 ? group : [first]
}

/** In "Landrat A hat B zum … bestellt" the first of two persons acts. */
function withoutAgent(
  situation: Situation,
  persons: readonly ItemOf<'person'>[],
): readonly ItemOf<'person'>[] {
  const [first, ...others] = persons
  const afterVerb =
    first !== undefined &&
    situation.clause.items.some(item => item.kind === 'verb' && item.end <= first.start)
  return afterVerb && others.length === 0 ? persons : others
}

/** The person before "zum …", else the first one after it. */
function nearest(persons: readonly ItemOf<'person'>[], office: Range): ItemOf<'person'> | undefined {
  const before = persons.filter(item => item.end <= office.start)
  const last = before.at(-1)
  if (!last) return persons.find(item => item.start >= office.end)
  return before.findLast((item, index) => index === 0 || !joined(before[index - 1], item)) ?? last
}

const joined = (a: Item | undefined, b: Item): boolean => a !== undefined && b.start - a.end < 8
