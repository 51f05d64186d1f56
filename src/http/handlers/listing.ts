import type { NamedNode, Quad } from '@rdfjs/types'
import { announcementRow, announcementTable } from '../../feeds/announcement-table.ts'
import type { Told } from '../../feeds/entity-row.ts'
import { organizationRow, organizationTable } from '../../feeds/organization-table.ts'
import { personRow, personTable } from '../../feeds/person-table.ts'
import { dataset } from '../../rdf/dataset.ts'
import { foaf, hydra, org, rdf, schema, skos } from '../../rdf/namespaces.ts'
import { quad } from '../../rdf/terms.ts'
import type { Row, Table } from '../../representation/table.ts'
import type { Entry, Listing } from '../../store/store.ts'
import type { MessageKey } from '../../web/messages.ts'
import { ListPage } from '../../web/pages/list-page.tsx'
import type { Address } from '../address.ts'
import { askedDays } from '../days.ts'
import type { Handler } from '../handler.ts'
import { pageLinks, pageOf, pagingOf, pagingQuads, pageHref, type Paging } from '../paging.ts'
import { itemLinks } from '../relations.ts'
import { toldOf } from '../told-rows.ts'

export interface ListKind {
  readonly name: MessageKey
  readonly type: NamedNode
  /** Lists that name persons are not to be found by search engines. */
  readonly unlisted: boolean
  /** What the entries are named by, as in their documents. */
  readonly naming: NamedNode
}

/** The lists, by their path. */
export const listKinds = {
  persons: { name: 'persons', type: foaf.Person, unlisted: true, naming: schema.name },
  organizations: { name: 'organizations', type: org.Organization, unlisted: false, naming: skos.prefLabel },
  posts: { name: 'posts', type: org.Post, unlisted: false, naming: skos.prefLabel },
  memberships: { name: 'memberships', type: org.Membership, unlisted: true, naming: skos.prefLabel },
  announcements: { name: 'announcements', type: schema.NewsArticle, unlisted: true, naming: schema.headline },
} as const satisfies Readonly<Record<string, ListKind>>

/** A kind of which nothing but the entities is listed. */
interface PlainKind extends ListKind {
  readonly table: Table
  readonly row: (told: Told) => Row
}

/** The lists of entities, by their path. */
export const plainKinds = {
  persons: { ...listKinds.persons, table: personTable, row: personRow },
  organizations: { ...listKinds.organizations, table: organizationTable, row: organizationRow },
  announcements: { ...listKinds.announcements, table: announcementTable, row: announcementRow },
} as const satisfies Readonly<Record<string, PlainKind>>

/** One page of all entities of a class, or of those that are found by words of their names. */
export function listing(kind: PlainKind): Handler {
  const { name, type, unlisted, table, row } = kind
  return async (address, site) => {
    const { store, config } = site
    const { q } = address.parameters
    const days = askedDays(address.parameters)
    const order = q === undefined ? 'iri' : 'found'
    const page = pageOf(address.parameters, order)
    const found: Listing = await store.list({
      type,
      page,
      ...(q !== undefined && { q }),
      ...(days && { days }),
    })
    const paging = pagingOf(address, found, { order, baseIri: config.baseIri })
    const terms = found.entries.map(({ subject }) => subject)
    return {
      kind: 'list',
      table,
      rows: async () => (await toldOf(terms, site)).map(row),
      described: () =>
        Promise.resolve({
          data: dataset([
            ...pagingQuads(address, paging, config.baseIri),
            ...found.entries.flatMap(entry => memberQuads(paging.collection, kind, entry)),
          ]),
          page: ({ frame, view }) =>
            ListPage({
              frame,
              view,
              title: name,
              terms,
              search: q ?? '',
              place: placeOf(address, paging, config.baseIri),
            }),
        }),
      focus: paging.collection,
      order: terms,
      cache: 'data',
      unlisted: unlisted || q !== undefined,
      links: [...pageLinks(address, paging, config.baseIri), ...itemLinks(terms, config.baseIri)],
    }
  }
}

/** An entry of a list, with its class and names. */
export function memberQuads(
  collection: NamedNode,
  { type, naming }: Pick<ListKind, 'type' | 'naming'>,
  { subject, labels }: Entry,
): readonly Quad[] {
  return [
    quad(collection, hydra.member, subject),
    quad(subject, rdf.type, type),
    ...labels.map(label => quad(subject, naming, label)),
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
