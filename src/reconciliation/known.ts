import type { Quad } from '@rdfjs/types'
import { dct, foaf, org, rdf, rdfs, schema, skos } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'
import type { HoldingRow } from '../register/register.ts'
import type { Question } from '../store/store.ts'
import { conceptName, conceptsOf } from './concepts.ts'
import { entityKinds, type KindName } from './entity-kinds.ts'
import type { Registry } from './registry.ts'

/** What is known of something, as far as it is compared and shown. */
export interface Known {
  readonly iri: string
  readonly kind: KindName
  readonly name: string
  readonly names: readonly string[]
  /** What it is directly below: organizations, roles. */
  readonly above: readonly string[]
  /** Of an organization: the IRI of its type. */
  readonly type?: string
  /** What is said of the node itself; nothing of a concept. */
  readonly quads: readonly Quad[]
}

/** An office as far as somebody holds it, held it, or it is there to be held. */
export interface Office {
  readonly person?: string
  readonly organization?: string
  readonly role?: string
  readonly post?: string
  /** Absent where nobody is known to have held it. */
  readonly row?: HoldingRow
}

/** Looks each thing up once; made anew for each request. */
export interface Lookup {
  readonly registry: Registry
  /** undefined for what is not there, and for what can be nobody's candidate. */
  readonly known: (iri: string) => Promise<Known | undefined>
  /** It and all that it is below, the nearest first. */
  readonly chain: (iri: string) => Promise<readonly string[]>
  /** Who held what. */
  readonly offices: (question: Question) => Promise<readonly Office[]>
}

/** So many offices of one person, post or organization are looked at. */
const mostOffices = 100

export function createLookup(registry: Registry): Lookup {
  const known = remembering((iri: string) => read(iri, registry))
  const chain = remembering((iri: string) => chainOf(iri, known))
  const offices = remembering(async (written: string): Promise<readonly Office[]> => {
    const question = JSON.parse(written) as Question
    const { entries } = await registry.store.holdings(question, { offset: 0, limit: mostOffices })
    return entries.map(({ row }) => ({
      row,
      person: row.person,
      role: row.role,
      ...(row.organization !== undefined && { organization: row.organization }),
      ...(row.post !== undefined && { post: row.post }),
    }))
  })
  return { registry, known, chain, offices: question => offices(JSON.stringify(question)) }
}

function remembering<Result>(find: (key: string) => Promise<Result>): (key: string) => Promise<Result> {
  const found = new Map<string, Promise<Result>>()
  return key => {
    const promise = found.get(key) ?? find(key)
    found.set(key, promise)
    return promise
  }
}

async function read(iri: string, registry: Registry): Promise<Known | undefined> {
  const concept = conceptsOf(registry.roles).get(iri)
  if (concept) {
    const { names, broader } = concept
    const name = conceptName(concept, registry.language)
    return { iri, kind: 'role', name, names, above: broader === undefined ? [] : [broader], quads: [] }
  }
  const { quads } = await registry.store.said(namedNode(iri))
  const own = quads.filter(({ subject }) => subject.value === iri)
  const kind = entityKinds.find(({ type }) =>
    own.some(({ predicate, object }) => predicate.equals(rdf.type) && object.equals(type)),
  )
  if (!kind) return undefined
  const names = namesIn(own)
  const type = valuesOf(own, org.classification)[0]
  return {
    iri,
    kind: kind.name,
    name: names[0] ?? iri,
    names,
    above: [...valuesOf(own, org.unitOf), ...valuesOf(own, org.subOrganizationOf)],
    quads: own,
    ...(type !== undefined && { type }),
  }
}

/** The best first. */
const naming = [skos.prefLabel, foaf.name, schema.name, rdfs.label, dct.title, skos.altLabel]

function namesIn(own: readonly Quad[]): readonly string[] {
  return [...new Set(naming.flatMap(property => valuesOf(own, property)))]
}

export function valuesOf(quads: readonly Quad[], property: { readonly value: string }): readonly string[] {
  const values = quads.filter(({ predicate }) => predicate.value === property.value)
  return [...new Set(values.map(({ object }) => object.value))]
}

async function chainOf(iri: string, known: Lookup['known']): Promise<readonly string[]> {
  const chain = new Set([iri])
  // A Set may grow while it is walked through: everything above is visited once, cycles included.
  for (const each of chain) for (const above of (await known(each))?.above ?? []) chain.add(above)
  return [...chain]
}

/** The offices that a candidate is compared by: those of a person, or the one that a post is. */
export async function officesOf({ iri, kind, quads }: Known, lookup: Lookup): Promise<readonly Office[]> {
  if (kind === 'person') return lookup.offices({ person: iri, answer: 'possible' })
  if (kind !== 'post') return []
  const held = await lookup.offices({ post: iri, answer: 'possible' })
  const [organization] = valuesOf(quads, org.postIn)
  const [role] = valuesOf(quads, org.role)
  const own = {
    post: iri,
    ...(organization !== undefined && { organization }),
    ...(role !== undefined && { role }),
  }
  return held.length > 0 ? held.map(office => ({ ...office, ...own })) : [own]
}
