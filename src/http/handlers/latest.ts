import type { Quad } from '@rdfjs/types'
import { idPath } from '../../rdf/iris.ts'
import { namedNode } from '../../rdf/terms.ts'
import type { Change, Store } from '../../store/store.ts'
import { labelProperties } from '../../web/labels.ts'
import type { LatestChange } from '../../web/pages/start-page.tsx'
import type { Site } from '../site.ts'

/** What is told of on the start page: persons are not, whose pages are not to be found by their names. */
const told = { announcement: 'announcement', org: 'organization', post: 'post' } as const

/** So many of the newest changes are looked through. */
const reach = 500

/** The newest changes of what is still there, each thing once. */
export async function latestChanges(
  count: number,
  { store, config }: Pick<Site, 'store' | 'config'>,
): Promise<readonly LatestChange[]> {
  const newest = await store.sequence()
  const changes = (await store.changes(Math.max(0, newest - reach), reach)).toReversed()
  const things = new Map(changes.toReversed().map(change => [change.subject, change]))
  const kept = changes.filter(change => things.get(change.subject) === change && change.kind !== 'removed')
  const found: LatestChange[] = []
  for (const change of kept) {
    if (found.length === count) break
    const kind = kindOf(change, config.baseIri)
    if (kind) found.push({ kind, subject: change.subject, labels: await labelsOf(change.subject, store) })
  }
  return found
}

function kindOf({ subject }: Change, baseIri: string): LatestChange['kind'] | undefined {
  const [type = ''] = idPath(subject, baseIri).split('/')
  // The text of an announcement is no thing of its own to readers.
  if (type === 'announcement' && subject.endsWith('/text')) return undefined
  return Object.hasOwn(told, type) ? told[type as keyof typeof told] : undefined
}

/** Names of the thing itself. */
async function labelsOf(iri: string, store: Store): Promise<readonly Quad[]> {
  const { subject, quads } = await store.said(namedNode(iri))
  return quads.filter(
    each => each.subject.equals(subject) && labelProperties.some(property => property.equals(each.predicate)),
  )
}
