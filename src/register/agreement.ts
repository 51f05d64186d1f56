import { disputed, hull, intersection, isEmpty, type Span } from './spans.ts'
import { type Edge, isFact, type Told } from './told-period.ts'

/** What several sources come to. */
export interface Agreement {
  /** Those that count. A plan that something else came of does not, and is no contradiction. */
  readonly sources: readonly Told[]
  readonly begin: Settled
  readonly end: Settled
}

/** What the sources allow for a begin or end. */
export interface Settled extends Edge {
  /** Sources that cannot all be right; none where all agree. */
  readonly disputed: readonly Told[]
}

/**
 * What all sources allow together. Where they contradict each other, all that any of those in dispute allows, as far as the
 * others do: what then is certain is so by all of them. What is only announced gives way to what was, and an older plan to
 * a newer one. @param told the newest first, at least one
 */
export function agree(told: readonly Told[]): Agreement {
  const grounds = groundsOf(told)
  const plans = told.filter(each => !grounds.includes(each))
  return plans.reduce(narrow, {
    sources: grounds,
    begin: settle(grounds, ({ begin }) => begin),
    end: settle(grounds, ({ end }) => end),
  })
}

/** What was, else the newest plans. */
function groundsOf(told: readonly Told[]): readonly Told[] {
  const facts = told.filter(isFact)
  return facts.length > 0 ? facts : told.filter(({ claim }) => claim.published === told[0]?.claim.published)
}

function settle(sources: readonly Told[], edgeOf: (told: Told) => Edge): Settled {
  const edges = sources.map(edgeOf)
  const inDispute = disputed(edges.map(({ sure }) => sure))
  const disputing = edges.filter((_, index) => inDispute[index])
  const others = edges.filter((_, index) => !inDispute[index])
  const parts = disputing.length === 0 ? others : [...others, combine(hull, disputing)]
  return { ...combine(intersection, parts), disputed: sources.filter((_, index) => inDispute[index]) }
}

function narrow(agreement: Agreement, plan: Told): Agreement {
  const begin = combine(intersection, [agreement.begin, plan.begin])
  const end = combine(intersection, [agreement.end, plan.end])
  if (isEmpty(begin.sure) || isEmpty(end.sure)) return agreement
  return {
    sources: [...agreement.sources, plan],
    begin: { ...agreement.begin, ...begin },
    end: { ...agreement.end, ...end },
  }
}

function combine(how: (spans: readonly Span[]) => Span, edges: readonly Edge[]): Edge {
  return { told: how(edges.map(({ told }) => told)), sure: how(edges.map(({ sure }) => sure)) }
}

/** By the newest source of what was, else by the newest plan. @param told the newest first */
export function newestStatus(told: readonly Told[]): string {
  const facts = told.filter(isFact)
  const newest = facts.find(({ status }) => status !== 'unknown') ?? facts[0] ?? told[0]
  return newest?.status ?? 'unknown'
}
