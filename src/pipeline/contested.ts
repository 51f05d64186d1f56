import type { Quad } from '@rdfjs/types'
import { dataset } from '../rdf/dataset.ts'
import { org, prov, shapes } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import type { Finding } from '../validation/gate.ts'
import type { Claims } from './claims.ts'
import type { Rule } from './sort.ts'

/** Statements that contradict others, by key, and why: without them the rest can be published. */
export type Contested = ReadonlyMap<string, string>

type Told = Pick<Claims, 'quads' | 'memberships'>

/** Holds back what contradicts others, for an editor to decide. */
export function contestedRule(contested: Contested): Rule {
  return () =>
    ({ key }) => {
      const why = contested.get(key)
      return why === undefined ? undefined : { outcome: 'review', reason: why }
    }
}

/** Rules that a single statement breaks, or two together: the rest of their announcement is none the worse for it. */
const contestable: ReadonlySet<string> = new Set(
  ['OneHolder', 'OrganizationsLife'].map(name => shapes(name).value),
)

/** Statements without which the claims of an announcement conform; undefined where more is wrong with them. */
export function contestedWithin(told: Told, findings: readonly Finding[]): Contested | undefined {
  const violations = findings.filter(({ severity }) => severity === 'violation')
  return violations.every(({ shape }) => contestable.has(shape))
    ? contestedBy(told, violations, told.quads)
    : undefined
}

/**
 * Statements that break rules of the register; undefined where there is none to leave out.
 * @param said what the passages on both sides stand in
 */
export function contestedBy(
  told: Told,
  violations: readonly Finding[],
  said: readonly Quad[],
): Contested | undefined {
  const data = dataset(said)
  const contested = new Map<string, string>()
  for (const violation of violations) {
    const keys = statementsAtFault(violation, told)
    if (keys.length === 0) return undefined
    for (const key of keys) contested.set(key, reason(violation, data))
  }
  return contested
}

/** The statements of memberships that a finding is about, else of all that concern the person, post or organization. */
function statementsAtFault({ focusNode, value }: Finding, { memberships, quads }: Told): readonly string[] {
  const about = [focusNode, value].map(wholeOf)
  const direct = about.flatMap(iri => memberships.get(iri) ?? [])
  if (direct.length > 0) return direct
  const linking = quads.filter(({ object }) => object.value === about[0]).map(({ subject }) => subject.value)
  return [...new Set(linking)].flatMap(iri => memberships.get(iri) ?? [])
}

/** Of a node or a part of it. */
export function wholeOf(iri = ''): string {
  return iri.replace(/#.*$/u, '')
}

/** What contradicts what, with the addresses of the passages on both sides: their words may be names. */
function reason({ message, focusNode, value }: Finding, said: ReturnType<typeof dataset>): string {
  const sides = [...new Set([focusNode, value].map(wholeOf))].filter(
    iri => said.match(namedNode(iri), org.member).size > 0,
  )
  const passages = sides.map(iri =>
    [...said.match(namedNode(iri), prov.wasDerivedFrom)]
      .map(({ object }) => object.value)
      .toSorted()
      .join(' '),
  )
  return `${message.en}${passages.length > 0 ? ` Passages: ${passages.join(' and ')}` : ''}`
}
