import type { Range } from '../../model/range.ts'
import { onDay, type PartialDate, parsePartialDate } from '../../model/partial-date.ts'
import { durationBefore } from '../dates/resolve-duration.ts'
import type { Scene } from '../discourse/scene.ts'
import type { Item, ItemOf } from '../syntax/items.ts'
import type { Office } from '../syntax/offices.ts'
import type { Dated } from './draft.ts'
import { roleIn } from './roles-in-clause.ts'
import { organizationFor, propose, type Situation } from './situation.ts'
import type { Times } from './times.ts'

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
        begin: beginOfService(situation.scene, situation.times, duration),
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

/** Counted back from the end that is told, else from publication; undefined where neither is known. */
export function beginOfService(scene: Scene, { end, point }: Times, item: ItemOf<'date'>): Dated | undefined {
  const day = scene.published.latest
  const from = (end ?? point)?.date ?? (day === undefined ? undefined : onDay(day))
  const counted = from && durationBefore(item.date, from)
  const range: Range = { start: item.start, end: item.end }
  return (
    counted && { ...counted, date: inYear(counted.date), basis: 'inferred', verbatim: item.date.text, range }
  )
}

/** Years are counted roughly: of a day counted back only its year is taken. */
const inYear = (date: PartialDate): PartialDate => parsePartialDate(date.value.slice(0, 4)) ?? date
