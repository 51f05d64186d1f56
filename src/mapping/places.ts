import type { Statement } from '../model/statement.ts'
import { placesOf, withParents } from './mappings.ts'
import type { Placed, Placements } from './placed.ts'

/** An organization that is published, with the statements that name it or a part of it. */
export interface Place {
  readonly placed: Placed
  readonly statements: readonly Statement[]
}

/** Every organization that is published, each once: two names of the text can mean the same one. */
export function placesByPath(
  accepted: readonly Statement[],
  publisher: Placed | undefined,
  placements: Placements,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  const add = (placed: Placed, statements: readonly Statement[]) => {
    const before = places.get(placed.path)
    places.set(placed.path, before ? merged(before, placed, statements) : { placed, statements })
  }
  for (const statement of accepted) {
    for (const placed of placesOf(statement, placements)) add(placed, [statement])
  }
  if (publisher) {
    for (const placed of withParents(publisher)) add(placed, [])
  }
  return places
}

function merged({ placed, statements }: Place, same: Placed, further: readonly Statement[]): Place {
  return {
    placed: {
      ...placed,
      aliases: [...new Set([...placed.aliases, ...same.aliases])],
      mentions: [...new Set([...placed.mentions, ...same.mentions])],
    },
    statements: [...new Set([...statements, ...further])],
  }
}

export interface Paths {
  /** By the key of the organization in the extraction. */
  readonly paths: ReadonlyMap<string, string>
  /** By the path that its name leads to now, for every organization that is published and not listed. */
  readonly keptPaths: ReadonlyMap<string, string>
}

/** The paths that the id table has to know of. */
export function pathsOf(
  accepted: readonly Statement[],
  publisher: Placed | undefined,
  placements: Placements,
): Paths {
  const places = [...placesByPath(accepted, publisher, placements).values()]
  return {
    paths: new Map(
      [...placements].flatMap(([key, placement]) =>
        'placed' in placement ? [[key, placement.placed.path] as const] : [],
      ),
    ),
    keptPaths: new Map(
      places.flatMap(({ placed }) =>
        placed.namePath === undefined ? [] : [[placed.namePath, placed.path] as const],
      ),
    ),
  }
}
