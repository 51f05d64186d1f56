import { isOblique, type Referent } from '../discourse/subjects.ts'
import { type ItemOf, normAt } from '../syntax/items.ts'
import { coordinated } from './coordination.ts'
import { shownSubject } from './roles-in-clause.ts'
import type { Situation } from './situation.ts'

/** Whom the clause says something of: all that are named together, else the one who is shown otherwise. */
export function bearersOf(situation: Situation): readonly Referent[] {
  const { clause, scene, items } = situation
  const first = clause.items.find(item => item.kind === 'person' && !isOblique(item)) as
    ItemOf<'person'> | undefined
  if (!first) {
    const subject = shownSubject(situation)
    return subject ? [subject] : []
  }
  const named = coordinated(items, items.indexOf(first)).filter(item => item.end <= clause.end)
  return named.map(item => ({
    chain: scene.persons.add(item.person),
    start: item.start,
    end: item.end,
    by: 'name' as const,
  }))
}

/** "führen A und B das Unternehmen": all of them. */
export function leaders(situation: Situation, subject: Referent): readonly Referent[] {
  return subject.by === 'name' ? bearersOf(situation) : [subject]
}

/** "zusammen mit B", "gemeinsam mit B": they do the same. */
export function together({ clause, items, scene }: Situation): readonly Referent[] {
  return clause.items.flatMap(item => {
    if (item.kind !== 'person' || item.governor !== 'mit') return []
    const at = items.indexOf(item)
    if (!/^(?:zusammen|gemeinsam)$/u.test(normAt(items, at - 2))) return []
    return [{ chain: scene.persons.add(item.person), start: item.start, end: item.end, by: 'name' as const }]
  })
}
