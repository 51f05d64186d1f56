import { conceptName, conceptsOf } from './concepts.ts'
import { entityKinds } from './entity-kinds.ts'
import type { Known } from './known.ts'
import type { Registry } from './registry.ts'

/** A type of the API by id and name. */
export interface TypeRef {
  readonly id: string
  readonly name: string
}

/** What it is, and of organizations their type in the scheme. */
export function typesOf(
  { kind, type }: Known,
  { organizationTypes, language }: Pick<Registry, 'organizationTypes' | 'language'>,
): readonly TypeRef[] {
  const own = entityKinds
    .filter(({ name }) => name === kind)
    .map(({ type: { value }, label }) => ({ id: value, name: label[language] }))
  const concept = conceptsOf(organizationTypes).get(type ?? '')
  return [...own, ...(concept ? [{ id: concept.iri, name: conceptName(concept, language) }] : [])]
}
