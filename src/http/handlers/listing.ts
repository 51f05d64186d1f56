import type { NamedNode, Quad } from '@rdfjs/types'
import { dataset } from '../../rdf/dataset.ts'
import { foaf, hydra, org, rdf, rdfs, schema, xsd } from '../../rdf/namespaces.ts'
import { literal, namedNode, quad } from '../../rdf/terms.ts'
import type { Listing, Page, Store } from '../../store/store.ts'
import { labelProperties } from '../../web/labels.ts'
import type { MessageKey } from '../../web/messages.ts'
import { ListPage } from '../../web/pages/list-page.tsx'
import type { Address } from '../address.ts'
import type { Handler } from '../handler.ts'
import { defaultLimit, searchOf, type ParameterValues } from '../parameters.ts'

export interface ListKind {
  readonly name: MessageKey
  readonly type: NamedNode
  /** Lists that name persons are not to be found by search engines. */
  readonly unlisted: boolean
  /** Whether entries are listed with their parts and the labels of what they link, not by a label of their own. */
  readonly detailed?: true
}

/** The lists, by their path. */
export const listKinds = {
  persons: { name: 'persons', type: foaf.Person, unlisted: true },
  organizations: { name: 'organizations', type: org.Organization, unlisted: false },
  posts: { name: 'posts', type: org.Post, unlisted: false },
  memberships: { name: 'memberships', type: org.Membership, unlisted: true, detailed: true },
  announcements: { name: 'announcements', type: schema.NewsArticle, unlisted: true },
} as const satisfies Readonly<Record<string, ListKind>>

/** One page of all entities of a class. */
export function listing(kind: ListKind): Handler {
  return async (address, { store, config }) => {
    const page = pageOf(address.parameters)
    const found = await store.list({ type: kind.type, page })
    const collection = namedNode(new URL(address.path, config.baseIri).href)
    const place = neighbours(address, found, config.baseIri)
    return {
      kind: 'data',
      data: dataset([...listQuads(collection, kind, found), ...(await detailQuads(kind, found, store))]),
      focus: collection,
      page: ({ frame, view }) =>
        ListPage({
          frame,
          view,
          title: kind.name,
          terms: found.entries.map(({ subject }) => subject),
          total: found.total,
          offset: page.offset,
          ...place,
        }),
      cache: 'data',
      unlisted: kind.unlisted,
      links: [
        ...(place.previous ? [{ href: place.previous, rel: 'prev' }] : []),
        ...(place.next ? [{ href: place.next, rel: 'next' }] : []),
      ],
    }
  }
}

/** The list as data: its members with their class and names. */
function listQuads(collection: NamedNode, { type }: ListKind, { total, entries }: Listing) {
  return [
    quad(collection, rdf.type, hydra.Collection),
    quad(collection, hydra.totalItems, literal(String(total), xsd.integer)),
    ...entries.flatMap(({ subject, labels }) => [
      quad(collection, hydra.member, subject),
      quad(subject, rdf.type, type),
      ...labels.map(label => quad(subject, rdfs.label, label)),
    ]),
  ]
}

/** What the documents of the entries say of the entries themselves, with the labels of what they link. */
async function detailQuads(
  { detailed }: ListKind,
  { entries }: Listing,
  store: Store,
): Promise<readonly Quad[]> {
  if (!detailed) return []
  const documents = await Promise.all(
    entries.map(async ({ subject }) => ({ subject, data: await store.describe(subject) })),
  )
  return documents.flatMap(({ subject, data }) =>
    [...data].filter(
      ({ subject: { value }, predicate }) =>
        value === subject.value ||
        value.startsWith(`${subject.value}#`) ||
        labelProperties.some(property => property.equals(predicate)),
    ),
  )
}

export function pageOf({ limit = defaultLimit, cursor = 0 }: ParameterValues): Page {
  return { limit, offset: cursor }
}

/** Addresses of the pages before and after, with the format asked for by suffix. */
function neighbours({ path, extension, parameters }: Address, { total }: Listing, baseIri: string) {
  const { offset, limit } = pageOf(parameters)
  const at = (cursor: number) =>
    path + (extension ? `.${extension}` : '') + searchOf({ ...parameters, cursor }, baseIri)
  return {
    ...(offset > 0 && { previous: at(Math.max(0, offset - limit)) }),
    ...(offset + limit < total && { next: at(offset + limit) }),
  }
}
