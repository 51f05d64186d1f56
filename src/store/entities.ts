import type { Quad, Term } from '@rdfjs/types'
import { org, orgtype, role } from '../rdf/namespaces.ts'

/** Stands for what belongs to no entity. */
export const nobody = ''

/** The entity that an IRI names or is a part of: below `{base}id/`, without hash; its document stands for it. */
export function entityIri(iri: string, base: string): string | undefined {
  const [whole = ''] = iri.split('#', 1)
  for (const place of [`${base}id/`, `${base}doc/`]) {
    if (whole.startsWith(place) && whole !== place) return `${base}id/${whole.slice(place.length)}`
  }
  return undefined
}

/**
 * What a claim graph says of each entity: of itself and its parts, and of nodes of others (the key of a municipality) that
 * it links, itself or through them. Roles and types are served apart and belong to nobody, as does what nobody links.
 */
export function byEntity(quads: readonly Quad[], base: string): ReadonlyMap<string, readonly Quad[]> {
  const owners = ownersOf(quads, base)
  const told = new Map<string, Quad[]>()
  for (const quad of quads) {
    for (const entity of owners.get(tellingOf(quad)) ?? [nobody]) {
      const known = told.get(entity)
      if (known) known.push(quad)
      else told.set(entity, [quad])
    }
  }
  return told
}

/**
 * The node that a statement tells of. That an organization has a post is told of the post: of an organization not all
 * claims are looked at, and it would lose its older posts.
 */
function tellingOf({ subject, predicate, object }: Quad): string {
  return predicate.equals(org.hasPost) ? object.value : subject.value
}

function ownersOf(quads: readonly Quad[], base: string): ReadonlyMap<string, ReadonlySet<string>> {
  const foreign = foreignLinks(quads, base)
  const owners = new Map<string, Set<string>>()
  const give = (node: string, entity: string): void => {
    const known = owners.get(node) ?? new Set()
    if (known.has(entity)) return
    owners.set(node, known.add(entity))
    for (const each of foreign.get(node) ?? []) give(each, entity)
  }
  for (const node of new Set(quads.map(({ subject }) => subject.value))) {
    const entity = entityIri(node, base)
    if (entity !== undefined) give(node, entity)
  }
  return owners
}

/** By node, the nodes of others that it links and that something is said of. */
function foreignLinks(quads: readonly Quad[], base: string): ReadonlyMap<string, readonly string[]> {
  const described = new Set(quads.map(({ subject }) => subject.value))
  const links = new Map<string, string[]>()
  for (const { subject, object } of quads) {
    if (!described.has(object.value) || !isForeign(object, base)) continue
    const known = links.get(subject.value)
    if (known) known.push(object.value)
    else links.set(subject.value, [object.value])
  }
  return links
}

function isForeign({ termType, value }: Term, base: string): boolean {
  const isConcept = value.startsWith(role[''].value) || value.startsWith(orgtype[''].value)
  return termType === 'NamedNode' && !isConcept && entityIri(value, base) === undefined
}
