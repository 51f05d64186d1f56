export const actions = ['merge', 'split', 'undo'] as const
type Action = (typeof actions)[number]

/**
 * One row of identities.tsv. A decision can have several rows with one number: memberships that coincide once their
 * persons are one follow them, and an undoing takes all of them back.
 */
export interface Decision {
  /** Counts up from 1. */
  readonly number: number
  readonly action: Action
  readonly type: 'person' | 'membership'
  /** merge: the id that retires; split: the id that was one too many; undo: empty. */
  readonly id: string
  /** split: the announcement in which it is somebody else. */
  readonly announcement: string
  /** merge: the id that survives; split: the id that it has in that announcement; undo: number of the decision undone. */
  readonly other: string
  readonly because: string
  readonly reviewer: string
  /** ISO 8601 in UTC. */
  readonly time: string
}

/** Who is who by decision of editors, over what the id table found by itself. */
export interface Identities {
  readonly decisions: readonly Decision[]
  /** Those that hold. */
  readonly standing: readonly Decision[]
  /** The id that survives for one that is retired, and any other id itself. */
  readonly survivorOf: (id: string) => string
  /** Ids that are retired in favour of this one, in code unit order. */
  readonly retiredFor: (id: string) => readonly string[]
  /** The id that something has in an announcement, given the one in the id table: splits applied, merges not yet. */
  readonly baseOf: (id: string, announcement: string) => string
  /** The id that this one was split off. */
  readonly originOf: (id: string) => string | undefined
  /** Every id that a decision names. */
  readonly ids: ReadonlySet<string>
}

/** @param decisions in the order in which they were taken; sound (`unsound`) */
export function identities(decisions: readonly Decision[]): Identities {
  const undone = undoneIn(decisions)
  const standing = decisions.filter(({ action, number }) => action !== 'undo' && !undone.has(number))
  const survivors = survivorsIn(decisions)
  const survivorOf = (id: string): string => lastOf(id, each => survivors.get(each))
  const retired = new Map<string, string[]>()
  for (const id of survivors.keys()) retired.set(survivorOf(id), [...(retired.get(survivorOf(id)) ?? []), id])
  const parts = new Map(
    standing
      .filter(({ action }) => action === 'split')
      .map(({ id, announcement, other }) => [`${id} ${announcement}`, other]),
  )
  const splits = decisions.filter(({ action }) => action === 'split')
  const origins = new Map(splits.map(split => [split.other, split]))
  return {
    decisions,
    standing,
    survivorOf,
    retiredFor: id => [...(retired.get(id) ?? [])].sort(),
    baseOf: (id, announcement) => lastOf(id, each => parts.get(`${each} ${announcement}`)),
    originOf: id => origins.get(id)?.id,
    ids: new Set(decisions.flatMap(({ action, id, other }) => (action === 'undo' ? [] : [id, other]))),
  }
}

function lastOf(id: string, nextOf: (id: string) => string | undefined): string {
  let last = id
  for (let next = nextOf(last); next !== undefined; next = nextOf(last)) last = next
  return last
}

/** What is wrong with a table that was written by hand: an undoing of nothing, or ids that retire in a circle. */
export function unsound(decisions: readonly Decision[]): string | undefined {
  const numbers = new Set(decisions.map(({ number }) => number))
  const stray = [...undoneIn(decisions)].find(number => !numbers.has(number))
  if (stray !== undefined) return `there is no decision ${stray} to undo`
  const survivors = survivorsIn(decisions)
  for (const start of survivors.keys()) {
    const seen = new Set([start])
    for (let next = survivors.get(start); next !== undefined; next = survivors.get(next)) {
      if (seen.has(next)) return `${next} retires in favour of itself, in a circle`
      seen.add(next)
    }
  }
  return undefined
}

function undoneIn(decisions: readonly Decision[]): ReadonlySet<number> {
  return new Set(decisions.filter(({ action }) => action === 'undo').map(({ other }) => Number(other)))
}

/** By the id that retires; what was split off and is one again keeps its IRI as an alias. */
function survivorsIn(decisions: readonly Decision[]): ReadonlyMap<string, string> {
  const undone = undoneIn(decisions)
  return new Map(
    decisions.flatMap(({ action, number, id, other }): readonly (readonly [string, string])[] => {
      if (action === 'split' && undone.has(number)) return [[other, id]]
      return action === 'merge' && !undone.has(number) ? [[id, other]] : []
    }),
  )
}

/** The id under which an announcement publishes what the id table lists for it. */
export function publishedId(known: Identities, id: string, announcement: string): string {
  return known.survivorOf(known.baseOf(id, announcement))
}
