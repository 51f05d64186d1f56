import type { Quad } from '@rdfjs/types'
import { opengov, org, pas, time } from '../../src/rdf/namespaces.ts'
import type { Claim, Conflict, Consolidate, Consolidated, HoldingRow } from '../../src/register/register.ts'

/** Enough of a register to test a store with: all that is said, and who holds what by the newest claim. */
export const union: Consolidate = told =>
  new Map([...told].map(([entity, claims]) => [entity, united(entity, claims)]))

function united(entity: string, claims: readonly Claim[]): Consolidated {
  const quads = claims.flatMap(claim => claim.quads)
  const holding = holdingIn(entity, quads)
  return { quads, conflicts: conflictsIn(entity, claims), ...(holding && { holding }) }
}

/** Where sources tell of different begins. */
function conflictsIn(entity: string, claims: readonly Claim[]): readonly Conflict[] {
  const values = claims.flatMap(({ graph, quads }) =>
    quads
      .filter(({ predicate }) => predicate.equals(pas.beginEarliest))
      .map(({ object }) => ({ value: object.value, graph })),
  )
  const differ = new Set(values.map(({ value }) => value)).size > 1
  return differ ? [{ entity, property: time.hasBeginning.value, values }] : []
}

function holdingIn(entity: string, quads: readonly Quad[]): HoldingRow | undefined {
  const value = (property: Quad['predicate'], of = entity): string | undefined =>
    quads.find(({ subject, predicate }) => subject.value === of && predicate.equals(property))?.object.value
  const [person, role] = [value(org.member), value(org.role)]
  if (person === undefined || role === undefined) return undefined
  const period = `${entity}#period`
  const optional = {
    organization: value(org.organization),
    post: value(opengov.post),
    beginEarliest: value(pas.beginEarliest, period),
    beginLatest: value(pas.beginLatest, period),
    endEarliest: value(pas.endEarliest, period),
    endLatest: value(pas.endLatest, period),
  }
  return {
    person,
    role,
    kind: role.endsWith('landrat') ? 'mayor' : 'head',
    sole: true,
    acting: false,
    status: value(pas.status)?.replace(pas[''].value, '') ?? 'unknown',
    ...Object.fromEntries(Object.entries(optional).filter(([, each]) => each !== undefined)),
  }
}
