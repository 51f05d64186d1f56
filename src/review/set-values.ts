import type { PartialDate } from '../model/partial-date.ts'
import type { Range } from '../model/range.ts'
import type {
  EventStatement,
  Instant,
  MembershipStatement,
  Period,
  RoleKind,
  Statement,
} from '../model/statement.ts'
import { readDate } from './dated.ts'
import type { Field, Values } from './decision.ts'

/**
 * A statement with values of an editor in the place of its own; its period keeps the bounds that they leave open. What
 * concerns organizations is set by `placeStatement`.
 */
export function setValues(statement: Statement, values: Values): Statement {
  const entered = (Object.keys(values) as Field[]).map(slotOf)
  const slots = Object.fromEntries(
    Object.entries(statement.slots).filter(([slot]) => !(entered.includes(slot) && isDated(slot))),
  )
  const inferences = [
    ...statement.inferences.filter(({ slot }) => !entered.includes(slot)),
    ...[...new Set(entered)].map(slot => ({ slot, from: statement.evidence, why: 'decided by an editor' })),
  ]
  switch (statement.type) {
    case 'membership':
      return { ...setMembership(statement, values), slots, inferences }
    case 'event':
      return { ...setEvent(statement, values), slots, inferences }
    case 'succession':
    case 'headcount':
      return statement
  }
}

/** The slot that a field belongs to. */
function slotOf(field: Field): string {
  if (field === 'kind') return 'role'
  return /^(?:organization|parent)/u.test(field) ? 'organization' : field
}

/** The words of a date that was replaced say something else. */
function isDated(slot: string): boolean {
  return slot === 'start' || slot === 'end'
}

function setMembership(statement: MembershipStatement, values: Values): MembershipStatement {
  const { role, kind, status } = values
  return {
    ...statement,
    role: {
      ...statement.role,
      ...(role === undefined ? {} : { concept: role }),
      ...(kind === undefined ? {} : { kind: kind as RoleKind }),
    },
    status: (status as MembershipStatement['status'] | undefined) ?? statement.status,
    period: setPeriod(statement, values),
  }
}

function setPeriod({ period, evidence }: MembershipStatement, { start, end }: Values): Period {
  const begun = start === undefined ? period : setBegin(period, readDate(start), evidence)
  return end === undefined ? begun : setEnd(begun, readDate(end), evidence)
}

function setBegin(period: Period, date: PartialDate | undefined, evidence: Range): Period {
  const others = without(period, 'begin', 'beginEarliest', 'beginLatest', 'metBy')
  if (!date) return others
  const { endEarliest } = others
  return {
    ...others,
    begin: instant(date, evidence),
    beginEarliest: date.earliest,
    beginLatest: date.latest,
    ...(endEarliest === undefined ? {} : { endEarliest: later(endEarliest, date.earliest) }),
  }
}

function setEnd(period: Period, date: PartialDate | undefined, evidence: Range): Period {
  const others = without(period, 'end', 'endEarliest', 'endLatest')
  if (!date) return others
  const endEarliest = later(date.earliest, others.beginEarliest)
  return { ...others, end: instant(date, evidence), endEarliest, endLatest: date.latest }
}

function without<Value extends object, Key extends keyof Value>(
  value: Value,
  ...keys: readonly Key[]
): Omit<Value, Key> {
  const kept = Object.entries(value).filter(([key]) => !keys.includes(key as Key))
  return Object.fromEntries(kept) as Omit<Value, Key>
}

function later(day: string, other: string | undefined): string {
  return other !== undefined && other > day ? other : day
}

function instant(date: PartialDate, evidence: Range): Instant {
  return { date, basis: 'curated', evidence: [evidence] }
}

function setEvent(statement: EventStatement, { date: text }: Values): EventStatement {
  if (text === undefined) return statement
  const others = without(statement, 'date')
  const date = readDate(text)
  return date ? { ...others, date: instant(date, statement.evidence) } : others
}

/** Why the dates of a statement cannot be; undefined where they can. */
export function impossible(statement: Statement): string | undefined {
  if (statement.type !== 'membership') return undefined
  const { beginEarliest, endLatest } = statement.period
  return beginEarliest !== undefined && endLatest !== undefined && beginEarliest > endLatest
    ? `it would begin on ${beginEarliest} or later and end on ${endLatest} or earlier`
    : undefined
}
