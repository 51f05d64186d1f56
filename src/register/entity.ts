import type { NamedNode, Quad } from '@rdfjs/types'
import { rdf, time } from '../rdf/namespaces.ts'
import { mostPrecise, timeOf } from './instants.ts'
import type { Claim } from './register.ts'
import { followNewest, nodesOf } from './single-valued.ts'
import { objects } from './sources.ts'

/** What the register says of anything but a membership, still in no graph. @param claims the newest first */
export function entityStatements(entity: NamedNode, claims: readonly Claim[]): readonly Quad[] {
  const [first, ...others] = claims
  if (first && others.length === 0) return first.quads
  const instants = claims.flatMap(({ quads }) => objects(quads, entity, time.hasTime)).filter(isNamed)
  const [instant] = instants
  if (!instant) return nodesOf(claims).flatMap(node => followNewest(node, claims))
  const dated = timeOf(entity, instant)
  const knowing = claims.filter(({ quads }) => objects(quads, entity, time.hasTime).length > 0)
  return [
    ...nodesOf(claims)
      .filter(node => !instants.some(each => each.equals(node)))
      .flatMap(node => followNewest(node, claims))
      .filter(({ predicate }) => !predicate.equals(time.hasTime) && !predicate.equals(dated.mirror.property)),
    ...mostPrecise(dated, knowing),
  ]
}

/** Whether any source types it so. */
export function isOfType(entity: NamedNode, type: NamedNode, claims: readonly Claim[]): boolean {
  return claims.some(({ quads }) => objects(quads, entity, rdf.type).some(object => object.equals(type)))
}

function isNamed(term: Quad['object']): term is NamedNode {
  return term.termType === 'NamedNode'
}
