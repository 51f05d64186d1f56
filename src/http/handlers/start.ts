import type { NamedNode } from '@rdfjs/types'
import type { Store } from '../../store/store.ts'
import { inLanguage } from '../../web/labels.ts'
import { basePath, hrefFor } from '../../web/hrefs.ts'
import { message, type Language, type MessageKey } from '../../web/messages.ts'
import { StartPage, type Example } from '../../web/pages/start-page.tsx'
import type { Frame } from '../../web/view.ts'
import type { Link } from '../links.ts'
import type { Handler } from '../handler.ts'
import { listKinds } from './listing.ts'

/** One thing of each of these kinds is shown. */
const shown: readonly (readonly [MessageKey, NamedNode])[] = [
  ['organization', listKinds.organizations.type],
  ['post', listKinds.posts.type],
  ['announcement', listKinds.announcements.type],
]

/** What this is, how much there is, and where to begin. */
export const start: Handler = async (_address, { store, config }) => {
  const { classes } = await store.stats()
  const counts = Object.fromEntries(
    Object.values(listKinds).map(({ name, type }) => [name, classes[type.value] ?? 0]),
  )
  const examples = await findExamples(store)
  return {
    kind: 'page',
    cache: 'data',
    links: catalogueLinks(config.baseIri),
    page: frame => StartPage({ frame, counts, examples: examples.map(example => inWords(example, frame)) }),
  }
}

/** Where programs find the catalogue of the data. */
function catalogueLinks(baseIri: string): readonly Link[] {
  const catalogue = `${basePath(baseIri)}catalog`
  return [
    { href: catalogue, rel: 'describedby' },
    { href: `${catalogue}.rdf`, rel: 'alternate', type: 'application/rdf+xml' },
    { href: `${catalogue}.jsonld`, rel: 'alternate', type: 'application/ld+json' },
  ]
}

type Found = Awaited<ReturnType<typeof findExamples>>[number]

async function findExamples(store: Store) {
  const pages = await Promise.all(
    shown.map(async ([kind, type]) => ({
      kind,
      page: await store.list({ type, page: { offset: 0, limit: 1 } }),
    })),
  )
  return pages.flatMap(({ kind, page }) => page.entries.map(entry => ({ kind, ...entry })))
}

function inWords({ kind, subject, labels }: Found, frame: Frame): Example {
  return { kind, label: labelIn(frame.language, labels), href: hrefFor(frame)(subject.value) }
}

function labelIn(language: Language, labels: Found['labels']): string {
  return inLanguage(labels, language)?.text ?? message(language, 'unnamed')
}
