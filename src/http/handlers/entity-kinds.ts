import type { DatasetCore, NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { org } from '../../rdf/namespaces.ts'
import { namedNode } from '../../rdf/terms.ts'
import type { Question } from '../../store/store.ts'
import { AnnouncementPage } from '../../web/pages/announcement-page.tsx'
import type { EntityProps } from '../../web/pages/entity-page.tsx'
import { EventPage } from '../../web/pages/event-page.tsx'
import { MembershipPage } from '../../web/pages/membership-page.tsx'
import { OrganizationPage } from '../../web/pages/organization-page.tsx'
import { PersonPage } from '../../web/pages/person-page.tsx'
import { PostPage } from '../../web/pages/post-page.tsx'

export interface EntityKind {
  readonly page: (props: EntityProps) => VNode
  /** Pages about persons are not to be found by search engines. */
  readonly unlisted: boolean
  /** What the memberships in its document have in common, for questions about a day; absent where there are none to ask. */
  readonly question?: (iri: string, data: DatasetCore) => Partial<Question>
  /** The list that it stands in, by its path. */
  readonly collection?: string
  /** Properties that lead to what it is a part of. */
  readonly parents?: readonly NamedNode[]
}

/** What stands under `/id/` and `/doc/`, by the first step of the path. */
export const entityKinds: ReadonlyMap<string, EntityKind> = new Map<string, EntityKind>([
  ['person', { page: PersonPage, unlisted: true, question: person => ({ person }), collection: 'persons' }],
  [
    'org',
    {
      page: OrganizationPage,
      unlisted: false,
      question: organization => ({ organization }),
      collection: 'organizations',
      parents: [org.unitOf, org.subOrganizationOf],
    },
  ],
  [
    'post',
    {
      page: PostPage,
      unlisted: false,
      question: post => ({ post }),
      collection: 'posts',
      parents: [org.postIn],
    },
  ],
  [
    'membership',
    {
      page: MembershipPage,
      unlisted: true,
      question: memberOf,
      collection: 'memberships',
      parents: [org.member],
    },
  ],
  ['event', { page: EventPage, unlisted: true }],
  ['announcement', { page: AnnouncementPage, unlisted: true, collection: 'announcements' }],
])

function memberOf(iri: string, data: DatasetCore): Partial<Question> {
  const [member] = data.match(namedNode(iri), org.member)
  return member ? { person: member.object.value } : {}
}
