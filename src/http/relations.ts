import type { DatasetCore, NamedNode } from '@rdfjs/types'
import { basePath } from '../web/hrefs.ts'
import type { Link } from './links.ts'

/** So many entries of a list stand in its Link header: more would not pass through every proxy. The data have all. */
const mostItems = 25

/** The entries of a list (RFC 6573): all of them, or none where they are too many for a header. */
export function itemLinks(entries: readonly NamedNode[], baseIri: string): readonly Link[] {
  if (entries.length > mostItems) return []
  return entries.map(({ value }) => ({ href: hrefOf(value, baseIri), rel: 'item' }))
}

interface Above {
  /** Path of the list that it stands in. */
  readonly collection?: string
  /** Properties that lead to what it is a part of. */
  readonly parents?: readonly NamedNode[]
}

/** The list that a thing stands in (RFC 6573), and what it is a part of (`up`). */
export function aboveLinks(
  focus: NamedNode,
  data: DatasetCore,
  { collection, parents = [] }: Above,
  baseIri: string,
): readonly Link[] {
  const above = parents
    .flatMap(property => [...data.match(focus, property)])
    .filter(({ object }) => object.value.startsWith(baseIri))
    .map(({ object }) => object.value)
  return [
    ...(collection === undefined ? [] : [{ href: basePath(baseIri) + collection, rel: 'collection' }]),
    ...Array.from(new Set(above), value => ({ href: hrefOf(value, baseIri), rel: 'up' })),
  ]
}

/** Seen from the root of the host: it works behind any name and port. */
function hrefOf(iri: string, baseIri: string): string {
  return iri.startsWith(baseIri) ? basePath(baseIri) + iri.slice(baseIri.length) : iri
}
