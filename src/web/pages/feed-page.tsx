import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { basePath, withLanguage } from '../hrefs.ts'
import { Layout } from '../layout.tsx'
import { message, type MessageKey } from '../messages.ts'
import { AllStatements } from '../parts/all-statements.tsx'
import { CardTable } from '../parts/card-table.tsx'
import { ThingLink } from '../parts/thing-link.tsx'
import type { View } from '../view.ts'
import type { EntityProps } from './entity-page.tsx'

/** A change, as a line of the page; without its entity where nothing is left of it. */
export interface FeedEntry {
  readonly sequence: number
  /** ISO 8601 in UTC. */
  readonly at: string
  readonly what: Extract<MessageKey, 'feedCreated' | 'feedUpdated' | 'feedRemoved' | 'feedGone'>
  readonly entity?: NamedNode
}

interface Props extends EntityProps {
  /** Absent on the page about the whole. */
  readonly number?: number
  readonly entries: readonly FeedEntry[]
  /** Address of the way on. */
  readonly next?: string | undefined
}

/** The change feed, or one page of it. */
export function FeedPage({ frame, view, number, entries, next }: Props): VNode {
  const { language } = view
  const title = number === undefined ? message(language, 'feed') : message(language, 'feedPage', { number })
  const home = {
    label: { text: message(language, 'feed') },
    href: withLanguage(`${basePath(frame.baseIri)}feed`, frame),
  }
  return (
    <Layout frame={frame} title={title} crumbs={number === undefined ? [] : [home]}>
      <h1>{title}</h1>
      <p class="lead">{message(language, 'feedLead')}</p>
      {entries.length > 0 && <Entries view={view} entries={entries} caption={title} />}
      {next === undefined ? (
        number === undefined && <p>{message(language, 'feedEmpty')}</p>
      ) : (
        <p>
          <a href={withLanguage(next, frame)} rel="next">
            {message(language, number === undefined ? 'feedFirst' : 'feedNext')}
          </a>
        </p>
      )}
      {number === undefined && <AllStatements view={view} />}
    </Layout>
  )
}

interface EntriesProps {
  readonly view: View
  readonly entries: readonly FeedEntry[]
  readonly caption: string
}

function Entries({ view, entries, caption }: EntriesProps): VNode {
  const { language } = view
  return (
    <CardTable
      caption={caption}
      columns={(['feedWhen', 'feedWhat', 'feedWhom'] as const).map(key => message(language, key))}
      rows={entries.map(({ sequence, at, what, entity }) => ({
        key: String(sequence),
        cells: [
          <time key="when" dateTime={at}>
            {at.slice(0, 19).replace('T', ' ')}
          </time>,
          message(language, what),
          entity && <ThingLink key="whom" view={view} term={entity} />,
        ],
      }))}
    />
  )
}
