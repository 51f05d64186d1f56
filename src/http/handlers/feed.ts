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
import type { Site } from '../site.ts'

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
export const feedPage: Handler = async ({ segments: [, name = ''] }, site) => {
  const { baseIri } = site.config
  const { number, changes, later, isClosed } = await changesOf(name, site)
  const page = { number, changes, next: later }
  const next = later && feedPath(pageOf(later.sequence), baseIri)
  return {
    kind: 'data',
    data: dataset(pageQuads(page, baseIri)),
    flat: dataset(flatPageQuads(page, baseIri)),
    focus: streamIris(baseIri).page(number),
    page: props => FeedPage({ ...props, number, entries: changes.map(entryOf), next }),
    cache: isClosed ? 'closed' : 'data',
    unlisted: true,
    links: next === undefined ? [] : [{ href: next, rel: 'next' }],
  }
}

interface PageChanges {
  readonly number: number
  readonly changes: readonly Told<readonly Quad[]>[]
  /** The first change on a later page of which something is left. */
  readonly later: Pick<Told, 'sequence' | 'at'> | undefined
  readonly isClosed: boolean
}

/**
 * The changes on a page.
 * @throws ProblemError('not-found') where it never was, ProblemError('gone') where nothing is left on it
 */
export async function changesOf(name: string, { store, config }: Site): Promise<PageChanges> {
  const number = /^[1-9]\d{0,8}$/.test(name) ? Number(name) : Infinity
  const newest = await store.sequence()
  if ((number - 1) * changesOnPage >= newest) {
    throw new ProblemError('not-found', 'The feed has no such page; /feed leads to all of them.')
  }
  const changes = await store.versions((number - 1) * changesOnPage, changesOnPage)
  if (!changes.some(isLeft)) throw gone(streamIris(config.baseIri).page(number).value, '')
  const later = await store.nextTold(number * changesOnPage)
  return { number, changes, later, isClosed: newest > number * changesOnPage }
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
