import { hull, type Range } from '../../model/range.ts'
import type { Draft, DraftEvent, DraftSuccession } from '../frames/draft.ts'
import type { Station } from './station.ts'

/**
 * Who leaves an office and who gets it, where the text tells each of them and not that one follows the other: "Leiterin
 * A geht in den Ruhestand. Neuer Leiter wird B." Only where one alone can have gone and one alone can have come.
 */
export function linkHolders(
  stations: readonly Station[],
  links: readonly DraftSuccession[],
  events: readonly DraftEvent[],
): readonly DraftSuccession[] {
  const isFarewell = ({ event }: DraftEvent): boolean => event === 'farewell' || event === 'retirement'
  const left = new Set(events.filter(isFarewell).map(({ person }) => person))
  return [...offices(stations).values()].flatMap(holders => {
    const comer = only(holders.filter(comes))
    const goer = comer && only(holders.filter(station => isBefore(station, comer) && goes(station, left)))
    return comer && goer && !isLinked(links, goer, comer) ? [link(goer, comer)] : []
  })
}

/** The stations by office, as far as only one person has it. */
function offices(stations: readonly Station[]): ReadonlyMap<string, readonly Station[]> {
  const found = new Map<string, Station[]>()
  for (const station of stations) {
    const office = officeOf(station.group.best)
    if (office === undefined) continue
    found.set(office, [...(found.get(office) ?? []), station])
  }
  return found
}

const tops = new Set(['head', 'managing director', 'mayor'])

/** Whoever only acts follows nobody. */
const none = new Set(['employee', 'member', 'acting head'])

function officeOf({ organization, role: { kind, concept } }: Draft): string | undefined {
  if (organization === undefined || none.has(kind)) return undefined
  if (tops.has(kind)) return organization
  return `${organization} ${kind === 'deputy head' ? kind : concept}`
}

const only = (stations: readonly Station[]): Station | undefined =>
  stations.length === 1 ? stations[0] : undefined

const comes = ({ phase, group }: Station): boolean =>
  phase === 'begins' ||
  phase === 'planned' ||
  phase === 'proposed' ||
  group.drafts.some(({ role }) => role.turn === 'comes')

const goes = ({ phase, group, end }: Station, left: ReadonlySet<string>): boolean =>
  phase === 'held' ||
  end !== undefined ||
  left.has(group.best.person) ||
  group.drafts.some(({ role, leaves }) => leaves === true || role.turn === 'goes')

/** Somebody else, who did not come later, and did not go long before. */
function isBefore(goer: Station, comer: Station): boolean {
  if (goer.group.best.person === comer.group.best.person) return false
  const came = comer.begin?.date
  if (goer.begin && came && goer.begin.date.earliest > came.latest) return false
  return !goer.end || !came || Math.abs(yearOf(goer.end.date.latest) - yearOf(came.earliest)) <= 1
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** One of them has a link in that direction already. */
const isLinked = (links: readonly DraftSuccession[], goer: Station, comer: Station): boolean =>
  links.some(
    ({ predecessor, successor }) =>
      successor === comer.group.best.person || predecessor === goer.group.best.person,
  )

function link({ group: { best: goer } }: Station, { group: { best: comer } }: Station): DraftSuccession {
  const [first, second] = goer.clause.start <= comer.clause.start ? [goer, comer] : [comer, goer]
  return {
    rule: 'same-office',
    predecessor: goer.person,
    successor: comer.person,
    clause: passage(first, second),
    sentence: second.sentence,
    resolved: true,
    ...(comer.organization === undefined ? {} : { organization: comer.organization }),
  }
}

/** Both clauses where they lie close together, else the one that completes it. */
function passage(first: Draft, second: Draft): Range {
  const both = hull(first.clause, second.clause)
  const isClose = second.sentence.start - first.sentence.end <= 3
  return isClose && both.end - both.start <= 300 ? both : second.clause
}
