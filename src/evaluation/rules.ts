import type { Statement } from '../model/statement.ts'
import { wilson, type Interval } from './interval.ts'
import type { Judged } from './score.ts'

/**
 * How often the statements of one rule are right: memberships by kind and by a start that is right or not told (what is
 * left out is no false claim), others when they are found at all.
 */
export interface RuleCount {
  readonly rule: string
  readonly hits: number
  readonly total: number
}

export interface RuleRow extends RuleCount {
  readonly precision: number
  readonly interval: Interval
}

/** Statements of one document by their rule; `judged` names them by the keys of the extraction. */
export function countRules(
  judged: readonly Judged[],
  statements: readonly Statement[],
): readonly RuleCount[] {
  const known = new Map(statements.map(statement => [statement.key, statement]))
  return judged.flatMap(({ id, right, rightKind }) => {
    const statement = known.get(id)
    if (!statement) return []
    const untold = statement.type === 'membership' && statement.period.begin?.date === undefined
    return [
      {
        rule: ruleName(statement.type, statement.rule),
        hits: right || (rightKind && untold) ? 1 : 0,
        total: 1,
      },
    ]
  })
}

/** The rule id for memberships; "event elect", "succession succeed" for the others, since a rule can make several types. */
function ruleName(type: Statement['type'], rule: string): string {
  return type === 'membership' ? rule : `${type} ${rule}`
}

/** One count for each rule, in the order of their names. */
export function totalRules(counts: readonly RuleCount[]): readonly RuleCount[] {
  const sums = new Map<string, RuleCount>()
  for (const { rule, hits, total } of counts) {
    const sum = sums.get(rule) ?? { rule, hits: 0, total: 0 }
    sums.set(rule, { rule, hits: sum.hits + hits, total: sum.total + total })
  }
  return [...sums.values()].toSorted((a, b) => (a.rule < b.rule ? -1 : 1))
}

export function ruleRow({ rule, hits, total }: RuleCount): RuleRow {
  return { rule, hits, total, precision: hits / total, interval: wilson(hits, total) }
}

/** The table that the confidence of statements is calibrated by (data/lexicon/de/rule-precision.tsv). */
export function calibrationTable(counts: readonly RuleCount[]): string {
  const rows = totalRules(counts).map(({ rule, hits, total }) => `${rule}\t${hits}\t${total}`)
  return `${preamble}${['rule\thits\ttotal', ...rows].join('\n')}\n`
}

const preamble = `# How often the statements of each rule are right on annotated documents.
# Memberships by person, organization, kind and a start that is right or not told, events and successions when they are found at all.
# Written by personalia evaluate --calibrate; do not edit.
`
