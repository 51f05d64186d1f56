import type { PartialDate } from '../../model/partial-date.ts'
import type { Draft, Phase } from '../frames/draft.ts'

/** One membership: the drafts that say it, the best first. */
export interface Group {
  best: Draft
  readonly drafts: Draft[]
}

/** Puts together what says the same membership: same person, organization and kind, dates that allow it. */
export function mergeDrafts(drafts: readonly Draft[]): readonly Group[] {
  const groups: Group[] = []
  const named = drafts.filter(draft => draft.organization !== undefined)
  const bare = drafts.filter(draft => draft.organization === undefined)
  for (const draft of [...named, ...bare]) {
    const group = groups.find(candidate => isSame(candidate, draft))
    if (group) join(group, draft)
    else groups.push({ best: draft, drafts: [draft] })
  }
  return groups
    .filter(group => !isEcho(group, groups))
    .toSorted((a, b) => a.best.clause.start - b.best.clause.start)
}

/** "X löst Y ab" says little of Y's office where the text says itself what Y is there. */
function isEcho(group: Group, groups: readonly Group[]): boolean {
  const { best } = group
  if (!best.rule.endsWith('-predecessor')) return false
  return groups.some(
    other =>
      other !== group && other.best.person === best.person && other.best.organization === best.organization,
  )
}

function isSame({ best, drafts }: Group, draft: Draft): boolean {
  if (best.person !== draft.person || best.role.kind !== draft.role.kind) return false
  if (draft.organization !== undefined && draft.organization !== best.organization) return false
  if (!sameOffice(best, draft)) return false
  return drafts.every(other => compatible(other.begin?.date, draft.begin?.date))
}

/** Two named roles of kind member, employee or other in one organization are two offices, unless they are one word. */
function sameOffice(a: Draft, b: Draft): boolean {
  if (a.role.kind !== 'employee' && a.role.kind !== 'other' && a.role.kind !== 'member') return true
  return a.role.implied || b.role.implied || a.role.concept === b.role.concept
}

function compatible(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  if (!a || !b) return true
  return (
    a.value.startsWith(b.value) ||
    b.value.startsWith(a.value) ||
    (a.earliest <= b.latest && b.earliest <= a.latest)
  )
}

function join(group: Group, draft: Draft): void {
  group.drafts.push(draft)
  if (weight(draft) > weight(group.best)) group.best = draft
}

/** How much a draft says: a date, an organization with a span, a role with a word. */
function weight({ begin, organizationRange, role, organization }: Draft): number {
  return (
    (begin ? 4 : 0) +
    (organizationRange ? 2 : 0) +
    (role.implied ? 0 : 1) +
    (organization === undefined ? -8 : 0)
  )
}

const order: readonly Phase[] = ['proposed', 'planned', 'held', 'begins', 'holds']

/** What the drafts together say: a plan stays a plan, and what is over is over. */
export function phaseOf({ drafts }: Group): Phase {
  return order.find(phase => drafts.some(draft => draft.phase === phase)) ?? 'holds'
}
