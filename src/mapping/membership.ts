import type { Literal, Quad } from '@rdfjs/types'
import type { MembershipStatement } from '../model/statement.ts'
import { dct, opengov, org, pas, rdf, role as roleTerm, schema } from '../rdf/namespaces.ts'
import { literal } from '../rdf/terms.ts'
import { type Context, membershipIri, personIri, placedOf } from './context.ts'
import { facts } from '../rdf/facts.ts'
import { xsdLiteral } from './instant.ts'
import { part } from './iris.ts'
import { sourceQuads } from './passage.ts'
import { endOf, periodQuads } from './period.ts'
import { postOf, postQuads } from './post.ts'
import { locate, wording } from './quotation.ts'
import { conceptOf } from './role.ts'
import type { Role } from './role-table.ts'
import { roleConceptQuads } from './vocabulary.ts'

/** Who is or was what, where and when. ORG leads; the schema.org properties mirror it (shapes hold them equal). */
export function membershipQuads(statement: MembershipStatement, context: Context): readonly Quad[] {
  const node = membershipIri(statement.key, context)
  const member = personIri(statement.person, context)
  const organization = context.iris.organization(placedOf(statement.organization, context).path)
  const role = roleOfMembership(statement, context)
  const post = postOf(statement, context)
  return [
    ...facts(context.graph, node, [
      [rdf.type, [org.Membership, schema.OrganizationRole]],
      [org.member, member],
      [schema.member, member],
      [org.organization, organization],
      [schema.memberOf, organization],
      [org.role, roleTerm(role.concept)],
      [schema.roleName, roleName(statement, role, context)],
      [opengov.post, post?.node],
      [dct.description, description(statement, context)],
      [org.memberDuring, part(node, 'period')],
      [schema.startDate, xsdLiteral(statement.period.begin?.date)],
      [schema.endDate, xsdLiteral(endOf(statement)?.date)],
      [pas.status, pas[statement.status]],
      [pas.basis, pas[statement.basis]],
    ]),
    ...sourceQuads(node, [statement.evidence, ...statement.support], context),
    ...periodQuads(statement, context),
    ...roleConceptQuads(role, context.graph),
    ...(post ? postQuads(post, context) : []),
  ]
}

function roleOfMembership({ role }: MembershipStatement, { roles }: Context): Role {
  const concept = conceptOf(role, roles)
  if (!concept) throw new Error(`"${role.concept}" is no role`)
  return concept
}

/** The word as printed; the neutral label where only a verb says the role, or where the word may not be quoted. */
function roleName(
  { role, slots, evidence, support }: MembershipStatement,
  concept: Role,
  { source }: Context,
): Literal {
  const printed = role.implied ? undefined : (slots.role ?? locate(source, role.text, [evidence, ...support]))
  const words = printed ? wording(source, printed) : ''
  return literal(words === '' ? concept.labelDe : words, 'de')
}

function description({ description: range }: MembershipStatement, { source }: Context): Literal | undefined {
  const words = range ? wording(source, range) : ''
  return words === '' ? undefined : literal(words, 'de')
}
