import type { NamedNode } from '@rdfjs/types'
import { namedNode } from './terms.ts'

/** The document that describes a thing of ours or a part of it: `{base}id/x#part` → `{base}doc/x`; else undefined. */
export function docIri(thing: NamedNode, base: string): NamedNode | undefined {
  return moved(thing, `${base}id/`, `${base}doc/`)
}

/** The thing that a document of ours describes: `{base}doc/x` → `{base}id/x`; undefined for any other IRI. */
export function idIri(document: NamedNode, base: string): NamedNode | undefined {
  return moved(document, `${base}doc/`, `${base}id/`)
}

/** The path of a thing of ours below `{base}id/`: `person/…`. */
export function idPath(iri: string, base: string): string {
  return iri.slice(`${base}id/`.length)
}

function moved({ value }: NamedNode, from: string, to: string): NamedNode | undefined {
  const [whole = ''] = value.split('#', 1)
  return whole.startsWith(from) && whole !== from ? namedNode(to + whole.slice(from.length)) : undefined
}
