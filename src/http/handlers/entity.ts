import type { DatasetCore, NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { ProblemError } from '../../problem.ts'
import { dct, foaf } from '../../rdf/namespaces.ts'
import { namedNode } from '../../rdf/terms.ts'
import { AnnouncementPage } from '../../web/pages/announcement-page.tsx'
import type { EntityProps } from '../../web/pages/entity-page.tsx'
import { EventPage } from '../../web/pages/event-page.tsx'
import { MembershipPage } from '../../web/pages/membership-page.tsx'
import { OrganizationPage } from '../../web/pages/organization-page.tsx'
import { PersonPage } from '../../web/pages/person-page.tsx'
import { PostPage } from '../../web/pages/post-page.tsx'
import { publicPath } from '../address.ts'
import type { Handler } from '../handler.ts'
import { extensions } from '../media.ts'
import type { Site } from '../site.ts'

interface EntityKind {
  readonly page: (props: EntityProps) => VNode
  /** Pages about persons are not to be found by search engines. */
  readonly unlisted: boolean
}

/** What stands under `/id/` and `/doc/`, by the first step of the path. */
const kinds: ReadonlyMap<string, EntityKind> = new Map([
  ['person', { page: PersonPage, unlisted: true }],
  ['membership', { page: MembershipPage, unlisted: true }],
  ['org', { page: OrganizationPage, unlisted: false }],
  ['post', { page: PostPage, unlisted: false }],
  ['event', { page: EventPage, unlisted: true }],
  ['announcement', { page: AnnouncementPage, unlisted: true }],
])

/** The name of a thing: see the document about it. */
export const identifier: Handler = async ({ segments, query }, site) => {
  const [, ...reference] = segments
  if (!(await described(reference, site))) throw notFound()
  const search = query.size > 0 ? `?${query.toString()}` : ''
  return {
    kind: 'redirect',
    status: 303,
    location: publicPath(site.config.baseIri, ['doc', ...reference]) + search,
  }
}

/** The document about a thing. */
export const document: Handler = async ({ segments }, site) => {
  const [, ...reference] = segments
  const found = await described(reference, site)
  if (!found) throw (await unknownSuffix(reference, site)) ?? notFound()
  const { data, focus, kind } = found
  const modified = modifiedAt(data, focus)
  return {
    kind: 'data',
    data,
    focus,
    page: kind.page,
    unlisted: kind.unlisted,
    cache: 'data',
    ...(modified !== undefined && { modified }),
  }
}

interface Described {
  readonly data: DatasetCore
  readonly focus: NamedNode
  readonly kind: EntityKind
}

async function described(reference: readonly string[], site: Site): Promise<Described | undefined> {
  const kind = kinds.get(reference[0] ?? '')
  if (!kind || reference.length < 2) return undefined
  const path = publicPath(site.config.baseIri, ['id', ...reference])
  const focus = namedNode(new URL(path, site.config.baseIri).href)
  const data = await site.store.describe(focus)
  return data.size > 0 ? { data, focus, kind } : undefined
}

/** Where only the suffix is wrong, say which there are. */
async function unknownSuffix(reference: readonly string[], site: Site): Promise<ProblemError | undefined> {
  const last = /^(.+)\.([^.]+)$/.exec(reference.at(-1) ?? '')
  if (!last?.[1]) return undefined
  if (!(await described([...reference.slice(0, -1), last[1]], site))) return undefined
  const offered = [...extensions].map(extension => `.${extension}`)
  return new ProblemError('not-found', `No format has this suffix; there are ${offered.join(', ')}.`, {
    offered,
  })
}

function notFound(): ProblemError {
  return new ProblemError('not-found', 'Nothing with this identifier is published here.')
}

/** The document says itself when it changed last. */
function modifiedAt(data: DatasetCore, focus: NamedNode): string | undefined {
  for (const { subject } of data.match(null, foaf.primaryTopic, focus)) {
    for (const { object } of data.match(subject, dct.modified)) return object.value
  }
  return undefined
}
