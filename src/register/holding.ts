import type { NamedNode, Quad, Term } from '@rdfjs/types'
import type { Bounds } from '../model/as-of.ts'
import type { Day } from '../model/partial-date.ts'
import { opengov, org, pas } from '../rdf/namespaces.ts'
import { beginOf, endOf } from './instants.ts'
import type { HoldingRow } from './register.ts'
import { bases } from './single-valued.ts'
import { objects } from './sources.ts'
import { boundsIn } from './told-period.ts'

/** What the row of a membership needs to know of other entities. */
export interface Surroundings {
  /** By IRI of the role concept. */
  readonly kinds: ReadonlyMap<string, string>
  /** IRIs of posts that at most one person holds at a time. */
  readonly soleOffices: ReadonlySet<string>
}

/** Who held what, of a membership; undefined where the statements do not say so much. */
export function holdingRow(
  membership: NamedNode,
  statements: readonly Quad[],
  { kinds, soleOffices }: Surroundings,
): HoldingRow | undefined {
  const value = (property: Term) => objects(statements, membership, property)[0]?.value
  const [person, role] = [value(org.member), value(org.role)]
  if (person === undefined || role === undefined) return undefined
  const post = value(opengov.post)
  const kind = kinds.get(role) ?? 'other'
  const bounds = boundsIn(statements, membership)
  return {
    person,
    role,
    kind,
    sole: post !== undefined && soleOffices.has(post),
    acting: kind === 'acting head',
    status: localName(value(pas.status)) ?? 'unknown',
    ...bounds,
    ...known({
      organization: value(org.organization),
      post,
      confirmed: confirmedDay(bounds),
      basis: weakestBasis(membership, statements),
    }),
  }
}

/** The last day on which it had begun for certain and was still held. */
function confirmedDay({ beginLatest, endEarliest }: Bounds): Day | undefined {
  const isCertain = endEarliest !== undefined && beginLatest !== undefined && beginLatest <= endEarliest
  return isCertain ? endEarliest : undefined
}

type Optional = Pick<HoldingRow, 'organization' | 'post' | 'confirmed' | 'basis'>

function known(values: { readonly [Name in keyof Optional]: string | undefined }): Optional {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}

/** Of its begin and end; of the membership itself where neither is known. */
function weakestBasis(membership: NamedNode, statements: readonly Quad[]): string | undefined {
  const told = (nodes: readonly NamedNode[]) =>
    nodes.flatMap(node => objects(statements, node, pas.basis)).map(({ value }) => value)
  const instants = told([beginOf(membership).node, endOf(membership).node])
  const found = instants.length > 0 ? instants : told([membership])
  return localName(bases.findLast(({ value }) => found.includes(value))?.value)
}

function localName(iri: string | undefined): string | undefined {
  return iri?.slice(pas[''].value.length)
}
