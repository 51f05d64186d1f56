import type { Quad } from '@rdfjs/types'
import { opengov } from '../../rdf/namespaces.ts'
import type { Claim } from '../../register/register.ts'
import { claimsOf } from './claims.ts'
import type { Database } from './database.ts'
import { sourcesOf, targetsOf } from './links.ts'

/**
 * The entities that must be looked at again with all their claims (none for one that is gone): those given, the posts of
 * the memberships among them, as they are told now and as the register has them, and all memberships of these posts.
 */
export function touchedBy(
  database: Database,
  entities: Iterable<string>,
  base: string,
): ReadonlyMap<string, readonly Claim[]> {
  const touched = new Map<string, readonly Claim[]>()
  const waiting = [...entities]
  for (let entity = waiting.pop(); entity !== undefined; entity = waiting.pop()) {
    if (touched.has(entity)) continue
    const claims = claimsOf(database, entity, base)
    touched.set(entity, claims)
    waiting.push(
      ...claims.flatMap(({ quads }) => postsIn(quads)),
      ...targetsOf(database, entity, opengov.post),
      ...sourcesOf(database, entity, opengov.post),
    )
  }
  return touched
}

function postsIn(quads: readonly Quad[]): readonly string[] {
  return quads.filter(({ predicate }) => predicate.equals(opengov.post)).map(({ object }) => object.value)
}
