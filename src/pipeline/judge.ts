import type { NamedNode } from '@rdfjs/types'
import { opengov } from '../rdf/namespaces.ts'
import { tripleLine } from '../rdf/n-quads.ts'
import { namedNode } from '../rdf/terms.ts'
import type { Prospect, Store } from '../store/store.ts'
import type { Finding, Gate, Verdict } from '../validation/gate.ts'
import type { Claims } from './claims.ts'
import { contestedBy, contestedWithin, wholeOf, type Contested } from './contested.ts'

/** What both gates say of a claim graph: for itself, and of the register with it. */
export type Judgement =
  | {
      readonly state: 'accepted'
      readonly warnings: readonly Finding[]
      /** What the register will say. */
      readonly prospect: Prospect
    }
  /** Without these statements it conforms. */
  | { readonly state: 'contested'; readonly contested: Contested }
  | Exclude<Verdict, { readonly state: 'accepted' }>

/** A claim graph before it is stored. */
export interface Claimed extends Pick<Claims, 'quads' | 'memberships'> {
  readonly graph: NamedNode
}

export interface Court {
  readonly store: Pick<Store, 'prospect' | 'describe'>
  /** For the claims of one announcement. */
  readonly gate: Gate
  /** For what the register says with them. */
  readonly registerGate: Gate
}

/** The gate on the claims, then on everything that they touch. Stores nothing. */
export async function judge(claimed: Claimed, court: Court): Promise<Judgement> {
  const verdict = await court.gate(claimed.quads)
  if (verdict.state === 'empty') return verdict
  if (verdict.state === 'rejected') {
    const contested = contestedWithin(claimed, verdict.findings)
    return contested ? { state: 'contested', contested } : verdict
  }
  const prospect = await court.store.prospect(claimed.graph, claimed.quads)
  const found = await judgeRegister(claimed, prospect, court)
  if (found.state !== 'accepted') return found
  return { state: 'accepted', warnings: distinct([...verdict.warnings, ...found.warnings]), prospect }
}

type RegisterJudgement = Exclude<Judgement, { readonly state: 'accepted' | 'empty' }> | Accepted
type Accepted = Extract<Verdict, { readonly state: 'accepted' }>

/** What was wrong before, or is wrong with what these claims do not speak of, is not held against them. */
async function judgeRegister(claimed: Claimed, prospect: Prospect, court: Court): Promise<RegisterJudgement> {
  if (isAlone(claimed, prospect)) return { state: 'accepted', warnings: [] }
  const all = findingsOf(await court.registerGate(prospect.register))
  const about = spokenOf(claimed)
  const suspects = all.filter(each => isViolation(each) && thingsIn(each).some(iri => about.has(iri)))
  const before = await violationsBefore(suspects, prospect, court)
  const findings = suspects.filter(each => !before.has(keyOf(each)))
  if (findings.length === 0) return { state: 'accepted', warnings: warningsFor(claimed, all) }
  const contested = contestedBy(claimed, findings, prospect.register)
  return contested ? { state: 'contested', contested } : { state: 'rejected', findings }
}

function spokenOf({ quads }: Claimed): ReadonlySet<string> {
  return new Set(quads.map(({ subject }) => wholeOf(subject.value)))
}

/** What a finding is about. */
function thingsIn({ focusNode, value }: Finding): readonly string[] {
  return [focusNode, ...(value === undefined ? [] : [value])].map(wholeOf)
}

/** Nobody else tells of anything that these claims tell of: the register will say what they say. */
function isAlone({ quads }: Claimed, { register }: Prospect): boolean {
  const own = new Set(quads.map(tripleLine))
  return register.every(each => own.has(tripleLine(each)))
}

/** Those of the violations that the register has as it is: looked for in the documents of what they are about. */
async function violationsBefore(
  violations: readonly Finding[],
  { register }: Prospect,
  { store, registerGate }: Court,
): Promise<ReadonlySet<string>> {
  if (violations.length === 0) return new Set()
  const things = new Set(violations.flatMap(thingsIn).filter(iri => URL.canParse(iri)))
  const posts = register.filter(
    ({ subject, predicate }) => predicate.equals(opengov.post) && things.has(subject.value),
  )
  for (const { object } of posts) things.add(object.value)
  const documents = await Promise.all([...things].map(iri => store.describe(namedNode(iri))))
  const verdict = await registerGate(documents.flatMap(each => [...each]))
  return new Set(findingsOf(verdict).filter(isViolation).map(keyOf))
}

function findingsOf(verdict: Verdict): readonly Finding[] {
  if (verdict.state === 'empty') return []
  return verdict.state === 'rejected' ? verdict.findings : verdict.warnings
}

function warningsFor({ memberships }: Claimed, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(
    each => each.severity === 'warning' && thingsIn(each).some(iri => memberships.has(iri)),
  )
}

function isViolation({ severity }: Finding): boolean {
  return severity === 'violation'
}

/** Each finding once: the claims and the register have most in common. */
function distinct(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map(each => [keyOf(each), each])).values()]
}

function keyOf({ shape, focusNode, path = '', value = '' }: Finding): string {
  return [shape, focusNode, path, value].join(' ')
}
