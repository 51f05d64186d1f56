import type { Quad } from '@rdfjs/types'
import { flatPageQuads, pageQuads } from '../../feeds/stream-page.ts'
import { streamQuads } from '../../feeds/stream.ts'
import { changesOnPage, isLeft, pageOf, streamIris, type Told } from '../../feeds/stream-terms.ts'
import { ProblemError } from '../../problem.ts'
import { dataset } from '../../rdf/dataset.ts'
import { namedNode } from '../../rdf/terms.ts'
import { basePath } from '../../web/hrefs.ts'
import { FeedPage, type FeedEntry } from '../../web/pages/feed-page.tsx'
import { gone } from '../fate.ts'
import type { Handler } from '../handler.ts'

/** The stream of changes as a whole, and where it begins. */
export const feed: Handler = async (_address, { store, config }) => {
  const { baseIri, licence } = config
  const first = await store.nextTold(0)
  const next = first && feedPath(pageOf(first.sequence), baseIri)
  return {
    kind: 'data',
    data: dataset(streamQuads({ first, licence }, baseIri)),
    focus: streamIris(baseIri).stream,
    page: props => FeedPage({ ...props, entries: [], next }),
    cache: 'data',
    unlisted: true,
  }
}

/**
 * One page of it. As long as there is none after it, it grows; from then on nothing changes it but what is taken back, and
 * others may keep it for a while.
 */
export const feedPage: Handler = async ({ segments: [, name = ''] }, { store, config: { baseIri } }) => {
  const number = /^[1-9]\d{0,8}$/.test(name) ? Number(name) : Infinity
  const newest = await store.sequence()
  if ((number - 1) * changesOnPage >= newest) {
    throw new ProblemError('not-found', 'The feed has no such page; /feed leads to all of them.')
  }
  const changes = await store.versions((number - 1) * changesOnPage, changesOnPage)
  const iri = streamIris(baseIri).page(number)
  if (!changes.some(isLeft)) throw gone(iri.value, '')
  const later = await store.nextTold(number * changesOnPage)
  const page = { number, changes, next: later }
  const next = later && feedPath(pageOf(later.sequence), baseIri)
  return {
    kind: 'data',
    data: dataset(pageQuads(page, baseIri)),
    flat: dataset(flatPageQuads(page, baseIri)),
    focus: iri,
    page: props => FeedPage({ ...props, number, entries: changes.map(entryOf), next }),
    cache: newest > number * changesOnPage ? 'closed' : 'data',
    unlisted: true,
    links: next === undefined ? [] : [{ href: next, rel: 'next' }],
  }
}

function feedPath(number: number, baseIri: string): string {
  return `${basePath(baseIri)}feed/${number}`
}

const happened = { created: 'feedCreated', updated: 'feedUpdated', removed: 'feedRemoved' } as const

function entryOf(change: Told<readonly Quad[]>): FeedEntry {
  const { sequence, at, kind, subject } = change
  return isLeft(change)
    ? { sequence, at, what: happened[kind], entity: namedNode(subject) }
    : { sequence, at, what: 'feedGone' }
}
