import type { NamedNode, Quad } from '@rdfjs/types'
import { membershipRow } from '../../feeds/membership-row.ts'
import { askedMembershipTable } from '../../feeds/membership-table.ts'
import { postRow, postTable } from '../../feeds/post-table.ts'
import { dataset } from '../../rdf/dataset.ts'
import { hydra, org, skos } from '../../rdf/namespaces.ts'
import { quad } from '../../rdf/terms.ts'
import type { Row } from '../../representation/table.ts'
import type { Holding, Paged, PostHoldings, Store } from '../../store/store.ts'
import { labelProperties } from '../../web/labels.ts'
import { MembershipsPage } from '../../web/pages/memberships-page.tsx'
import { PostsPage } from '../../web/pages/posts-page.tsx'
import type { Address } from '../address.ts'
import { answerQuads, asOfQuestion, questionQuads } from '../as-of.ts'
import type { Order } from '../cursor.ts'
import { checkFilters, filterLabels, questionOf, referenceNames } from '../filters.ts'
import type { Handler } from '../handler.ts'
import { pageLinks, pageOf, pagingOf, pagingQuads, type Paging } from '../paging.ts'
import { itemLinks } from '../relations.ts'
import type { Site } from '../site.ts'
import { toldOf } from '../told-rows.ts'
import { listKinds, memberQuads, placeOf } from './listing.ts'

/** Who held what: by person, organization, role, post and day. */
export const membershipList: Handler = async (address, site) => {
  const moved = await checkFilters(address, site)
  if (moved) return moved
  const found = await site.store.holdings(questionOf(address.parameters), pageOf(address.parameters, 'begin'))
  const { paging, quads, ...shared } = await listOf(address, found, { order: 'begin', site })
  const members = found.entries.map(({ membership }) => membership)
  return {
    ...shared,
    links: [...shared.links, ...itemLinks(members, site.config.baseIri)],
    kind: 'list',
    table: askedMembershipTable,
    order: members,
    rows: () => Promise.all(found.entries.map(holding => rowOf(holding, site))),
    described: async () => ({
      data: dataset([
        ...quads,
        ...members.map(member => quad(paging.collection, hydra.member, member)),
        ...(await holdingQuads(found.entries, address, site)),
      ]),
      page: ({ frame, view }) => MembershipsPage({ frame, view, ...context(address, paging, site), members }),
    }),
    unlisted: true,
  }
}

async function rowOf(holding: Holding, { store, config }: Site): Promise<Row> {
  const { quads } = await store.said(holding.membership)
  const modified = (await store.entityOf(holding.membership))?.modified
  return membershipRow(holding, quads, { modified, baseIri: config.baseIri })
}

/** Posts with those who held them on the day asked for; vacant ones too. */
export const postList: Handler = async (address, site) => {
  const moved = await checkFilters(address, site)
  if (moved) return moved
  const found = await site.store.posts(questionOf(address.parameters), pageOf(address.parameters, 'iri'))
  const { paging, quads, ...shared } = await listOf(address, found, { order: 'iri', site })
  const posts = found.entries.map(({ post }) => post.subject)
  const { at } = address.parameters
  // Who holds a post is told of a day: of all days by the documents of the posts.
  const holdings = found.entries.map(entry => (at ? entry.holdings : []))
  return {
    ...shared,
    links: [...shared.links, ...itemLinks(posts, site.config.baseIri)],
    kind: 'list',
    table: postTable,
    order: posts,
    rows: async () => (await toldOf(posts, site)).map((told, place) => postRow(told, holdings[place] ?? [])),
    described: async () => ({
      data: dataset([
        ...quads,
        ...found.entries.flatMap(entry => postQuads(entry, paging.collection)),
        ...(await holdingQuads(holdings.flat(), address, site)),
      ]),
      page: ({ frame, view }) => PostsPage({ frame, view, ...context(address, paging, site), posts }),
    }),
    unlisted: address.search !== '',
  }
}

/** What both lists have, whatever stands in them. */
async function listOf(
  address: Address,
  found: Paged & { readonly entries: readonly unknown[] },
  { order, site }: { readonly order: Order; readonly site: Site },
) {
  const { baseIri } = site.config
  const paging = pagingOf(address, found, { order, baseIri })
  const question = asOfQuestion(address.parameters)
  return {
    cache: 'data' as const,
    focus: paging.collection,
    links: pageLinks(address, paging, baseIri),
    paging,
    quads: [
      ...pagingQuads(address, paging, baseIri),
      ...(question ? questionQuads(paging.collection, question) : []),
      ...(await filterLabels(address.parameters, site)),
    ],
  }
}

function context(address: Address, paging: Paging, { config }: Site) {
  const { role } = address.parameters
  const filters = [...referenceNames.map(name => address.parameters[name]), role]
  return {
    place: placeOf(address, paging, config.baseIri),
    filters: filters.filter(iri => iri !== undefined),
  }
}

function postQuads({ post, organization }: PostHoldings, collection: NamedNode): readonly Quad[] {
  return [
    ...memberQuads(collection, listKinds.posts, post),
    ...(organization
      ? [
          quad(post.subject, org.postIn, organization.subject),
          ...organization.labels.map(label => quad(organization.subject, skos.prefLabel, label)),
        ]
      : []),
  ]
}

/** What the documents of the memberships say of these themselves, the labels of what they link, and the answers. */
async function holdingQuads(
  holdings: readonly Holding[],
  { parameters }: Address,
  { store, config }: Site,
): Promise<readonly Quad[]> {
  const question = asOfQuestion(parameters)
  const documents = await Promise.all(holdings.map(({ membership }) => ownQuads(membership, store)))
  const told = question ? holdings.flatMap(holding => answerQuads(holding, question, config.baseIri)) : []
  return [...documents.flat(), ...told]
}

async function ownQuads(membership: NamedNode, store: Store): Promise<readonly Quad[]> {
  const { value } = membership
  return [...(await store.describe(membership))].filter(
    ({ subject, predicate }) =>
      subject.value === value ||
      subject.value.startsWith(`${value}#`) ||
      labelProperties.some(property => property.equals(predicate)),
  )
}
