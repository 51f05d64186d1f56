import { ProblemError } from '../problem.ts'
import { freshId } from './align.ts'
import type { Random } from './base32.ts'
import { holderOf, type IdRow } from './id-table.ts'
import { type Decision, identities, publishedId } from './identities.ts'
import type { Known } from './identity-files.ts'
import { refused } from './refusal.ts'
import { nextNumber, type Ruling } from './ruling.ts'
import { officesOf } from './tellings.ts'

/**
 * The decision that takes another one back, with all that followed from it.
 * @throws ProblemError not-found or identity-conflict
 */
export function undo(number: number, ruling: Ruling, known: Known, random: Random): readonly Decision[] {
  const undone = known.identities.decisions.filter(decision => decision.number === number)
  const [first] = undone
  if (!first) {
    const remedy = '`personalia identity list` shows the decisions with their numbers.'
    throw new ProblemError('not-found', `there is no decision ${number}`, { remedy })
  }
  assertStanding(first, known)
  const decision: Decision = {
    number: nextNumber(known.identities),
    action: 'undo',
    type: first.type,
    id: '',
    announcement: '',
    other: String(number),
    ...ruling,
  }
  assertNothingRestsOn(undone, known)
  const claimed = new Set<string>()
  const separations = strays(first, decision, known).map(({ id, announcement }): Decision => {
    const other = freshId({ ...known, random }, claimed)
    claimed.add(other)
    return { ...decision, action: 'split', type: 'membership', id, announcement, other }
  })
  return [decision, ...separations]
}

function assertStanding({ action, number }: Decision, { identities: { standing } }: Known): void {
  if (action === 'undo')
    throw refused(`decision ${number} is an undoing itself`, 'Decide anew what it took back.')
  if (!standing.some(decision => decision.number === number))
    throw refused(`decision ${number} is undone already`)
}

/** The ids of a split are not taken back under what was decided on them later. */
function assertNothingRestsOn(undone: readonly Decision[], { identities: { standing } }: Known): void {
  const made = new Set(undone.filter(({ action }) => action === 'split').map(({ other }) => other))
  const later = standing.find(
    ({ number, id, other }) => number !== undone[0]?.number && (made.has(id) || made.has(other)),
  )
  if (later)
    throw refused(
      `decision ${later.number} rests on it`,
      `Undo it first: personalia identity undo ${later.number}`,
    )
}

/** A membership where it must have an id of its own. */
type Stray = Pick<Decision, 'id' | 'announcement'>

/**
 * Announcements that came in between may have told of one person what now belongs to the other: a membership that would be
 * left with two holders gets an id of its own there.
 * @throws ProblemError identity-conflict when an editor merged the memberships
 */
function strays({ type, id, other }: Decision, decision: Decision, known: Known): readonly Stray[] {
  if (type !== 'person') return []
  const after = identities([...known.identities.decisions, decision])
  const holders = new Map<string, string>()
  const found = new Map<string, Stray>()
  const rows = officesOf(known.identities.survivorOf(other), known)
  const firstTold = (row: IdRow): number => (known.table.byId.get(row.id)?.[0] === row ? 0 : 1)
  // A membership stays with whom the announcement that told of it first.
  for (const row of rows.toSorted((a, b) => firstTold(a) - firstTold(b))) {
    const membership = publishedId(after, row.id, row.announcement)
    const person = publishedId(after, holderOf(row), row.announcement)
    const first = holders.get(membership) ?? person
    holders.set(membership, first)
    if (first === person) continue
    const merge = after.standing.find(
      each => each.action === 'merge' && after.survivorOf(each.id) === membership,
    )
    if (merge) {
      const remedy = `Undo it first: personalia identity undo ${merge.number}`
      throw refused(`decision ${merge.number} made memberships of ${id} and ${other} one`, remedy)
    }
    const stray = { id: after.baseOf(row.id, row.announcement), announcement: row.announcement }
    found.set(`${stray.id} ${stray.announcement}`, stray)
  }
  return [...found.values()]
}
