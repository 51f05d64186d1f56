import type { NamedNode, Quad } from '@rdfjs/types'
import { dct, org, pas, prov } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import { entityStatements, isOfType } from './entity.ts'
import { holdingRow, type Surroundings } from './holding.ts'
import { beginOf, endOf, isComputed } from './instants.ts'
import { membershipStatements } from './membership.ts'
import type { Claim, Conflict, Consolidate, Consolidated, HoldingRow } from './register.ts'
import { about, newestFirst, place } from './sources.ts'
import { endBySuccessor, type Holder } from './successors.ts'

/** A membership before its post is looked at. */
interface Membership {
  readonly node: NamedNode
  readonly claims: readonly Claim[]
  readonly statements: readonly Quad[]
  readonly conflicts: readonly Conflict[]
  readonly row: HoldingRow | undefined
}

/**
 * What all claims about an entity come to (docs/decisions/0021-claims-and-register.md). One claim is taken as it is; of
 * several, single values follow the newest, others are united, and periods are what all sources allow.
 * @param vocabulary says of which kind each role is
 */
export function createConsolidate(vocabulary: Iterable<Quad>): Consolidate {
  const kinds = new Map(
    [...vocabulary]
      .filter(({ predicate }) => predicate.equals(pas.kind))
      .map(({ subject, object }) => [subject.value, object.value]),
  )
  return told => {
    const entities = [...told].map(([iri, claims]) => ({ node: namedNode(iri), claims: newestFirst(claims) }))
    const surroundings = { kinds, soleOffices: soleOffices(entities) }
    const memberships = entities
      .filter(({ node, claims }) => isOfType(node, org.Membership, claims))
      .map(({ node, claims }) => readMembership(node, claims, surroundings))
    const ended = new Map(
      endBySuccessors(memberships, surroundings).map(each => [each.node.value, each] as const),
    )
    return new Map(
      entities.map(({ node, claims }) => {
        const membership = ended.get(node.value)
        return [node.value, membership ? consolidated(membership) : plain(node, claims)]
      }),
    )
  }
}

interface Entity {
  readonly node: NamedNode
  readonly claims: readonly Claim[]
}

function soleOffices(entities: readonly Entity[]): ReadonlySet<string> {
  const posts = entities.filter(({ node, claims }) => isOfType(node, pas.SoleOffice, claims))
  return new Set(posts.map(({ node }) => node.value))
}

function readMembership(node: NamedNode, claims: readonly Claim[], surroundings: Surroundings): Membership {
  const { statements, conflicts } = membershipStatements(node, claims)
  return { node, claims, statements, conflicts, row: holdingRow(node, statements, surroundings) }
}

function consolidated({ statements, claims, conflicts, row }: Membership): Consolidated {
  return { quads: place(statements, claims), conflicts, ...(row ? { holding: row } : {}) }
}

function plain(node: NamedNode, claims: readonly Claim[]): Consolidated {
  return { quads: place(entityStatements(node, claims), claims), conflicts: [] }
}

/** The same memberships, those with an end that follows from who came next bounded by it. */
function endBySuccessors(
  memberships: readonly Membership[],
  surroundings: Surroundings,
): readonly Membership[] {
  const offices = byPost(memberships.filter(({ row }) => row?.sole))
  return memberships.map(membership => {
    const { node, claims, row } = membership
    const holders = offices.get(row?.post) ?? []
    const holder = holders.find(each => each.node.equals(node))
    const end =
      holder &&
      endBySuccessor(
        holder,
        holders.filter(each => each !== holder),
      )
    if (!end) return membership
    const { statements } = membershipStatements(node, claims, end)
    return { ...membership, statements, row: holdingRow(node, statements, surroundings) }
  })
}

function byPost(memberships: readonly Membership[]) {
  const holders = new Map<string | undefined, readonly Holder[]>()
  for (const { node, statements, row } of memberships) {
    if (!row) continue
    const held = { node, row, isOpen: hasOpenEnd(node, statements), passages: arrival(node, statements) }
    holders.set(row.post, [...(holders.get(row.post) ?? []), held])
  }
  return holders
}

/** Nobody says when it ended: there is no end, or one that follows from something else. */
function hasOpenEnd(node: NamedNode, statements: readonly Quad[]): boolean {
  const end = endOf(node)
  const told = about(statements, end.node)
  return told.length === 0 || isComputed(end, told)
}

/** Where it is told when somebody came; where nobody says when, that they are there. */
function arrival(node: NamedNode, statements: readonly Quad[]): readonly Quad[] {
  const sources = (of: NamedNode) =>
    about(statements, of).filter(
      ({ predicate }) => predicate.equals(prov.wasDerivedFrom) || predicate.equals(dct.source),
    )
  const own = sources(beginOf(node).node)
  return own.length > 0 ? own : sources(node)
}
