import type { NamedNode, Quad } from '@rdfjs/types'
import { dataset } from '../rdf/dataset.ts'
import { org, prov } from '../rdf/namespaces.ts'
import { tripleLine } from '../rdf/n-quads.ts'
import { namedNode } from '../rdf/terms.ts'
import type { Prospect, Store } from '../store/store.ts'
import type { Finding, Gate } from '../validation/gate.ts'
import type { Claims } from './claims.ts'
import type { Rule } from './sort.ts'

/** Statements that contradict what others say, by key, and why. */
export type Contested = ReadonlyMap<string, string>

/** What the register would say with a graph, looked at together with everything that it touches. */
export type Judgement =
  | { readonly state: 'accepted'; readonly warnings: readonly Finding[] }
  | { readonly state: 'contested'; readonly contested: Contested }
  | { readonly state: 'rejected'; readonly findings: readonly Finding[] }

/** A claim graph that conforms for itself. */
export interface Claimed extends Pick<Claims, 'quads' | 'memberships'> {
  readonly graph: NamedNode
}

interface Court {
  readonly store: Pick<Store, 'prospect'>
  /** For what the register says. */
  readonly registerGate: Gate
}

/**
 * Looks at the neighbourhood of an announcement. What contradicts others is told by statement, so that the rest can be
 * published; what was wrong before, and would be without it, is not held against it.
 */
export async function judge(claimed: Claimed, prospect: Prospect, court: Court): Promise<Judgement> {
  if (isAlone(claimed.quads, prospect)) return { state: 'accepted', warnings: [] }
  const verdict = await court.registerGate(prospect.register)
  if (verdict.state === 'empty') return { state: 'accepted', warnings: [] }
  if (verdict.state === 'accepted') {
    return { state: 'accepted', warnings: warningsFor(claimed, verdict.warnings) }
  }
  const before = await violationsBefore(claimed, court)
  const found = verdict.findings.filter(each => isViolation(each) && !before.has(findingKey(each)))
  if (found.length === 0) return { state: 'accepted', warnings: warningsFor(claimed, verdict.findings) }
  const faults = found.map(finding => ({ finding, keys: statementsAtFault(finding, claimed) }))
  // Nothing that could be left out: then all of it is.
  if (faults.some(({ keys }) => keys.length === 0)) return { state: 'rejected', findings: found }
  return {
    state: 'contested',
    contested: new Map(
      faults.flatMap(({ finding, keys }) => keys.map(key => [key, reason(finding, prospect)])),
    ),
  }
}

/** Holds back what contradicts others, for an editor to decide. */
export function contestedRule(contested: Contested): Rule {
  return () =>
    ({ key }) => {
      const why = contested.get(key)
      return why === undefined ? undefined : { outcome: 'review', reason: why }
    }
}

/** Nobody else tells of anything that it tells of, so the register will say what it says. */
function isAlone(quads: readonly Quad[], { register }: Prospect): boolean {
  const own = new Set(quads.map(tripleLine))
  return register.every(each => own.has(tripleLine(each)))
}

function warningsFor({ memberships }: Claimed, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    ({ severity, focusNode, value }) =>
      severity === 'warning' && [focusNode, value].some(iri => memberships.has(wholeOf(iri))),
  )
}

async function violationsBefore(
  { graph }: Claimed,
  { store, registerGate }: Court,
): Promise<ReadonlySet<string>> {
  const verdict = await registerGate((await store.prospect(graph, [])).register)
  return new Set(verdict.state === 'rejected' ? verdict.findings.filter(isViolation).map(findingKey) : [])
}

function isViolation({ severity }: Finding): boolean {
  return severity === 'violation'
}

/** Each finding once: the claims and the register that they come to have most in common. */
export function distinctFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map(each => [findingKey(each), each])).values()]
}

function findingKey({ shape, focusNode, path = '', value = '' }: Finding): string {
  return [shape, focusNode, path, value].join(' ')
}

/** The statements of memberships that a finding is about, else of all that concern the person, post or organization. */
function statementsAtFault(
  { focusNode, value }: Finding,
  { memberships, quads }: Claimed,
): readonly string[] {
  const about = [focusNode, value].map(wholeOf)
  const direct = about.flatMap(iri => memberships.get(iri) ?? [])
  if (direct.length > 0) return direct
  const linking = quads.filter(({ object }) => object.value === about[0]).map(({ subject }) => subject.value)
  return [...new Set(linking)].flatMap(iri => memberships.get(iri) ?? [])
}

/** Of a node or a part of it. */
function wholeOf(iri = ''): string {
  return iri.replace(/#.*$/u, '')
}

/** What contradicts what, with the addresses of the passages on both sides: their words may be names. */
function reason({ message, focusNode, value }: Finding, { register }: Prospect): string {
  const data = dataset([...register])
  const sides = [...new Set([focusNode, value].map(wholeOf))].filter(
    iri => data.match(namedNode(iri), org.member).size > 0,
  )
  const passages = sides.map(iri =>
    [...data.match(namedNode(iri), prov.wasDerivedFrom)]
      .map(({ object }) => object.value)
      .toSorted()
      .join(' '),
  )
  return `${message.en}${passages.length > 0 ? ` Passages: ${passages.join(' and ')}` : ''}`
}
