import type { NamedNode, Quad } from '@rdfjs/types'
import { dataset } from '../../rdf/dataset.ts'
import { hydra, org, rdfs } from '../../rdf/namespaces.ts'
import { quad } from '../../rdf/terms.ts'
import type { Holding, PostHoldings, Store } from '../../store/store.ts'
import { labelProperties } from '../../web/labels.ts'
import { MembershipsPage } from '../../web/pages/memberships-page.tsx'
import { PostsPage } from '../../web/pages/posts-page.tsx'
import type { Address } from '../address.ts'
import { answerQuads, asOfQuestion, questionQuads } from '../as-of.ts'
import { checkFilters, filterLabels, questionOf, referenceNames } from '../filters.ts'
import type { Handler } from '../handler.ts'
import { pageLinks, pageOf, pagingOf, pagingQuads, type Paging } from '../paging.ts'
import type { Site } from '../site.ts'
import { memberQuads, placeOf } from './listing.ts'

/** Who held what: by person, organization, role, post and day. */
export const membershipList: Handler = async (address, site) => {
  const moved = await checkFilters(address, site)
  if (moved) return moved
  const found = await site.store.holdings(questionOf(address.parameters), pageOf(address.parameters))
  const { paging, quads, ...shared } = await listOf(address, found.total, site)
  const members = found.entries.map(({ membership }) => membership)
  return {
    ...shared,
    kind: 'data',
    data: dataset([
      ...quads,
      ...members.map(member => quad(paging.collection, hydra.member, member)),
      ...(await holdingQuads(found.entries, address, site)),
    ]),
    page: ({ frame, view }) => MembershipsPage({ frame, view, ...context(address, paging, site), members }),
    unlisted: true,
  }
}

/** Posts with those who held them on the day asked for; vacant ones too. */
export const postList: Handler = async (address, site) => {
  const moved = await checkFilters(address, site)
  if (moved) return moved
  const found = await site.store.posts(questionOf(address.parameters), pageOf(address.parameters))
  const { paging, quads, ...shared } = await listOf(address, found.total, site)
  const holdings = address.parameters.at ? found.entries.flatMap(entry => entry.holdings) : []
  return {
    ...shared,
    kind: 'data',
    data: dataset([
      ...quads,
      ...found.entries.flatMap(entry => postQuads(entry, paging.collection)),
      ...(await holdingQuads(holdings, address, site)),
    ]),
    page: ({ frame, view }) =>
      PostsPage({
        frame,
        view,
        ...context(address, paging, site),
        posts: found.entries.map(({ post }) => post.subject),
      }),
    unlisted: address.search !== '',
  }
}

/** What both lists have, whatever stands in them. */
async function listOf(address: Address, total: number, site: Site) {
  const { baseIri } = site.config
  const paging = pagingOf(address, total, baseIri)
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
    ...memberQuads(collection, org.Post, post),
    ...(organization
      ? [
          quad(post.subject, org.postIn, organization.subject),
          ...organization.labels.map(label => quad(organization.subject, rdfs.label, label)),
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
