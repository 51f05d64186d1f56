import type { NamedNode, Quad } from '@rdfjs/types'
import { hydra, rdf, xsd } from '../rdf/namespaces.ts'
import { literal, namedNode, quad } from '../rdf/terms.ts'
import type { Page } from '../store/store.ts'
import type { Address } from './address.ts'
import type { Link } from './links.ts'
import { defaultLimit, type ParameterValues } from './parameters.ts'
import { searchOf } from './query.ts'

export function pageOf({ limit = defaultLimit, cursor = 0 }: ParameterValues): Page {
  return { limit, offset: cursor }
}

/** A page of a list among the others. */
export interface Paging {
  /** The whole list, as it is filtered: `{base}memberships?at=2015`. */
  readonly collection: NamedNode
  /** This page of it. */
  readonly view: NamedNode
  readonly total: number
  readonly offset: number
  /** The parameters of the pages around; absent at the ends. */
  readonly neighbours: Readonly<Partial<Record<'first' | 'previous' | 'next' | 'last', ParameterValues>>>
}

export function pagingOf({ path, search, parameters }: Address, total: number, baseIri: string): Paging {
  const { offset, limit } = pageOf(parameters)
  const at = (cursor: number): ParameterValues => ({ ...parameters, cursor })
  const iri = (ending: string): NamedNode => namedNode(new URL(path + ending, baseIri).href)
  return {
    collection: iri(searchOf({ ...parameters, limit: defaultLimit, cursor: 0 }, baseIri)),
    view: iri(search),
    total,
    offset,
    neighbours: {
      first: at(0),
      ...(offset > 0 && { previous: at(Math.max(0, offset - limit)) }),
      ...(offset + limit < total && { next: at(offset + limit) }),
      last: at(Math.max(0, Math.ceil(total / limit) - 1) * limit),
    },
  }
}

/** The list as data: how much it has in all, and where its other pages are (Hydra). */
export function pagingQuads({ path }: Address, paging: Paging, baseIri: string): readonly Quad[] {
  const { collection, view, total, neighbours } = paging
  const size = [
    quad(collection, rdf.type, hydra.Collection),
    quad(collection, hydra.totalItems, literal(String(total), xsd.integer)),
  ]
  // A list on one page is its own view.
  if (view.equals(collection) && !neighbours.next) return size
  const links = Object.entries(neighbours).map(([name, parameters]) =>
    quad(
      view,
      hydra[name as keyof typeof neighbours],
      namedNode(new URL(path + searchOf(parameters, baseIri), baseIri).href),
    ),
  )
  return view.equals(collection)
    ? [...size, ...links]
    : [
        ...size,
        quad(collection, hydra.view, view),
        quad(view, rdf.type, hydra.PartialCollectionView),
        ...links,
      ]
}

/** Addresses of the pages around, with the format asked for by suffix. */
export function pageHref({ path, extension }: Address, parameters: ParameterValues, baseIri: string): string {
  return path + (extension ? `.${extension}` : '') + searchOf(parameters, baseIri)
}

/** For the Link header. */
export function pageLinks(address: Address, { neighbours }: Paging, baseIri: string): readonly Link[] {
  const rels = { previous: 'prev', next: 'next' } as const
  return (['previous', 'next'] as const).flatMap(name => {
    const parameters = neighbours[name]
    return parameters ? [{ href: pageHref(address, parameters, baseIri), rel: rels[name] }] : []
  })
}
