import { isHeld, parentOf } from '../../bridges/facts-of.ts'
import { oparlOf, type OparlContext } from '../../bridges/oparl.ts'
import { popoloLists, popoloOf } from '../../bridges/popolo.ts'
import { ProblemError } from '../../problem.ts'
import { foaf, org } from '../../rdf/namespaces.ts'
import { namedNode } from '../../rdf/terms.ts'
import { conceptNames } from '../../reconciliation/concepts.ts'
import type { Holding, Said } from '../../store/store.ts'
import { publicPath, type Address } from '../address.ts'
import type { Fixed, Redirect } from '../answer.ts'
import { checkFilters, questionOf } from '../filters.ts'
import type { Handler } from '../handler.ts'
import { pageHref, pageOf, pagingOf, type Paging } from '../paging.ts'
import { gone } from '../fate.ts'
import { defaultLimit } from '../parameters.ts'
import type { Site } from '../site.ts'
import { basePath } from '../../web/hrefs.ts'

/** Statements for Wikidata, one a line (QuickStatements, version 1). */
export const quickStatements: Handler = async (_, { positions }) => ({
  kind: 'fixed',
  contentType: 'text/plain; charset=utf-8',
  body: (await positions()).lines.map(line => `${line}\n`).join(''),
  cache: 'data',
  unlisted: true,
})

/** Memberships of a page of the list, and whom and what they name, as one Popolo document. */
export const popolo: Handler = async (address, site) => {
  const moved = await checkFilters(address, site)
  if (moved) return moved
  const found = await site.store.holdings(questionOf(address.parameters), pageOf(address.parameters, 'begin'))
  const { baseIri } = site.config
  const paging = pagingOf(address, found, { order: 'begin', baseIri })
  const written = (await namedIn(found.entries, site)).flatMap(
    said => popoloOf(said, { baseIri, conceptName: conceptNames(site.vocabularies) }) ?? [],
  )
  const lists = popoloLists.map(
    name => [name, written.filter(({ list }) => list === name).map(({ value }) => value)] as const,
  )
  return json({
    ...Object.fromEntries(lists),
    meta: { total: found.total, ...pageAddresses(address, paging, site) },
  })
}

/** Each once: the memberships, and whom and what they link, organizations with all above them. */
async function namedIn(holdings: readonly Holding[], { store }: Site): Promise<readonly Said[]> {
  const iris = new Set(
    holdings.flatMap(({ membership, row: { person, organization, post } }) =>
      [membership.value, person, organization, post].filter(iri => iri !== undefined),
    ),
  )
  const said: Said[] = []
  // A Set may grow while it is walked through: what is above is looked up as well, cycles included.
  for (const iri of iris) {
    const found = await store.said(namedNode(iri))
    const parent = parentOf(found)
    if (parent !== undefined) iris.add(parent)
    said.push(found)
  }
  return said
}

/** One object of OParl. */
export const oparlObject: Handler = async ({ segments }, site) => {
  const { baseIri } = site.config
  const iri = namedNode(new URL(publicPath(baseIri, ['id', ...segments.slice(1)]), baseIri).href)
  const moved = await movedTo(iri.value, site)
  if (moved) return moved
  const object = await oparlOf(await site.store.said(iri), oparlContext(site))
  if (!object)
    throw new ProblemError('not-found', 'There is no person, organization or membership of this name.')
  return json(object)
}

/** 308 for what was merged. @throws ProblemError('gone') */
async function movedTo(iri: string, { fateOf, config }: Site): Promise<Redirect | undefined> {
  const fate = await fateOf(iri)
  if (!fate) return undefined
  if ('erased' in fate) throw gone(iri, fate.erased)
  const path = fate.replacedBy.slice(`${config.baseIri}id/`.length)
  return { kind: 'redirect', status: 308, location: `${basePath(config.baseIri)}oparl/${path}` }
}

/** The lists of OParl by their paths. */
export const oparlPersons = oparlList(foaf.Person)
export const oparlOrganizations = oparlList(org.Organization)

function oparlList(type: typeof foaf.Person): Handler {
  return async (address, site) => {
    const found = await site.store.list({ type, page: pageOf(address.parameters, 'iri') })
    const paging = pagingOf(address, found, { order: 'iri', baseIri: site.config.baseIri })
    return externalList(
      found.entries.map(({ subject }) => subject.value),
      { address, paging, site },
    )
  }
}

/** Who is or was what, by the filters of the list of memberships. */
export const oparlMemberships: Handler = async (address, site) => {
  const moved = await checkFilters(address, site)
  if (moved) return moved
  const found = await site.store.holdings(questionOf(address.parameters), pageOf(address.parameters, 'begin'))
  const paging = pagingOf(address, found, { order: 'begin', baseIri: site.config.baseIri })
  return externalList(
    found.entries.map(({ membership }) => membership.value),
    { address, paging, site },
  )
}

interface Listed {
  readonly address: Address
  readonly paging: Paging
  readonly site: Site
}

/** A list of objects with links to the pages around (OParl 1.1, section 2.5.4). */
async function externalList(iris: readonly string[], { address, paging, site }: Listed): Promise<Fixed> {
  const context = oparlContext(site)
  const objects: object[] = []
  for (const iri of iris) {
    const object = await oparlOf(await site.store.said(namedNode(iri)), context)
    if (object) objects.push(object)
  }
  const { next, previous, first } = pageAddresses(address, paging, site)
  return json({
    data: objects,
    pagination: { totalElements: paging.total, elementsPerPage: address.parameters.limit ?? defaultLimit },
    links: {
      first,
      ...(previous !== undefined && { prev: previous }),
      self: paging.view.value,
      ...(next !== undefined && { next }),
    },
  })
}

/** So many memberships of one person or organization stand in its object. */
const mostMemberships = 500

function oparlContext(site: Site): OparlContext {
  const { store, config } = site
  return {
    baseIri: config.baseIri,
    conceptName: conceptNames(site.vocabularies),
    stateOf: iri => store.entityOf(namedNode(iri)),
    membershipsOf: async ({ subject: { value } }) => {
      const part = value.startsWith(`${config.baseIri}id/person/`)
        ? { person: value }
        : { organization: value }
      const { entries } = await store.holdings(
        { ...part, answer: 'possible' },
        { offset: 0, limit: mostMemberships },
      )
      const said = await Promise.all(entries.map(({ membership }) => store.said(membership)))
      return said.filter(isHeld)
    },
  }
}

function pageAddresses(
  address: Address,
  { neighbours }: Paging,
  { config: { baseIri } }: Site,
): Readonly<Partial<Record<'first' | 'previous' | 'next', string>>> {
  return Object.fromEntries(
    Object.entries(neighbours).map(([name, parameters]) => [
      name,
      new URL(pageHref(address, parameters, baseIri), baseIri).href,
    ]),
  )
}

function json(value: object): Fixed {
  return {
    kind: 'fixed',
    contentType: 'application/json',
    body: JSON.stringify(value),
    cache: 'data',
    unlisted: true,
  }
}
