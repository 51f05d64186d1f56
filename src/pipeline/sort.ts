import type { Extraction } from '../model/extraction.ts'
import type { Statement } from '../model/statement.ts'

interface Decision {
  readonly outcome: 'publish' | 'review' | 'withhold'
  /** Why, for people; never a name. */
  readonly reason: string
}

/** Looks at an extraction once, then at its statements; undefined when it has nothing against publishing one. */
export type Rule = (extraction: Extraction) => (statement: Statement) => Decision | undefined

/** A statement that is not published, without names: it is stored and printed. */
export interface HeldBack {
  readonly key: string
  readonly type: Statement['type']
  readonly outcome: 'review' | 'withhold'
  readonly confidence: number
  readonly reason: string
}

export interface Sorted {
  readonly accepted: readonly Statement[]
  readonly heldBack: readonly HeldBack[]
}

/**
 * Sorts statements by the first rule that holds one back. Then the rules look again at what is left, as if the text said
 * nothing else, until nothing more falls: the decision that led to an office is not published without the office.
 */
export function sortStatements(extraction: Extraction, rules: readonly Rule[]): Sorted {
  const heldBack: HeldBack[] = []
  let left = extraction.statements
  for (let round = 1; ; round++) {
    const decisions = decide({ ...extraction, statements: left }, rules)
    heldBack.push(...decisions.flatMap(decided => held(decided, round)))
    const accepted = decisions.filter(({ decision }) => !decision).map(({ statement }) => statement)
    if (accepted.length === left.length) return { accepted, heldBack }
    left = accepted
  }
}

interface Decided {
  readonly statement: Statement
  readonly decision: Decision | undefined
}

function decide(extraction: Extraction, rules: readonly Rule[]): readonly Decided[] {
  const ready = rules.map(rule => rule(extraction))
  return extraction.statements.map(statement => {
    const decisions = ready.map(rule => rule(statement))
    return { statement, decision: decisions.find(decision => decision && decision.outcome !== 'publish') }
  })
}

function held({ statement, decision }: Decided, round: number): readonly HeldBack[] {
  if (!decision || decision.outcome === 'publish') return []
  const { key, type, confidence } = statement
  const reason = round === 1 ? decision.reason : 'it rests on a statement that is held back'
  return [{ key, type, confidence, outcome: decision.outcome, reason }]
}

/** Holds back what an editor looked at without a result. */
export const undecidedRule: Rule =
  () =>
  ({ review }) => {
    const reason = review && undecided[review]
    return reason === undefined ? undefined : { outcome: 'review', reason }
  }

const undecided: Readonly<Partial<Record<NonNullable<Statement['review']>, string>>> = {
  unsure: 'an editor looked at it and is not sure',
  contested: 'an editor rejected the same where it stood before',
}

/** Holds back what is less certain than the configured share. */
export function thresholdRule(threshold: number): Rule {
  return () =>
    ({ confidence, review }) =>
      confidence < threshold && !isConfirmed(review)
        ? { outcome: 'review', reason: `confidence ${confidence.toFixed(2)} is below ${threshold}` }
        : undefined
}

/** An editor vouches for it. */
function isConfirmed(review: Statement['review']): boolean {
  return review === 'accepted' || review === 'edited'
}
