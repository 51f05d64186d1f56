import type { NamedNode, Quad } from '@rdfjs/types'
import { hydra, rdf, xsd } from '../rdf/namespaces.ts'
import { literal, namedNode, quad } from '../rdf/terms.ts'
import type { Key, Page, Paged } from '../store/store.ts'
import type { Address } from './address.ts'
import { writeCursor, type Cursor, type Order } from './cursor.ts'
import type { Link } from './links.ts'
import { defaultLimit, parameters, type ParameterValues } from './parameters.ts'
import { invalidParameter, searchOf } from './query.ts'

/**
 * The page of a list that is asked for.
 * @throws ProblemError('invalid-parameter') for a cursor of a list in another order
 */
export function pageOf({ limit = defaultLimit, cursor }: ParameterValues, order: Order): Page {
  if (cursor === undefined) return { limit, offset: 0 }
  if (cursor.order !== order)
    throw invalidParameter('cursor', writeCursor(cursor), parameters.cursor.expected.en)
  return cursor.side === 'after' ? { limit, after: cursor.key } : { limit, before: cursor.key }
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
  readonly neighbours: Readonly<Partial<Record<'first' | 'previous' | 'next', ParameterValues>>>
}

export function pagingOf(
  { path, search, parameters: asked }: Address,
  { total, offset, first, last, entries }: Paged & { readonly entries: readonly unknown[] },
  { order, baseIri }: { readonly order: Order; readonly baseIri: string },
): Paging {
  const start = fromTheStart(asked)
  const at = (side: Cursor['side'], key: Key): ParameterValues => ({
    ...start,
    cursor: { order, side, key },
  })
  const iri = (ending: string): NamedNode => namedNode(new URL(path + ending, baseIri).href)
  return {
    collection: iri(searchOf({ ...start, limit: defaultLimit }, baseIri)),
    view: iri(search),
    total,
    offset,
    neighbours: {
      first: start,
      ...(offset > 0 && first && { previous: at('before', first) }),
      ...(offset + entries.length < total && last && { next: at('after', last) }),
    },
  }
}

function fromTheStart(asked: ParameterValues): ParameterValues {
  const start: { -readonly [Name in keyof ParameterValues]: ParameterValues[Name] } = { ...asked }
  delete start.cursor
  return start
}

/** The list as data: how much it has in all, and where its other pages are (Hydra). */
export function pagingQuads({ path }: Address, paging: Paging, baseIri: string): readonly Quad[] {
  const { collection, view, total, neighbours } = paging
  const size = [
    quad(collection, rdf.type, hydra.Collection),
    quad(collection, hydra.totalItems, literal(String(total), xsd.integer)),
  ]
  // A list on one page has no pages.
  if (view.equals(collection) && !neighbours.next) return size
  const node = view.equals(collection) ? namedNode(`${view.value}#page`) : view
  const links = Object.entries(neighbours).map(([name, parameters]) =>
    quad(
      node,
      hydra[name as keyof typeof neighbours],
      namedNode(new URL(path + searchOf(parameters, baseIri), baseIri).href),
    ),
  )
  return [
    ...size,
    quad(collection, hydra.view, node),
    quad(node, rdf.type, hydra.PartialCollectionView),
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
