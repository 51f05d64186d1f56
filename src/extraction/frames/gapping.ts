import { inferred } from '../discourse/inferred-organization.ts'
import { isOblique } from '../discourse/subjects.ts'
import { type ItemOf, normAt } from '../syntax/items.ts'
import type { Draft } from './draft.ts'
import { propose, type Situation } from './situation.ts'
import { datedOf, resolveAt } from './times.ts'

/**
 * "Anfang 2013 übernahm A die Leitung, im Herbst 2014 B": what the verb says of the first holds for who stands behind a
 * further date without a verb.
 */
export function readGapping(situation: Situation, draftsBefore: number): void {
  const { scene, clause } = situation
  const model = scene.drafts.slice(draftsBefore).at(-1)
  if (!model?.begin) return
  for (const [index, item] of clause.items.entries()) {
    const person = clause.items[index + 1]
    if (item.kind !== 'date' || person?.kind !== 'person') continue
    if (opensGap(situation, index) && !isOblique(person)) fillGap(situation, model, item, person)
  }
}

/** A date behind the verb, after a comma or "und". */
function opensGap({ clause, predicate }: Situation, index: number): boolean {
  const start = clause.items[index]?.start ?? 0
  return start >= predicate.end && /^(?:,|und|sowie|dann)$/u.test(normAt(clause.items, index - 1))
}

function fillGap(situation: Situation, model: Draft, item: ItemOf<'date'>, person: ItemOf<'person'>): void {
  const { scene, sentence, clause, predicate } = situation
  const resolved = resolveAt(scene, item.date, predicate.tense)
  const chain = scene.persons.add(person.person)
  if (!resolved || chain.key === model.person) return
  const { organization, role, phase, career } = model
  scene.successions.push({
    rule: 'gapping',
    predecessor: model.person,
    successor: chain.key,
    clause: { start: clause.start, end: clause.end },
    sentence,
    ...(organization === undefined ? {} : { organization }),
  })
  const record = organization === undefined ? undefined : scene.organizations.get(organization)
  propose(situation, {
    rule: 'gapping',
    person: chain,
    personRange: person,
    role,
    organization: record && inferred(record, 'the same office', model.organizationRange ?? model.clause),
    phase,
    career,
    times: { begin: datedOf(item, resolved) },
  })
}
