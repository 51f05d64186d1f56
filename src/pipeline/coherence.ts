import type { MembershipStatement, Statement } from '../model/statement.ts'
import type { Rule } from './sort.ts'

/** Holds back events of a person who is left without any office: the register knows persons by their offices only. */
export const officeRule: Rule = ({ statements }) => {
  const holders = new Set(memberships(statements).map(({ person }) => person))
  return statement =>
    statement.type === 'event' && !holders.has(statement.person)
      ? { outcome: 'review', reason: 'no office of its person is published' }
      : undefined
}

/** Holds back heads of one organization whose certain times overlap: the text cannot mean both, so an editor looks. */
export const oneHeadRule: Rule = ({ statements }) => {
  const heads = memberships(statements).filter(
    ({ role, organization }) => role.kind === 'head' && organization !== undefined,
  )
  return statement =>
    statement.type === 'membership' && heads.some(other => contradicts(statement, other))
      ? { outcome: 'review', reason: 'another head of the same organization overlaps for certain' }
      : undefined
}

function memberships(statements: readonly Statement[]): readonly MembershipStatement[] {
  return statements.filter(statement => statement.type === 'membership')
}

function contradicts(one: MembershipStatement, other: MembershipStatement): boolean {
  if (one.role.kind !== 'head' || one.person === other.person || one.organization !== other.organization)
    return false
  const [a, b] = [one.period, other.period]
  if (a.beginLatest === undefined || a.endEarliest === undefined) return false
  if (b.beginLatest === undefined || b.endEarliest === undefined) return false
  // The day on which one goes and the other comes is no contradiction.
  return a.beginLatest < b.endEarliest && b.beginLatest < a.endEarliest
}
