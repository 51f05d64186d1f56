import type { DatasetCore, NamedNode, Quad } from '@rdfjs/types'
import { foaf, org, pas } from '../../rdf/namespaces.ts'
import type { Holding, Question } from '../../store/store.ts'
import { leadingKinds } from '../../web/memberships.ts'
import type { Site } from '../site.ts'
import { everything } from './everything.ts'

/**
 * Who deputizes, or deputized, for the holders of a post that leads an organization as a whole: the deputy heads of its
 * organization, in posts of their own.
 */
export async function deputiesOf(
  post: NamedNode,
  data: DatasetCore,
  asked: Pick<Question, 'days' | 'answer'>,
  { store, vocabularies }: Site,
): Promise<readonly Holding[]> {
  const [role] = objects(data, post, org.role)
  const [organization] = objects(data, post, org.postIn)
  const kind = vocabularies.role.find(
    ({ subject, predicate }) => subject.value === role && predicate.equals(pas.kind),
  )?.object.value
  if (organization === undefined || !leadingKinds.includes(kind ?? '')) return []
  const { entries } = await store.holdings({ ...asked, organization }, everything)
  return entries.filter(({ row }) => row.kind === 'deputy head' && row.post !== post.value)
}

/** All that the documents of the memberships hold, these documents themselves apart. */
export async function documentsOf(holdings: readonly Holding[], { store }: Site): Promise<readonly Quad[]> {
  const documents = await Promise.all(
    holdings.map(async ({ membership }) => {
      const data = await store.describe(membership)
      const [about] = data.match(null, foaf.primaryTopic, membership)
      return [...data].filter(({ subject }) => !about?.subject.equals(subject))
    }),
  )
  return documents.flat()
}

function objects(data: DatasetCore, subject: NamedNode, predicate: NamedNode): readonly string[] {
  return [...data.match(subject, predicate)].map(({ object }) => object.value)
}
