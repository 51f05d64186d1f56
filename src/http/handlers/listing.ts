import type { NamedNode, Quad } from '@rdfjs/types'
import { dataset } from '../../rdf/dataset.ts'
import { foaf, hydra, org, rdf, rdfs, schema } from '../../rdf/namespaces.ts'
import { quad } from '../../rdf/terms.ts'
import type { Entry, Listing } from '../../store/store.ts'
import type { MessageKey } from '../../web/messages.ts'
import { ListPage } from '../../web/pages/list-page.tsx'
import type { Address } from '../address.ts'
import type { Handler } from '../handler.ts'
import { pageLinks, pageOf, pagingOf, pagingQuads, pageHref, type Paging } from '../paging.ts'

export interface ListKind {
  readonly name: MessageKey
  readonly type: NamedNode
  /** Lists that name persons are not to be found by search engines. */
  readonly unlisted: boolean
}

/** The lists, by their path. */
export const listKinds = {
  persons: { name: 'persons', type: foaf.Person, unlisted: true },
  organizations: { name: 'organizations', type: org.Organization, unlisted: false },
  posts: { name: 'posts', type: org.Post, unlisted: false },
  memberships: { name: 'memberships', type: org.Membership, unlisted: true },
  announcements: { name: 'announcements', type: schema.NewsArticle, unlisted: true },
} as const satisfies Readonly<Record<string, ListKind>>

/** One page of all entities of a class, or of those that are found by words of their names. */
export function listing({ name, type, unlisted }: ListKind): Handler {
  return async (address, { store, config }) => {
    const { q } = address.parameters
    const page = pageOf(address.parameters)
    const found: Listing = await store.list({ type, page, ...(q !== undefined && { q }) })
    const paging = pagingOf(address, found.total, config.baseIri)
    return {
      kind: 'data',
      data: dataset([
        ...pagingQuads(address, paging, config.baseIri),
        ...found.entries.flatMap(entry => memberQuads(paging.collection, type, entry)),
      ]),
      focus: paging.collection,
      page: ({ frame, view }) =>
        ListPage({
          frame,
          view,
          title: name,
          terms: found.entries.map(({ subject }) => subject),
          search: q ?? '',
          place: placeOf(address, paging, config.baseIri),
        }),
      cache: 'data',
      unlisted: unlisted || q !== undefined,
      links: pageLinks(address, paging, config.baseIri),
    }
  }
}

/** An entry of a list, with its class and names. */
export function memberQuads(
  collection: NamedNode,
  type: NamedNode,
  { subject, labels }: Entry,
): readonly Quad[] {
  return [
    quad(collection, hydra.member, subject),
    quad(subject, rdf.type, type),
    ...labels.map(label => quad(subject, rdfs.label, label)),
  ]
}

/** For a page: where in the list it is, and the ways on. */
export function placeOf(address: Address, { total, offset, neighbours }: Paging, baseIri: string) {
  const { previous, next } = neighbours
  return {
    total,
    offset,
    ...(previous && { previous: pageHref(address, previous, baseIri) }),
    ...(next && { next: pageHref(address, next, baseIri) }),
  }
}
