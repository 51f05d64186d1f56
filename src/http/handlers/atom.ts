import type { NamedNode, Quad } from '@rdfjs/types'
import { atom, type AtomEntry } from '../../feeds/atom.ts'
import { changesOnPage, isLeft, pageOf, streamIris, type Told } from '../../feeds/stream-terms.ts'
import { docIri } from '../../rdf/iris.ts'
import { namedNode } from '../../rdf/terms.ts'
import { inLanguage } from '../../web/labels.ts'
import { message, type Language } from '../../web/messages.ts'
import type { CacheRule } from '../cache-rules.ts'
import type { Fixed } from '../answer.ts'
import type { Handler } from '../handler.ts'
import type { Site } from '../site.ts'
import { changesOf } from './feed.ts'

interface Document {
  /** Address below the base. */
  readonly path: string
  readonly changes: readonly Told<readonly Quad[]>[]
  readonly language: Language
  /** Numbers of the documents before and after it, where there are some. */
  readonly previous?: number | undefined
  readonly next?: number | undefined
  readonly isArchive: boolean
  readonly cache: CacheRule
}

/** What changed last, for feed readers; what came before stands in documents of its own. */
export const atomFeed: Handler = async ({ parameters: { lang } }, site) => {
  const newest = await site.store.sequence()
  const changes = await site.store.versions(Math.max(0, newest - changesOnPage), changesOnPage)
  const previous = await archiveBefore(pageOf(newest), site)
  return answer(
    { path: 'feed.atom', changes, language: lang ?? 'de', previous, isArchive: false, cache: 'data' },
    site,
  )
}

/** The same changes as on a page of the stream. */
export const atomPage: Handler = async ({ segments: [, name = ''], parameters: { lang } }, site) => {
  const { number, changes, later, isClosed } = await changesOf(name.replace(/\.atom$/, ''), site)
  const document = {
    path: `feed/${number}.atom`,
    changes,
    language: lang ?? 'de',
    previous: await archiveBefore(number, site),
    next: later && pageOf(later.sequence),
    isArchive: isClosed,
    cache: isClosed ? 'closed' : 'data',
  } as const
  return answer(document, site)
}

/** The nearest page before one of which something is left. */
async function archiveBefore(page: number, { store }: Site): Promise<number | undefined> {
  const last = await store.lastTold((page - 1) * changesOnPage)
  return last && pageOf(last.sequence)
}

async function answer(document: Document, site: Site): Promise<Fixed> {
  const { path, changes, language, previous, next, isArchive, cache } = document
  const { baseIri, licence, siteName } = site.config
  const left = changes.filter(isLeft).toReversed()
  const names = await namesOf(left, language, site)
  const at = (number: number | undefined) =>
    number === undefined ? undefined : `${baseIri}feed/${number}.atom`
  const body = atom({
    id: `${baseIri}feed.atom`,
    title: `${siteName}: ${message(language, 'feed')}`,
    author: siteName,
    language,
    updated: left[0]?.at ?? site.clock().toISOString(),
    licence,
    links: {
      self: baseIri + path,
      alternate: `${baseIri}feed`,
      current: isArchive ? `${baseIri}feed.atom` : undefined,
      'prev-archive': at(previous),
      'next-archive': isArchive ? at(next) : undefined,
    },
    isArchive,
    entries: left.map(change => entryOf(change, names.get(change.subject), { language, baseIri })),
  })
  return { kind: 'fixed', contentType: 'application/atom+xml', body, cache, unlisted: true }
}

/** Names as pages show them now; none of what is there no more. */
async function namesOf(
  changes: readonly Told[],
  language: Language,
  { store }: Site,
): Promise<ReadonlyMap<string, string>> {
  const entities: readonly NamedNode[] = [...new Set(changes.map(({ subject }) => subject))].map(each =>
    namedNode(each),
  )
  const entries = await store.named(entities)
  return new Map(
    entries.flatMap(({ subject, labels }) => {
      const label = inLanguage(labels, language)
      return label ? [[subject.value, label.text]] : []
    }),
  )
}

const happened = { created: 'feedCreated', updated: 'feedUpdated', removed: 'feedRemoved' } as const

function entryOf(
  change: Told,
  name: string | undefined,
  { language, baseIri }: { readonly language: Language; readonly baseIri: string },
): AtomEntry {
  const entity = namedNode(change.subject)
  const kind = change.subject.slice(`${baseIri}id/`.length).split('/')[0] ?? ''
  const page = change.kind === 'removed' ? undefined : docIri(entity, baseIri)?.value
  return {
    id: streamIris(baseIri).member(change).value,
    title: `${name ?? message(language, kinds[kind] ?? 'thing')} (${message(language, happened[change.kind])})`,
    updated: change.at,
    ...(page !== undefined && { page }),
  }
}

/** What a thing without a name is called, by the first step of its path. */
const kinds: Readonly<
  Record<string, 'person' | 'organization' | 'post' | 'membership' | 'event' | 'announcement'>
> = {
  person: 'person',
  org: 'organization',
  post: 'post',
  membership: 'membership',
  event: 'event',
  announcement: 'announcement',
}
