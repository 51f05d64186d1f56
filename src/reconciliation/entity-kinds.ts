import type { NamedNode } from '@rdfjs/types'
import { foaf, org } from '../rdf/namespaces.ts'

export type KindName = 'person' | 'organization' | 'post' | 'role'

/** A text in both languages of the service. */
export interface Wording {
  readonly de: string
  readonly en: string
}

export type Language = keyof Wording

/** What can be reconciled: a type of the API. */
export interface EntityKind {
  readonly name: KindName
  /** Its IRI is the id of the type. */
  readonly type: NamedNode
  readonly label: Wording
}

export const entityKinds: readonly EntityKind[] = [
  { name: 'person', type: foaf.Person, label: { de: 'Person', en: 'Person' } },
  { name: 'organization', type: org.Organization, label: { de: 'Organisation', en: 'Organization' } },
  { name: 'post', type: org.Post, label: { de: 'Amt oder Stelle', en: 'Post' } },
  { name: 'role', type: org.Role, label: { de: 'Rolle', en: 'Role' } },
]

/** By the IRI of its type, or by its name. */
export function kindOf(text: string): EntityKind | undefined {
  return entityKinds.find(({ name, type }) => text === type.value || text === name)
}
