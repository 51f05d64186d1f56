import type { MembershipStatement, OrganizationEntity, Statement } from './statement.ts'

/**
 * How the organization of a statement is known: named where the office is told, or given by context; in both cases by a
 * name of its own ("Bauamt Musterstadt", "Amt für Soziales") or by its bare kind ("Bauamt").
 */
type Knowledge = 'named' | 'named bare' | 'context' | 'context bare' | 'none'

/** What a statement rests on: statements that share it are right equally often. */
export interface Grounds {
  readonly rule: string
  readonly organization: Knowledge
  readonly begin: 'told' | 'inferred' | 'absent'
}

/** How many of the statements on these grounds were right on annotated documents. */
export interface GroundCount extends Grounds {
  readonly hits: number
  readonly total: number
}

/** The grounds of a membership in an organization. */
export function groundsOf(
  { rule, slots, period: { begin } }: Pick<MembershipStatement, 'rule' | 'slots' | 'period'>,
  organization: Named | undefined,
): Grounds {
  return {
    rule,
    organization: knowledgeOf(organization, slots.organization !== undefined),
    begin: begin?.date === undefined ? 'absent' : begin.basis === 'inferred' ? 'inferred' : 'told',
  }
}

type Named = Pick<OrganizationEntity, 'name' | 'kind'>

/** The type of organizations whose name has no head that tells what they are. */
const headless = 'organisation'

/** A name without a head is known no better than a bare kind: nothing shows where it ends. */
function knowledgeOf(organization: Named | undefined, isNamed: boolean): Knowledge {
  if (organization === undefined) return 'none'
  const full = organization.kind !== headless && /\p{Lu}\S*[ \u00a0].*\p{Lu}/u.test(organization.name)
  return `${isNamed ? 'named' : 'context'}${full ? '' : ' bare'}` as Knowledge
}

/** The grounds by which events and successions are counted: their type and rule. */
export function plainGrounds({ type, rule }: Pick<Statement, 'type' | 'rule'>): Grounds {
  return { rule: `${type} ${rule}`, organization: 'none', begin: 'absent' }
}

/** From the coarsest to the finest: each refines the one before as far as it was seen often enough. */
const levels: readonly ((grounds: Grounds) => string)[] = [
  () => '',
  ({ organization }) => organization,
  ({ rule }) => rule,
  ({ rule, organization }) => `${rule}\t${organization}`,
  ({ rule, organization, begin }) => `${rule}\t${organization}\t${begin}`,
]

/** So many statements of its own weigh as much as what the coarser level says. */
const priorWeight = 4

/** What nothing was counted for is worth. */
const unknown = 0.5

/**
 * The share of right statements on some grounds, 0 to 0.99, by smoothed counts: what was seen seldom on exactly these
 * grounds is worth what its rule and the knowledge of its organization are worth.
 */
export function calibrate(counts: readonly GroundCount[]): (grounds: Grounds) => number {
  const tables = levels.map(key => sumsBy(key, counts))
  return grounds => {
    const share = levels.reduce((prior, key, level) => {
      const { hits, total } = tables[level]?.get(key(grounds)) ?? { hits: 0, total: 0 }
      return (hits + priorWeight * prior) / (total + priorWeight)
    }, unknown)
    return Math.min(0.99, Number(share.toFixed(3)))
  }
}

function sumsBy(
  key: (grounds: Grounds) => string,
  counts: readonly GroundCount[],
): ReadonlyMap<string, { readonly hits: number; readonly total: number }> {
  const sums = new Map<string, { hits: number; total: number }>()
  for (const count of counts) {
    const sum = sums.get(key(count)) ?? { hits: 0, total: 0 }
    sums.set(key(count), { hits: sum.hits + count.hits, total: sum.total + count.total })
  }
  return sums
}
