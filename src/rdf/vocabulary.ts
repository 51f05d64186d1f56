import type { NamedNode } from '@rdfjs/types'
import { namedNode } from './terms.ts'

type Words<Text extends string> = Text extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Text

/** A closed vocabulary: one IRI per term; the empty term is the namespace itself. A term it lacks does not compile. */
export type Vocabulary<Term extends string = never> = Readonly<Record<Term | '', NamedNode>>

/** @param terms local names, separated by one space; several strings only to break the line. */
export function vocabulary<const Terms extends string>(
  iri: string,
  ...terms: readonly Terms[]
): Vocabulary<Words<Terms>> {
  const names = ['', ...terms.flatMap(line => line.split(' '))]
  const entries = names.map(name => [name, namedNode(iri + name)] as const)
  return Object.freeze(Object.fromEntries(entries)) as Vocabulary<Words<Terms>>
}

/** An open vocabulary, whose terms are data (tables, keys of an authority): a function from local name to IRI. */
export type Namespace = ((term: string) => NamedNode) & { readonly '': NamedNode }

export function namespace(iri: string): Namespace {
  return Object.freeze(Object.assign((term: string) => namedNode(iri + term), { '': namedNode(iri) }))
}
