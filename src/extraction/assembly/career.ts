import { covering, dayBefore, onDay, type PartialDate } from '../../model/partial-date.ts'
import type { Dated, DraftSuccession } from '../frames/draft.ts'
import type { Station } from './membership.ts'

/**
 * Bounds the stations of each person by one another: a change ends the station before it, mere order is placed
 * between its neighbours, and what is held "zusätzlich" shows that the earlier ones still went on.
 */
export function linkCareers(stations: readonly Station[], links: readonly DraftSuccession[]): void {
  for (const person of new Set(stations.map(({ group }) => group.best.person))) {
    linkCareer(stations.filter(({ group }) => group.best.person === person))
  }
  for (const link of links) endBySuccessor(stations, link)
}

function linkCareer(stations: readonly Station[]): void {
  const told = stations.filter(isStation).toSorted(byText)
  placeOrder(told)
  told.forEach((station, index) => {
    if (!station.begin) return
    const open = told.slice(0, index).filter(earlier => isOpen(earlier, station))
    if (isExtra(station)) keepOpen(open, station.begin)
    if (closes(station)) closeAll(open, station)
  })
  closeByCurrent(told, stations)
}

/** Who is followed held the office until the day before the other's began, where that day is past. */
function endBySuccessor(stations: readonly Station[], { predecessor, successor }: DraftSuccession): void {
  const next = stations.find(
    ({ group, begin, phase }) => group.best.person === successor && begin !== undefined && phase === 'begins',
  )
  const last = stations.find(
    ({ group }) =>
      group.best.person === predecessor &&
      group.best.organization === next?.group.best.organization &&
      group.best.organization !== undefined,
  )
  if (!next?.begin || !last || last.end || last.endInferred || last.phase !== 'held') return
  const end = endBefore(next.begin.date, last)
  if (end) last.endInferred = { date: end, basis: 'inferred', evidence: [next.group.best.clause] }
}

const isStation = ({ group, phase }: Station): boolean =>
  group.best.career !== 'none' && (phase === 'begins' || phase === 'held')

const byText = (a: Station, b: Station): number => a.group.best.clause.start - b.group.best.clause.start

const isExtra = ({ group }: Station): boolean => group.best.career === 'extra'

const closes = ({ group }: Station): boolean => group.best.closes

function isOpen(earlier: Station, later: Station): boolean {
  const begun = earlier.begin?.date.earliest ?? earlier.notBefore
  return (
    earlier.end === undefined &&
    earlier.endInferred === undefined &&
    begun !== undefined &&
    begun <= (later.begin?.date.latest ?? '')
  )
}

/** "Wenig später" lies between the dated stations around it. */
function placeOrder(told: readonly Station[]): void {
  told.forEach((station, index) => {
    if (station.begin || !station.group.best.order) return
    const before = told.slice(0, index).findLast(({ begin }) => begin)
    const after = told.slice(index + 1).find(({ begin }) => begin)
    if (before?.begin) {
      station.after = before.key
      station.notBefore = before.begin.date.earliest
    }
    if (after?.begin) station.notAfter = after.begin.date.latest
  })
}

function keepOpen(open: readonly Station[], begin: Dated): void {
  for (const station of open) {
    if (station.heldUntil === undefined || station.heldUntil < begin.date.earliest)
      station.heldUntil = begin.date.earliest
  }
}

/** The station before a change ends with it; older ones end at some time until then. */
function closeAll(open: readonly Station[], closer: Station): void {
  const begin = closer.begin
  if (!begin) return
  const last = open.at(-1)
  for (const station of open) {
    const direct = station === last && station.begin !== undefined
    const date = direct ? begin.date : since(station, begin.date)
    if (date) station.endInferred = { date, basis: 'inferred', evidence: [closer.group.best.clause] }
  }
  if (last?.endInferred) closer.metBy = last.key
}

function since(station: Station, until: PartialDate): PartialDate | undefined {
  const earliest = station.heldUntil ?? station.begin?.date.earliest ?? station.notBefore
  if (earliest === undefined) return undefined
  return (
    covering(earliest, until.latest) ?? { value: until.value.slice(0, 4), earliest, latest: until.latest }
  )
}

/** The office that the announcement is about ends the last station of the career. */
function closeByCurrent(told: readonly Station[], stations: readonly Station[]): void {
  const last = told.at(-1)
  if (!last || last.end || last.endInferred) return
  const current = stations.find(
    station =>
      station !== last &&
      station.begin !== undefined &&
      !told.includes(station) &&
      station.phase !== 'held' &&
      (last.begin?.date.latest ?? '9') <= station.begin.date.latest &&
      station.group.best.organization !== last.group.best.organization,
  )
  if (!current?.begin) return
  const end = endBefore(current.begin.date, last)
  if (end) last.endInferred = { date: end, basis: 'inferred', evidence: [current.group.best.clause] }
}

/** No later than the day before the next office begins, no earlier than the station itself. */
function endBefore(next: PartialDate, last: Station): PartialDate | undefined {
  const latest = dayBefore(next.latest)
  const earliest = last.begin?.date.earliest ?? next.earliest
  if (last.begin === undefined) return next.value.length === 10 ? onDay(latest) : next
  return earliest > latest
    ? undefined
    : (covering(earliest, latest) ?? { value: latest.slice(0, 4), earliest, latest })
}
