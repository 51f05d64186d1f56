import type { NamedNode, Quad } from '@rdfjs/types'
import type { MembershipStatement, SuccessionStatement } from '../model/statement.ts'
import { pas, rdf, schema } from '../rdf/namespaces.ts'
import { literal } from '../rdf/terms.ts'
import { type Context, eventIri, membershipIri, placedOf } from './context.ts'
import { facts } from '../rdf/facts.ts'
import { offices } from './offices.ts'
import { sourceQuads } from './passage.ts'
import { postOf } from './post.ts'

/**
 * One holder of an office after another (docs/decisions/0017-successions-are-actions.md): an action that puts the membership of the
 * successor in the place of that of the predecessor. No vocabulary has a property between two memberships, and a node
 * carries what every claim needs: basis and passages.
 */
export function successionQuads(statement: SuccessionStatement, context: Context): readonly Quad[] {
  const pair = offices(statement, context.memberships)
  if (!pair) throw new Error(`${statement.key}: no office passed from one to the other`)
  const node = eventIri(statement.key, context)
  return [
    ...facts(context.graph, node, [
      [rdf.type, schema.ReplaceAction],
      [schema.name, [literal('Nachfolge', 'de'), literal('succession', 'en')]],
      [schema.replacee, membershipIri(pair.before.key, context)],
      [schema.replacer, membershipIri(pair.after.key, context)],
      [schema.object, office(pair.after, context)],
      [pas.basis, pas[statement.basis]],
    ]),
    ...sourceQuads(node, [statement.evidence, ...statement.support], context),
  ]
}

function office(membership: MembershipStatement, context: Context): NamedNode {
  const post = postOf(membership, context)
  return post?.node ?? context.iris.organization(placedOf(membership.organization, context).path)
}
