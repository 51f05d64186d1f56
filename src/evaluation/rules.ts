import { groundsOf, plainGrounds, type GroundCount, type Grounds } from '../model/calibration.ts'
import type { OrganizationEntity, Statement } from '../model/statement.ts'
import { wilson, type Interval } from './interval.ts'
import type { Judged } from './score.ts'

/**
 * How often the statements on some grounds are right: memberships by kind and by a start that is right or not told (what
 * is left out is no false claim), others when they are found at all.
 */
export interface RuleCount extends GroundCount {
  /** Right with their start, which then has to be told where the annotation has one. */
  readonly right: number
}

export interface RuleRow {
  readonly rule: string
  readonly hits: number
  readonly total: number
  readonly precision: number
  readonly interval: Interval
}

/** Statements of one document by their grounds; `judged` names them by the keys of the extraction. */
export function countRules(
  judged: readonly Judged[],
  { statements, organizations }: Told,
): readonly RuleCount[] {
  const known = new Map(statements.map(statement => [statement.key, statement]))
  const named = new Map(organizations.map(organization => [organization.key, organization]))
  return judged.flatMap(({ id, right, rightKind }) => {
    const statement = known.get(id)
    if (!statement) return []
    const untold = statement.type === 'membership' && statement.period.begin?.date === undefined
    const hit = right || (rightKind && untold)
    return [{ ...grounds(statement, named), hits: hit ? 1 : 0, total: 1, right: right ? 1 : 0 }]
  })
}

type Organization = Pick<OrganizationEntity, 'key' | 'name' | 'kind'>

interface Told {
  readonly statements: readonly Statement[]
  readonly organizations: readonly Organization[]
}

function grounds(statement: Statement, named: ReadonlyMap<string, Organization>): Grounds {
  if (statement.type !== 'membership') return plainGrounds(statement)
  const { organization } = statement
  return groundsOf(statement, organization === undefined ? undefined : named.get(organization))
}

/** One row for each rule, in the order of their names; "event elect", "succession succeed", since a rule can make several types. */
export function ruleRows(counts: readonly RuleCount[]): readonly RuleRow[] {
  return totals(counts, ({ rule }) => rule).map(({ rule, hits, total }) => ({
    rule,
    hits,
    total,
    precision: hits / total,
    interval: wilson(hits, total),
  }))
}

function totals(counts: readonly RuleCount[], key: (grounds: Grounds) => string): readonly RuleCount[] {
  const sums = new Map<string, RuleCount>()
  for (const count of counts) {
    const sum = sums.get(key(count))
    sums.set(key(count), sum ? added(sum, count) : count)
  }
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => sum)
}

const added = (a: RuleCount, b: RuleCount): RuleCount => ({
  ...a,
  hits: a.hits + b.hits,
  total: a.total + b.total,
  right: a.right + b.right,
})

const columns = ['rule', 'organization', 'begin', 'hits', 'total'] as const

/** The table that the confidence of statements is calibrated by (data/lexicon/de/rule-precision.tsv). */
export function calibrationTable(counts: readonly RuleCount[]): string {
  const cells = totals(counts, cell => `${cell.rule}\t${cell.organization}\t${cell.begin}`)
  const rows = cells.map(cell => columns.map(column => cell[column]).join('\t'))
  return `${preamble}${[columns.join('\t'), ...rows].join('\n')}\n`
}

const preamble = `# How often the statements of each rule are right on annotated documents, by how their organization is known and whether their begin is told.
# Memberships by person, organization, kind and a start that is right or not told, events and successions when they are found at all.
# Written by personalia evaluate --calibrate; do not edit.
`
