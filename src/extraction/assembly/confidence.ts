import type { RuleCount } from '../lexicon/rule-precision.ts'
import type { Station } from './station.ts'

/** What a rule that was never counted is worth: two of three, as if seen in three documents. */
const unknownRule: RuleCount = { hits: 2, total: 3 }

/** Weight of the prior in statements: a rule seen four times is worth half its own count, half the prior. */
const priorWeight = 4
const prior = 0.85

/**
 * What the count of the rule does not know. On the documents that the rules were counted on, statements whose passage
 * names the organization were right 1.05 times as often as all, those that take it from context 0.94 times.
 */
const factors = {
  organizationNamed: 1.05,
  organizationFromContext: 0.94,
  noOrganization: 0.5,
  personFromContext: 0.9,
} as const
const supportBonus = 0.04

/**
 * The share of such statements that are right: how often the rule is (data/lexicon/de/rule-precision.tsv, counted on
 * annotated documents), less for what only context gives, more where another sentence says the same. 0 to 0.99.
 */
export function confidenceOf(station: Station, counts: ReadonlyMap<string, RuleCount>): number {
  const { best, drafts } = station.group
  const { hits, total } = counts.get(best.rule) ?? unknownRule
  let confidence = (hits + priorWeight * prior) / (total + priorWeight)
  if (best.organization === undefined) confidence *= factors.noOrganization
  else if (best.organizationRange === undefined) confidence *= factors.organizationFromContext
  else confidence *= factors.organizationNamed
  if (best.personRange.end === best.personRange.start) confidence *= factors.personFromContext
  if (drafts.length > 1) confidence += supportBonus
  return Math.min(0.99, Number(confidence.toFixed(3)))
}
