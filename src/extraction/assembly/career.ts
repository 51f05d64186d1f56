import { covering, type Day, dayBefore } from '../../model/partial-date.ts'
import type { Dated, DraftSuccession } from '../frames/draft.ts'
import type { Station } from './station.ts'

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

/** Who is followed holds the office at most until the day before the other's begins. */
function endBySuccessor(stations: readonly Station[], { predecessor, successor }: DraftSuccession): void {
  const next = stations.find(
    ({ group, begin, phase }) => group.best.person === successor && begin !== undefined && phase !== 'held',
  )
  const last = stations.find(
    ({ group }) =>
      group.best.person === predecessor &&
      group.best.organization === next?.group.best.organization &&
      group.best.organization !== undefined,
  )
  if (!next?.begin || !last || last.end || last.endInferred || (last.phase === 'held') === isAhead(next))
    return
  endUntil(last, dayBefore(next.begin.date.latest), next)
}

/** A change to come ends what is held, one that happened what was held. */
const isAhead = ({ phase }: Station): boolean => phase === 'planned' || phase === 'proposed'

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
    (begun === undefined || begun <= (later.begin?.date.latest ?? ''))
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

/** "zusätzlich" adds to what was told last; of older stations it does not say that they still went on. */
function keepOpen(open: readonly Station[], begin: Dated): void {
  const told = open.at(-1)?.group.best.clause.start
  for (const station of open.filter(({ group }) => group.best.clause.start === told)) {
    station.heldUntil = begin.date.earliest
  }
}

/** The station before a change ends with it; older ones end at some time until then. */
function closeAll(open: readonly Station[], closer: Station): void {
  const begin = closer.begin
  if (!begin) return
  const last = open.at(-1)
  for (const station of open) {
    const direct = station === last
    if (!direct) endUntil(station, begin.date.latest, closer)
    else {
      station.endInferred = { date: begin.date, basis: 'inferred', evidence: [closer.group.best.clause] }
      station.endWithin = begin.date
      closer.metBy = station.key
    }
  }
}

/** It ended at some time from when it is last known to have held until that day: a date only where both lie in one year. */
function endUntil(station: Station, latest: Day, because: Station): void {
  const earliest = station.heldUntil ?? station.begin?.date.earliest ?? station.notBefore
  if (earliest !== undefined && earliest > latest) return
  const date = earliest === undefined || earliest === latest ? undefined : covering(earliest, latest)
  const evidence = [because.group.best.clause]
  if (isAhead(because)) station.endAhead = true
  station.endInferred = { basis: 'inferred', evidence, ...(date === undefined ? {} : { date }) }
  station.endWithin = { earliest, latest }
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
  endUntil(last, dayBefore(current.begin.date.latest), current)
}
