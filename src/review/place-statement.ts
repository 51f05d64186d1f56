import type { Extraction } from '../model/extraction.ts'
import type { MembershipStatement, OrganizationEntity } from '../model/statement.ts'
import type { Values } from './decision.ts'

export interface PlacedStatement {
  readonly statement: MembershipStatement
  readonly organizations: Extraction['organizations']
}

/** The organization of a membership as an editor names it: one of the text where it is named there, else a new one. */
export function placeStatement(
  statement: MembershipStatement,
  values: Values,
  organizations: Extraction['organizations'],
): PlacedStatement {
  const before = organizations.find(({ key }) => key === statement.organization)
  const name = values.organization ?? before?.name
  if (name === undefined || !Object.keys(values).some(field => /^(?:organization|parent)/u.test(field))) {
    return { statement, organizations }
  }
  const { parent: parentName } = values
  const withParent =
    parentName === undefined
      ? { organizations, entity: undefined }
      : put(organizations, { name: parentName, ...typed(values['parent-type']) })
  const { entity, organizations: all } = put(withParent.organizations, {
    name,
    ...typed(values['organization-type']),
    ...(withParent.entity ? { parent: withParent.entity.key, parentBasis: 'resolved' as const } : {}),
    ...(before ? { like: before } : {}),
    ...(statement.slots.organization ? { mentions: [statement.slots.organization] } : {}),
  })
  return { statement: { ...statement, organization: entity.key }, organizations: all }
}

function typed(kind: string | undefined): { kind?: string } {
  return kind === undefined ? {} : { kind }
}

interface Wanted extends Partial<Pick<OrganizationEntity, 'kind' | 'parent' | 'parentBasis' | 'mentions'>> {
  readonly name: string
  /** What stood in its place: gives a new organization its type and parent. */
  readonly like?: OrganizationEntity
}

function put(organizations: readonly OrganizationEntity[], { name, like, mentions, ...wanted }: Wanted) {
  const known = organizations.find(each => [each.name, ...each.variants].some(form => same(form, name)))
  const entity: OrganizationEntity = known
    ? { ...known, ...wanted }
    : {
        key: newKey(organizations),
        name,
        unit: name,
        kind: like?.kind ?? '',
        ...(like?.parent === undefined ? {} : { parent: like.parent, parentBasis: 'resolved' as const }),
        mentions: mentions ?? [],
        variants: [],
        ...wanted,
      }
  return { entity, organizations: [...organizations.filter(each => each !== known), entity] }
}

function same(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase()
}

function newKey(organizations: readonly OrganizationEntity[]): string {
  const taken = new Set(organizations.map(({ key }) => key))
  let number = organizations.length + 1
  while (taken.has(`o${number}`)) number += 1
  return `o${number}`
}
