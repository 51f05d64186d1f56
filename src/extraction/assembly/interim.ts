import {
  addDays,
  onDay,
  parsePartialDate,
  type PartialDate,
  precision,
  shiftDate,
} from '../../model/partial-date.ts'
import type { Dated } from '../frames/draft.ts'
import type { Station } from './station.ts'

/**
 * "In der Zwischenzeit hatte B das Amt kommissarisch geführt": whoever acted until now did so since the head had left,
 * where the text tells when that was.
 */
export function sinceDeparture(stations: readonly Station[]): readonly Station[] {
  return stations.map(station => {
    const left = isInterim(station) ? departureBefore(station, stations) : undefined
    return left === undefined ? station : { ...station, begin: openSince(left) }
  })
}

const isInterim = ({ begin, phase, group }: Station): boolean =>
  begin === undefined && phase === 'held' && group.best.role.kind === 'acting head'

const tops = new Set(['head', 'managing director', 'mayor'])

/** When the permanent holder left: the told end, else the day of going elsewhere. */
function departureBefore({ group: { best } }: Station, stations: readonly Station[]): Dated | undefined {
  const holders = stations.filter(
    ({ group: { best: other }, phase }) =>
      other.person !== best.person &&
      other.organization !== undefined &&
      other.organization === best.organization &&
      tops.has(other.role.kind) &&
      phase !== 'planned' &&
      phase !== 'proposed',
  )
  const departures = holders.map(
    holder => holder.end ?? (holder.phase === 'held' ? moveOf(holder, stations) : undefined),
  )
  const [only, ...others] = departures.filter(dated => dated !== undefined)
  return others.length === 0 ? only : undefined
}

/** "der im März ins Präsidium gewechselt war". */
const moveOf = ({ group: { best } }: Station, stations: readonly Station[]): Dated | undefined =>
  stations.find(({ group: { best: other } }) => other.person === best.person && other.rule.startsWith('move'))
    ?.begin

/** The day or month after a last day or the end of a month, else the same time as far as it is told. */
function openSince({ date, ...dated }: Dated): Dated {
  return { ...dated, date: after(date), basis: 'inferred', why: 'since the office was left' }
}

function after(date: PartialDate): PartialDate {
  if (precision(date) === 'day') return onDay(addDays(date.latest, 1))
  const month = date.part === 'late' ? parsePartialDate(date.value) : undefined
  return (month && shiftDate(month, 1, 'month')) ?? date
}
