import type { NamedNode, Quad, Term } from '@rdfjs/types'
import { dct, foaf, opengov, org, pas, rdf, schema, skos } from '../rdf/namespaces.ts'
import { termKey } from '../rdf/terms.ts'
import type { Claim } from './register.ts'

/** Properties that are taken together from one source: the newest that has a value of the first. */
type Together = readonly [leader: NamedNode, ...others: readonly NamedNode[]]

const place = [org.unitOf, org.subOrganizationOf, schema.parentOrganization] as const

/**
 * What cannot have the values of several sources side by side. Whatever is in no row is united. A property is taken by
 * the first row that has a source: classes of an organization go with its type, and with the newest where none has a type.
 */
const rows: readonly Together[] = [
  [skos.prefLabel, schema.name],
  [
    schema.name,
    foaf.name,
    schema.givenName,
    schema.familyName,
    schema.honorificPrefix,
    schema.honorificSuffix,
  ],
  [org.classification, rdf.type, ...place],
  [rdf.type, ...place],
  [schema.dissolutionDate],
  [org.member, schema.member],
  [org.organization, schema.memberOf],
  [org.role],
  [org.postIn],
  [opengov.post],
  [schema.roleName],
  [schema.actionStatus],
  [dct.type],
]

/** From the strongest on: what one source says in so many words, another need not have inferred. */
export const bases = [pas.stated, pas.curated, pas.resolved, pas.inferred] as const

/** The statements about one node that the register takes over. @param claims the newest first */
export function followNewest(node: Term, claims: readonly Claim[]): readonly Quad[] {
  const told = claims.map(({ quads }) => quads.filter(({ subject }) => subject.equals(node)))
  const taken: Quad[] = []
  const settled = new Set<string>([pas.basis.value])
  for (const row of rows) {
    const [leader] = row
    if (settled.has(leader.value)) continue
    const source = told.find(quads => quads.some(({ predicate }) => predicate.equals(leader)))
    if (!source) continue
    const free = new Set(row.map(({ value }) => value).filter(property => !settled.has(property)))
    taken.push(...source.filter(({ predicate }) => free.has(predicate.value)))
    for (const property of free) settled.add(property)
  }
  const united = told.flat().filter(({ predicate }) => !settled.has(predicate.value))
  return [...taken, ...united, ...strongestBasis(told.flat())]
}

function strongestBasis(quads: readonly Quad[]): readonly Quad[] {
  const told = quads.filter(({ predicate }) => predicate.equals(pas.basis))
  const strongest = bases.find(basis => told.some(({ object }) => object.equals(basis)))
  return strongest ? told.filter(({ object }) => object.equals(strongest)) : told
}

/** The nodes that claims are about: the entity, its parts, and what only it links. */
export function nodesOf(claims: readonly Claim[]): readonly Term[] {
  const subjects = claims.flatMap(({ quads }) => quads.map(({ subject }) => subject))
  return [...new Map(subjects.map(subject => [termKey(subject), subject])).values()]
}
