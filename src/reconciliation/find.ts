import { org } from '../rdf/namespaces.ts'
import type { Question } from '../store/store.ts'
import type { Query, Value } from './batch.ts'
import { conceptsOf, wordsOfConcept } from './concepts.ts'
import type { EntityKind } from './entity-kinds.ts'
import { irisOf } from './ids.ts'
import type { Lookup } from './known.ts'
import { nameLikeness } from './likeness.ts'
import { readAskedDays } from './comparison.ts'
import { wordsOf, type Word } from './words.ts'

/** What may be meant, before it is looked at. */
export interface Found {
  readonly iris: readonly string[]
  /** Whether these are all that have all words of the name. */
  readonly complete: boolean
}

/** So many with one name are compared. */
const mostNamed = 100
/** So alike the name of a role or organization has to be, to be looked in. */
const likeEnough = 0.8

/** By name, else by what else is asked for. */
export async function find(query: Query, kinds: readonly EntityKind[], lookup: Lookup): Promise<Found> {
  const found =
    query.name === ''
      ? await Promise.all(kinds.map(kind => findByConditions(query, kind, lookup)))
      : [
          await findByName(query.name, kinds, lookup),
          ...(kinds.some(({ name }) => name === 'role') ? [findRoles(query.name, lookup)] : []),
        ]
  return {
    iris: found.flatMap(({ iris }) => iris),
    complete: found.every(({ complete }) => complete),
  }
}

/** In one question for all kinds: what is spelled a little otherwise is looked for once. */
async function findByName(name: string, kinds: readonly EntityKind[], { registry }: Lookup): Promise<Found> {
  const types = kinds.filter(kind => kind.name !== 'role').map(({ type }) => type)
  if (types.length === 0) return { iris: [], complete: true }
  const words = wordsOf(name, registry.words).map(({ full }) => full)
  const found = await registry.store.candidates({ types, name: words.join(' '), limit: mostNamed })
  return { iris: found.entries.map(({ subject }) => subject.value), complete: found.complete }
}

/** There are some hundred: all are compared. */
function findRoles(name: string, lookup: Lookup): Found {
  const alike = rolesLike(name, lookup).filter(({ likeness }) => likeness > 0)
  return { iris: alike.slice(0, mostNamed).map(({ iri }) => iri), complete: alike.length <= mostNamed }
}

/** All roles, those most alike first. */
function rolesLike(name: string, { registry }: Lookup): readonly Alike[] {
  const asked = wordsOf(name, registry.words)
  return [...conceptsOf(registry.roles).values()]
    .map(concept => ({
      iri: concept.iri,
      likeness: mostAlike(asked, wordsOfConcept(concept, registry.words)),
    }))
    .sort((a, b) => b.likeness - a.likeness)
}

interface Alike {
  readonly iri: string
  readonly likeness: number
}

function mostAlike(asked: readonly Word[], names: readonly (readonly Word[])[]): number {
  return Math.max(0, ...names.map(name => nameLikeness(asked, name)))
}

/** Who held such an office, or which posts are such. Of organizations and roles a name has to be known. */
async function findByConditions(query: Query, { name: kind }: EntityKind, lookup: Lookup): Promise<Found> {
  const nothing: Found = { iris: [], complete: false }
  if (kind !== 'person' && kind !== 'post') return nothing
  const place = await placeOf(query, lookup)
  if (!place) return nothing
  if (kind === 'post') {
    const { entries } = await lookup.registry.store.posts(place, { offset: 0, limit: mostNamed })
    return { iris: entries.map(({ post }) => post.subject.value), complete: false }
  }
  const offices = await lookup.offices(place)
  return { iris: [...new Set(offices.flatMap(({ person }) => person ?? []))], complete: false }
}

/** Where, as what and when; undefined where neither is known. */
async function placeOf({ conditions }: Query, lookup: Lookup): Promise<Question | undefined> {
  const valueOf = (property: string): Value | undefined =>
    conditions.find(condition => condition.property === property)?.values[0]
  const organization = await organizationOf(valueOf('organization'), lookup)
  const role = roleOf(valueOf('role'), lookup)
  const days = readAskedDays(valueOf('date')?.text ?? '')
  if (organization === undefined && role === undefined) return undefined
  return {
    answer: 'possible',
    ...(organization !== undefined && { organization, within: true }),
    ...(role !== undefined && { role }),
    ...(days && { days }),
  }
}

async function organizationOf(value: Value | undefined, lookup: Lookup): Promise<string | undefined> {
  if (!value) return undefined
  const { registry } = lookup
  if (value.id !== undefined) return irisOf(value.id, registry.baseIri)[0]
  const asked = wordsOf(value.text, registry.words)
  const name = asked.map(({ full }) => full).join(' ')
  const { entries } = await registry.store.candidates({ types: [org.Organization], name, limit: mostNamed })
  const things = await Promise.all(entries.map(({ subject }) => lookup.known(subject.value)))
  const alike = things.flatMap(thing => {
    const names = (thing?.names ?? []).map(each => wordsOf(each, registry.words))
    return thing ? [{ iri: thing.iri, likeness: mostAlike(asked, names) }] : []
  })
  return alike.filter(({ likeness }) => likeness >= likeEnough).sort((a, b) => b.likeness - a.likeness)[0]
    ?.iri
}

function roleOf(value: Value | undefined, lookup: Lookup): string | undefined {
  if (!value) return undefined
  if (value.id !== undefined) return irisOf(value.id, lookup.registry.baseIri)[0]
  const [best] = rolesLike(value.text, lookup)
  return best && best.likeness >= likeEnough ? best.iri : undefined
}
