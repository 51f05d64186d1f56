import type { Extraction } from '../model/extraction.ts'
import type { EventStatement, MembershipStatement, Statement } from '../model/statement.ts'
import { organizationsOf } from './mappings.ts'
import { membershipsOf, offices } from './offices.ts'
import type { Placements } from './placed.ts'
import type { RoleTable } from './role-table.ts'

/**
 * Why a statement cannot become RDF that the shapes would accept; undefined where it can. Such statements go to review
 * before the gate, so that one of them does not reject its announcement. Reasons hold no names.
 */
export function unmappable(
  statement: Statement,
  extraction: Extraction,
  placements: Placements,
  roles: RoleTable,
): string | undefined {
  return unplacedReason(statement, placements) ?? typeReason(statement, extraction, roles)
}

function unplacedReason(statement: Statement, placements: Placements): string | undefined {
  const reasons = organizationsOf(statement).map(key => {
    const placement = placements.get(key)
    if (!placement) return 'its organization is not among those recognised'
    return 'reason' in placement ? `the organization has no address: ${placement.reason}` : undefined
  })
  return reasons.find(reason => reason !== undefined)
}

function typeReason(statement: Statement, extraction: Extraction, roles: RoleTable): string | undefined {
  switch (statement.type) {
    case 'membership':
      return membershipReason(statement, roles)
    case 'event':
      return eventReason(statement, extraction)
    case 'succession':
      return offices(statement, membershipsOf(extraction))
        ? undefined
        : 'no office in which one person followed the other is known'
    case 'headcount':
      return undefined
  }
}

function membershipReason({ organization, role }: MembershipStatement, roles: RoleTable): string | undefined {
  if (organization === undefined) return 'the text does not name the organization'
  return roles.has(role.concept) ? undefined : 'its role is not in the role table'
}

/** A decision needs the body that took it and what came of it; who leaves must be known by an office. */
function eventReason(
  { event, body, person, result }: EventStatement,
  extraction: Extraction,
): string | undefined {
  if (event === 'retirement' || event === 'farewell') {
    const known = [...membershipsOf(extraction).values()].some(each => each.person === person)
    return known ? undefined : 'no office of the person is known'
  }
  if (body === undefined) return 'the text does not name the body that decided'
  return result === undefined ? 'the office that the decision led to is not known' : undefined
}
