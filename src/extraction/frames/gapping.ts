import { isOblique } from '../discourse/subjects.ts'
import { normAt } from '../syntax/items.ts'
import { propose, type Situation } from './situation.ts'
import { resolveAt } from './times.ts'

/**
 * "Anfang 2013 übernahm A die Leitung, im Herbst 2014 B": what the verb says of the first holds for who stands behind a
 * further date without a verb.
 */
export function readGapping(situation: Situation, draftsBefore: number): void {
  const { scene, clause, predicate } = situation
  const model = scene.drafts.slice(draftsBefore).at(-1)
  if (!model?.begin) return
  for (const [index, item] of clause.items.entries()) {
    const person = clause.items[index + 1]
    if (item.kind !== 'date' || person?.kind !== 'person' || item.start < predicate.end) continue
    if (!/^(?:,|und|sowie|dann)$/u.test(normAt(clause.items, index - 1)) || isOblique(person)) continue
    const resolved = resolveAt(scene, item.date, predicate.tense)
    const chain = scene.persons.add(person.person)
    if (!resolved || chain.key === model.person) continue
    const record = model.organization === undefined ? undefined : scene.organizations.get(model.organization)
    const begin = { ...resolved, verbatim: item.date.text, range: { start: item.start, end: item.end } }
    scene.successions.push({
      rule: 'gapping',
      predecessor: model.person,
      successor: chain.key,
      clause: { start: clause.start, end: clause.end },
      sentence: situation.sentence,
      ...(model.organization === undefined ? {} : { organization: model.organization }),
    })
    propose(situation, {
      rule: 'gapping',
      person: chain,
      personRange: person,
      role: model.role,
      organization: record && {
        record,
        inference: {
          slot: 'organization',
          from: model.organizationRange ?? model.clause,
          why: 'the same office',
        },
      },
      phase: model.phase,
      career: model.career,
      times: { begin },
    })
  }
}
