import { contextDocument } from '../rdf/context-file.ts'

/** How a property is written under one key: a term of our context, or an IRI that has none. */
export interface Term {
  readonly key: string
  /** Values of this kind are written as plain JSON strings: '@id', '@vocab' or a datatype IRI. */
  readonly type?: string
  /** Strings of this language are written as plain JSON strings. */
  readonly language?: string
  /** Strings are written as an object with one member for each language. */
  readonly byLanguage: boolean
  /** An array even for one value. */
  readonly set: boolean
  /** Place of the term in the context, which is the order of keys in a node. */
  readonly place: number
}

interface ExpandedDefinition {
  readonly '@id': string
  readonly '@type'?: string
  readonly '@language'?: string
  readonly '@container'?: string | readonly string[]
}

type Definition = string | ExpandedDefinition

const keywords = new Set(['@version', 'id', 'type', 'included'])

// The context is the one list of terms; nothing here or in the writer names one again.
const context = (JSON.parse(contextDocument) as { '@context': Readonly<Record<string, Definition>> })[
  '@context'
]
const definitions = Object.entries(context).filter(([term]) => !keywords.has(term))
const namespaces = new Map(
  definitions.flatMap(([term, iri]) => (typeof iri === 'string' && /[/#]$/.test(iri) ? [[term, iri]] : [])),
)
const prefixOf = new Map(Array.from(namespaces, ([prefix, namespace]) => [namespace, prefix]))
const termsOf = new Map<string, Term[]>()
for (const [place, [key, definition]] of definitions.entries()) {
  const term = readTerm(key, definition, place)
  const iri = expanded(typeof definition === 'string' ? definition : definition['@id'])
  termsOf.set(iri, [...(termsOf.get(iri) ?? []), term])
}

/** Every term of the context that can be a key: those of properties, and those that may also be classes or words. */
export const contextTerms: readonly Term[] = [...termsOf.values()]
  .flat()
  .filter(({ key }) => !namespaces.has(key) && /^(?:[a-z]+:)?[a-z]/.test(key))

/** Terms for a property, in the order of the context. */
export function propertyTerms(iri: string): readonly Term[] {
  return termsOf.get(iri) ?? []
}

/** A property under its compact IRI; values are then written with all that they are. */
export function plainTerm(iri: string): Term {
  return { key: compactIri(iri), byLanguage: false, set: false, place: definitions.length }
}

/** What a class, a datatype or a word of a vocabulary is called: a term, else a compact IRI, else the IRI. */
export function vocabularyWord(iri: string): string {
  return termsOf.get(iri)?.[0]?.key ?? compactIri(iri)
}

/**
 * An IRI where terms do not count.
 * @throws Error for an IRI such as <org:x>, which every reader would take for a compact one.
 */
export function fullIri(iri: string): string {
  const [scheme, rest] = atColon(iri)
  if (namespaces.has(scheme) && !rest.startsWith('//')) {
    throw new Error(`<${iri}> begins like a prefix of the context`)
  }
  return iri
}

function compactIri(iri: string): string {
  const split = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1
  const [namespace, local] = [iri.slice(0, split), iri.slice(split)]
  const prefix = prefixOf.get(namespace)
  const compact = `${prefix ?? ''}:${local}`
  return prefix === undefined || local === '' || compact in context ? fullIri(iri) : compact
}

function expanded(iri: string): string {
  const [prefix, local] = atColon(iri)
  const namespace = namespaces.get(prefix)
  return namespace === undefined ? iri : namespace + local
}

function atColon(iri: string): readonly [before: string, after: string] {
  const colon = iri.indexOf(':')
  return [iri.slice(0, colon), iri.slice(colon + 1)]
}

function readTerm(key: string, definition: Definition, place: number): Term {
  if (typeof definition === 'string') return { key, byLanguage: false, set: false, place }
  const { '@type': type, '@language': language, '@container': container = [] } = definition
  return {
    key,
    ...(type !== undefined && { type: expanded(type) }),
    ...(language !== undefined && { language }),
    byLanguage: container.includes('@language'),
    set: container.includes('@set'),
    place,
  }
}
