import { pageOf } from '../../feeds/stream-terms.ts'
import { idPath } from '../../rdf/iris.ts'
import { rdf, skos } from '../../rdf/namespaces.ts'
import type { Holding } from '../../store/store.ts'
import { listKinds } from '../handlers/listing.ts'
import type { Site } from '../site.ts'

/** A value for each parameter, by its name, that answers something here; undefined where there are no such data. */
export type Examples = Readonly<Record<string, string | undefined>>

/** What is the same on every server. */
const fixed = {
  type: 'org',
  dataset: 'all',
  distribution: 'ttl.gz',
  service: 'documents',
  file: 'SHA256SUMS',
  slug: 'not-found',
  schema: 'memberships.json',
  map: 'pages-1.xml',
  within: 'true',
  answer: 'possible',
  limit: '10',
  since: '0',
  lang: 'en',
} as const

/**
 * Examples from the data of this server, so that they work there, and go when what they show is erased. Person, office and
 * day are of one membership: together they answer something too.
 */
export async function examplesOf(site: Site): Promise<Examples> {
  const { vocabularies } = site
  return {
    ...fixed,
    role: conceptOf(vocabularies.role),
    orgtype: conceptOf(vocabularies.orgtype),
    ...(await fromHoldings(site)),
    ...(await fromLists(site)),
  }
}

/** So many are looked at for one that has all that is to be shown. */
const looked = { offset: 0, limit: 50 }

async function fromHoldings({ store, config }: Site): Promise<Examples> {
  const { entries } = await store.holdings({ answer: 'possible' }, looked)
  const { row } = entries.find(each => isTelling(each.row)) ?? entries[0] ?? {}
  if (!row) return {}
  const path = (iri: string | undefined) => (iri === undefined ? undefined : idPath(iri, config.baseIri))
  return {
    person: path(row.person),
    organization: path(row.organization),
    post: path(row.post),
    role: row.role.replace(/^.*\//, ''),
    at: row.confirmed ?? row.beginLatest,
  }
}

function isTelling({ organization, post, confirmed }: Holding['row']): boolean {
  return organization !== undefined && post !== undefined && confirmed !== undefined
}

async function fromLists({ store, config }: Site): Promise<Examples> {
  const [organizations, announcements, newest] = await Promise.all([
    store.list({ type: listKinds.organizations.type, page: looked }),
    store.list({ type: listKinds.announcements.type, page: { offset: 0, limit: 1 } }),
    store.lastTold(await store.sequence()),
  ])
  const tail = (iri: string) => idPath(iri, config.baseIri).replace(/^[^/]+\//, '')
  // In one step: a slash would have to be escaped.
  const plain = organizations.entries.find(({ subject }) => !tail(subject.value).includes('/'))
  const announcement = announcements.entries[0]
  return {
    reference: plain && tail(plain.subject.value),
    id: plain && `id/org/${tail(plain.subject.value)}`,
    q: plain?.labels[0]?.value,
    announcement: announcement && tail(announcement.subject.value),
    page: newest && String(pageOf(newest.sequence)),
  }
}

type Quads = Site['vocabularies']['role']

function conceptOf(quads: Quads): string | undefined {
  const concept = quads.find(
    ({ predicate, object }) => predicate.equals(rdf.type) && object.equals(skos.Concept),
  )
  return concept?.subject.value.replace(/^.*\//, '')
}
