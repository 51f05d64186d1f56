import type { NamedNode } from '@rdfjs/types'
import type { Announcement } from '../model/announcement.ts'
import type { AssignedIds } from '../model/assigned-ids.ts'
import type { Extraction } from '../model/extraction.ts'
import type { MembershipStatement } from '../model/statement.ts'
import type { CodePoints } from '../rdf/code-points.ts'
import type { Iris } from './iris.ts'
import type { OrganizationTypes } from './organization-types.ts'
import type { Placed, Placements } from './placed.ts'
import type { Quotable } from './quotation.ts'
import type { RoleTable } from './role-table.ts'

/** Everything that the mapping of one statement may look at. */
export interface Context {
  readonly announcement: Announcement
  readonly extraction: Extraction
  readonly graph: NamedNode
  readonly iris: Iris
  readonly source: Quotable
  /** RDF counts code points. */
  readonly codePoints: CodePoints
  readonly placements: Placements
  readonly publisher?: Placed
  readonly ids: AssignedIds
  readonly roles: RoleTable
  readonly organizationTypes: OrganizationTypes
  /** The memberships that are published, by key: nothing refers to another one. */
  readonly memberships: ReadonlyMap<string, MembershipStatement>
  readonly licence: string
}

/** @throws Error for an organization without a place; statements about one are held back before (`unmappable`). */
export function placedOf(key: string | undefined, { placements }: Pick<Context, 'placements'>): Placed {
  const placement = placements.get(key ?? '')
  if (!placement || !('placed' in placement)) throw new Error(`organization ${key ?? '-'} has no place`)
  return placement.placed
}

export function personIri(key: string, { ids, iris }: Context): NamedNode {
  return iris.person(idOf(ids.person, key))
}

export function membershipIri(key: string, { ids, iris }: Context): NamedNode {
  return iris.membership(idOf(ids.membership, key))
}

export function eventIri(key: string, { ids, iris }: Context): NamedNode {
  return iris.event(idOf(ids.event, key))
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`${key} has no id`)
  return id
}
