import type { NamedNode, Quad } from '@rdfjs/types'
import type { MembershipStatement } from '../model/statement.ts'
import { org, pas, rdf, role as roleTerm, skos } from '../rdf/namespaces.ts'
import { literal } from '../rdf/terms.ts'
import { type Context, placedOf } from './context.ts'
import { facts } from '../rdf/facts.ts'
import { officeOf } from './role.ts'
import type { Placed } from './placed.ts'
import type { Role } from './role-table.ts'
import { roleConceptQuads } from './vocabulary.ts'

/** An office that exists without its holder. */
export interface Post {
  readonly node: NamedNode
  readonly role: Role
  readonly organization: Placed
}

/** The post that a membership holds, where there is one. */
export function postOf({ role, organization }: MembershipStatement, context: Context): Post | undefined {
  const placed = placedOf(organization, context)
  const office = officeOf(role, placed, context)
  return (
    office && { node: context.iris.post(placed.path, office.concept), role: office, organization: placed }
  )
}

export function postQuads({ node, role, organization }: Post, { graph, iris }: Context): readonly Quad[] {
  const body = iris.organization(organization.path)
  return [
    ...facts(graph, node, [
      [rdf.type, [org.Post, role.post === 'sole' ? pas.SoleOffice : undefined]],
      [skos.prefLabel, literal(`${role.labelDe}, ${organization.label}`, 'de')],
      [org.role, roleTerm(role.concept)],
      [org.postIn, body],
    ]),
    ...facts(graph, body, [[org.hasPost, node]]),
    ...roleConceptQuads(role, graph),
  ]
}
