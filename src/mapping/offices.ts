import type { Extraction } from '../model/extraction.ts'
import type { MembershipStatement, SuccessionStatement } from '../model/statement.ts'

interface Offices {
  readonly before: MembershipStatement
  readonly after: MembershipStatement
}

/** The memberships that followed each other: in the organization that the text names, else in any that both were in. */
export function offices(
  { predecessor, successor, organization }: SuccessionStatement,
  memberships: ReadonlyMap<string, MembershipStatement>,
): Offices | undefined {
  const of = (person: string) => [...memberships.values()].filter(each => each.person === person)
  const pairs = of(predecessor).flatMap(before => of(successor).map(after => ({ before, after })))
  const together = pairs.filter(
    ({ before, after }) =>
      before.organization === after.organization &&
      before.organization === (organization ?? before.organization),
  )
  return together.find(({ before, after }) => before.role.concept === after.role.concept) ?? together[0]
}

/** The memberships among statements, by key. */
export function membershipsOf({
  statements,
}: Pick<Extraction, 'statements'>): ReadonlyMap<string, MembershipStatement> {
  return new Map(
    statements.filter(statement => statement.type === 'membership').map(each => [each.key, each] as const),
  )
}
