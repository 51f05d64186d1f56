import type { Range } from '../../model/range.ts'
import { onDay } from '../../model/partial-date.ts'
import { durationBefore } from '../dates/resolve-duration.ts'
import type { Item, ItemOf } from '../syntax/items.ts'
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
  const { subject, clause } = situation
  for (const office of subject ? situation.offices : []) {
    const duration = serviceBefore(situation, office)
    if (!subject || !duration) continue
    read.add(office)
    propose(situation, {
      rule: 'service',
      person: subject.chain,
      personRange: subject.end > subject.start ? subject : { start: clause.start, end: clause.end },
      role: roleIn(situation, office),
      organization: organizationFor(situation, office),
      phase: situation.predicate.tense === 'past' ? 'held' : 'holds',
      times: {
        begin: beginOfService(situation, duration),
        end: situation.times.end ?? situation.times.point,
      },
    })
  }
  return read
}

/** "nach zwölf Jahren als", "nach 17 Jahren an der": the duration before the preposition and article of an office. */
function serviceBefore({ items }: Situation, { from, governor }: Office): ItemOf<'date'> | undefined {
  if (!/^(?:an|als|im|in)$/u.test(governor)) return undefined
  const nearest = governor === 'an' || governor === 'in' ? [3, 2, 1] : [2, 1]
  return nearest.map(distance => items[from - distance]).find(isService)
}

function isService(item: Item | undefined): item is ItemOf<'date'> {
  return (
    item?.kind === 'date' &&
    item.date.kind === 'duration' &&
    (item.date.relation === 'after' || item.date.relation === 'long')
  )
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
