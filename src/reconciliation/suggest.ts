import { conceptName, conceptsOf } from './concepts.ts'
import { describe } from './description.ts'
import { entityKinds, kindOf } from './entity-kinds.ts'
import { idOf } from './ids.ts'
import type { Known, Lookup } from './known.ts'
import { properties } from './properties.ts'
import { byId } from './reconcile.ts'
import type { Registry } from './registry.ts'
import { typesOf } from './type-refs.ts'
import { wordsOf } from './words.ts'

/** What somebody has begun to type, and how many suggestions to pass over (section 6.2). */
export interface Begun {
  readonly prefix: string
  readonly skip: number
  readonly limit: number
}

/** Entities whose names have words that begin so, or that have the id. @param type id of the only type; empty for any */
export async function suggestEntities(begun: Begun, type: string, lookup: Lookup): Promise<object> {
  const kinds = entityKinds.filter(kind => type === '' || kindOf(type) === kind)
  const named = await byId(begun.prefix, lookup)
  const fitting = named.filter(({ kind }) => kinds.some(({ name }) => name === kind))
  const things = fitting.length > 0 ? fitting.slice(begun.skip) : await beginning(begun, kinds, lookup)
  return { result: await Promise.all(things.map(known => suggestion(known, lookup))) }
}

/** Of each kind as many as are asked for at most; so the pages of all kinds together are right. */
async function beginning(
  { prefix, skip, limit }: Begun,
  kinds: typeof entityKinds,
  lookup: Lookup,
): Promise<readonly Known[]> {
  const { store, roles } = lookup.registry
  const iris: string[] = []
  for (const { name, type } of kinds) {
    if (iris.length >= skip + limit) break
    if (name === 'role') iris.push(...rolesBeginning(prefix, roles, lookup))
    else if (prefix !== '') {
      const page = { offset: 0, limit: skip + limit }
      const { entries } = await store.list({ type, q: prefix, page })
      iris.push(...entries.map(({ subject }) => subject.value))
    }
  }
  const things = await Promise.all(iris.slice(skip, skip + limit).map(iri => lookup.known(iri)))
  return things.filter(thing => thing !== undefined)
}

function rolesBeginning(prefix: string, roles: Registry['roles'], { registry }: Lookup): readonly string[] {
  const concepts = [...conceptsOf(roles).values()]
  return concepts
    .filter(({ names }) => names.some(name => begins(name, prefix, registry)))
    .map(({ iri }) => iri)
}

/** Whether each word begins a word of the name. */
function begins(name: string, prefix: string, { words }: Pick<Registry, 'words'>): boolean {
  const own = wordsOf(name, words)
  const asked = prefix.trim() === '' ? [] : wordsOf(prefix, words)
  return asked.every(({ full, plain }) =>
    own.some(word => word.full.startsWith(full) || word.plain.startsWith(plain)),
  )
}

async function suggestion(known: Known, lookup: Lookup): Promise<object> {
  const description = await describe(known, lookup)
  return {
    id: idOf(known.iri, lookup.registry.baseIri),
    name: known.name,
    ...(description !== '' && { description }),
    notable: typesOf(known, lookup.registry),
  }
}

export function suggestTypes({ prefix, skip, limit }: Begun, registry: Registry): object {
  const { language, organizationTypes } = registry
  const kinds = entityKinds.map(({ type, label }) => ({
    type: { id: type.value, name: label[language] },
    names: [label.de, label.en],
  }))
  const broader = kinds.map(({ type }) => type).filter(({ id }) => kindOf(id)?.name === 'organization')
  const concepts = [...conceptsOf(organizationTypes).values()].map(concept => ({
    type: { id: concept.iri, name: conceptName(concept, language), broader },
    names: concept.names,
  }))
  const fitting = [...kinds, ...concepts].filter(
    ({ type, names }) => type.id === prefix || names.some(name => begins(name, prefix, registry)),
  )
  return { result: fitting.slice(skip, skip + limit).map(({ type }) => type) }
}

export function suggestProperties({ prefix, skip, limit }: Begun, registry: Registry): object {
  const { language } = registry
  const fitting = properties.filter(
    ({ id, label }) =>
      id.startsWith(prefix) || [label.de, label.en].some(name => begins(name, prefix, registry)),
  )
  return {
    result: fitting
      .slice(skip, skip + limit)
      .map(({ id, label, about }) => ({ id, name: label[language], description: about[language] })),
  }
}
