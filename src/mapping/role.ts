import type { RoleValue } from '../model/statement.ts'
import type { OrganizationTypes } from './organization-types.ts'
import type { Placed } from './placed.ts'
import type { Role, RoleTable } from './role-table.ts'
import { slug } from '../model/slug.ts'

interface Tables {
  readonly roles: RoleTable
  readonly organizationTypes: OrganizationTypes
}

/**
 * The concept that says a role with its kind. The text may make a deputy or acting head out of any office
 * ("stellvertretende Amtsleiterin"), while a concept has one kind: then it is the concept of that kind that is narrower
 * than the office, else the general one of the kind, which stands first in the table.
 */
export function conceptOf({ concept, kind }: RoleValue, roles: RoleTable): Role | undefined {
  const role = roles.get(concept)
  if (!role || role.kind === kind) return role
  const ofKind = [...roles.values()].filter(each => each.kind === kind)
  return ofKind.find(({ broader }) => broader === concept) ?? ofKind[0] ?? role
}

/**
 * The office that the holder of a role has in an organization; undefined where no office exists without its holder, or
 * where it is that of an unnamed part of the organization.
 */
export function officeOf(value: RoleValue, organization: Placed, tables: Tables): Role | undefined {
  const role = conceptOf(value, tables.roles)
  const held = role?.kind === 'acting head' ? substantive(value, role, tables.roles) : role
  const office = held && headOfUnit(held, organization, tables)
  return office?.post === 'none' ? undefined : office
}

/**
 * The one name of an office, given "organization-path role-concept" as it stands in the id table, where the type of the
 * organization is known by the last step of its path only. An acting holder is told from the others.
 */
export function officeName(office: string, tables: Tables): string {
  const [path = '', concept = ''] = office.split(' ')
  const role = tables.roles.get(concept)
  const unit = path.split('/').at(-1) ?? ''
  const head = role && headOfUnit(role, { type: unit, label: unit }, tables)
  return head ? `${path} ${head.concept}` : office
}

/** An acting holder has the office itself. */
function substantive({ concept }: RoleValue, acting: Role, roles: RoleTable): Role | undefined {
  const named = roles.get(concept)
  return named?.kind === 'acting head' ? roles.get(acting.broader ?? '') : named
}

/**
 * "Leiterin" and "Amtsleiterin" of an Amt have one office, that of its head; an "Abteilungsleiterin im Sozialamt" heads one
 * of its parts, and nothing says which.
 */
function headOfUnit(
  role: Role,
  organization: Pick<Placed, 'type' | 'label'>,
  { roles, organizationTypes }: Tables,
): Role | undefined {
  const kindOfUnit = unitHeaded(role, organizationTypes)
  if (kindOfUnit === undefined) return role
  const names = [organization.type, ...slug(organization.label).split('-')]
  if (!names.some(name => name.endsWith(kindOfUnit))) return undefined
  const general = roles.get(role.broader ?? '')
  return general?.kind === role.kind ? general : role
}

/** The type of organization that a role is the head of by its name: "amt" for "amtsleitung", "schule" for "schulleitung". */
function unitHeaded({ concept }: Role, types: OrganizationTypes): string | undefined {
  const [, stem] = /^(.+)leitung$/u.exec(concept) ?? []
  if (stem === undefined) return undefined
  const candidates = [stem, stem.replace(/e?s$/u, ''), stem.replace(/e?n$/u, ''), `${stem}e`]
  return candidates.find(candidate => types.has(candidate))
}
