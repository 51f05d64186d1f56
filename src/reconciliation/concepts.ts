import type { Quad } from '@rdfjs/types'
import { pas, skos } from '../rdf/namespaces.ts'
import type { Language } from './entity-kinds.ts'
import { wordsOf, type IdleWords, type Word } from './words.ts'

/** A concept of a vocabulary: a role, a type of organizations. */
export interface Concept {
  readonly iri: string
  /** In German where there is a choice. */
  readonly name: string
  readonly english?: string
  /** Every word for it. */
  readonly names: readonly string[]
  readonly broader?: string
  /** Of a role: one of nine. */
  readonly kind?: string
}

/** German names of roles and of types of organizations by their IRIs. */
export function conceptNames(vocabularies: {
  readonly role: readonly Quad[]
  readonly orgtype: readonly Quad[]
}): (iri: string) => string | undefined {
  const known = [conceptsOf(vocabularies.role), conceptsOf(vocabularies.orgtype)]
  return iri => known.find(concepts => concepts.has(iri))?.get(iri)?.name
}

const folded = new WeakMap<Concept, readonly (readonly Word[])[]>()

/** The words of each of its names, folded once. */
export function wordsOfConcept(concept: Concept, words: IdleWords): readonly (readonly Word[])[] {
  const known = folded.get(concept) ?? concept.names.map(name => wordsOf(name, words))
  folded.set(concept, known)
  return known
}

/** In the language, else in German. */
export function conceptName({ name, english }: Concept, language: Language): string {
  return language === 'en' ? (english ?? name) : name
}

const remembered = new WeakMap<readonly Quad[], ReadonlyMap<string, Concept>>()

/** The concepts of a vocabulary by their IRIs; a vocabulary is read once. */
export function conceptsOf(vocabulary: readonly Quad[]): ReadonlyMap<string, Concept> {
  const known = remembered.get(vocabulary) ?? read(vocabulary)
  remembered.set(vocabulary, known)
  return known
}

function read(vocabulary: readonly Quad[]): ReadonlyMap<string, Concept> {
  const told = new Map<string, Quad[]>()
  for (const quad of vocabulary) {
    const quads = told.get(quad.subject.value)
    if (quads) quads.push(quad)
    else told.set(quad.subject.value, [quad])
  }
  const schemes = [...told].filter(([, quads]) =>
    quads.some(({ object }) => object.equals(skos.ConceptScheme)),
  )
  for (const [iri] of schemes) told.delete(iri)
  return new Map([...told].map(([iri, quads]) => [iri, concept(iri, quads)]))
}

function concept(iri: string, quads: readonly Quad[]): Concept {
  const labels = quads.flatMap(({ predicate, object }) =>
    predicate.equals(skos.prefLabel) && object.termType === 'Literal' ? [object] : [],
  )
  const inLanguage = (language: string) => labels.find(label => label.language === language)?.value
  const value = (property: { readonly value: string }) =>
    quads.find(({ predicate }) => predicate.value === property.value)?.object.value
  const english = inLanguage('en')
  const [broader, kind] = [value(skos.broader), value(pas.kind)]
  return {
    iri,
    name: inLanguage('de') ?? labels[0]?.value ?? iri,
    names: [...labels.map(label => label.value), ...others(quads)],
    ...(english !== undefined && { english }),
    ...(broader !== undefined && { broader }),
    ...(kind !== undefined && { kind }),
  }
}

function others(quads: readonly Quad[]): readonly string[] {
  return quads.filter(({ predicate }) => predicate.equals(skos.altLabel)).map(({ object }) => object.value)
}
