import type { Range } from '../../model/range.ts'
import { onDay } from '../../model/partial-date.ts'
import { durationBefore } from '../dates/resolve-duration.ts'
import type { ItemOf } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { Dated } from './draft.ts'
import { roleIn } from './roles-in-clause.ts'
import { organizationFor, propose, type Situation } from './situation.ts'

/**
 * "nach 17 Jahren an der Spitze des Amtes", "nach zwölf Jahren als Wehrführer": an office held until now, its begin by
 * counting back from the departure, else from publication. Returns the offices read.
 */
export function readService(situation: Situation): ReadonlySet<Office> {
  const read = new Set<Office>()
  const { subject, clause, items } = situation
  for (const office of situation.offices) {
    const span = items[office.from - 1 - articles(office)] ?? items[office.from - 1]
    const duration = [span, items[office.from - 2], items[office.from - 1]].find(
      item => item?.kind === 'date' && isService(item),
    )
    if (duration?.kind !== 'date' || !subject || !/^(?:an|als|im|in)$/u.test(office.governor)) continue
    read.add(office)
    const begin = beginOfService(situation, duration)
    const { point, end } = situation.times
    const until = end ?? point
    propose(situation, {
      rule: 'service',
      person: subject.chain,
      personRange: subject.end > subject.start ? subject : { start: clause.start, end: clause.start },
      role: roleIn(situation, office),
      organization: organizationFor(situation, office),
      phase: situation.predicate.tense === 'past' ? 'held' : 'holds',
      times: { ...(begin ? { begin } : {}), ...(until ? { end: until } : {}) },
    })
  }
  return read
}

const articles = ({ governor }: Office): number => (governor === 'an' || governor === 'in' ? 2 : 1)

function isService({ date }: ItemOf<'date'>): boolean {
  return date.kind === 'duration' && (date.relation === 'after' || date.relation === 'long')
}

function beginOfService({ scene, times }: Situation, item: ItemOf<'date'>): Dated | undefined {
  const day = scene.published.latest
  const until = times.end ?? times.point
  if (!until && (day === undefined || item.date.relation === 'long')) return undefined
  const from = until?.date ?? (day === undefined ? undefined : onDay(day))
  const counted = from && durationBefore(item.date, from)
  const range: Range = { start: item.start, end: item.end }
  return counted && { ...counted, basis: 'inferred', verbatim: item.date.text, range }
}
