import type { VNode } from 'preact'
import type { NamedNode } from '@rdfjs/types'
import type { Graph } from '../graph.ts'
import { basePath, hrefFor, withLanguage } from '../hrefs.ts'
import { labelOf } from '../labels.ts'
import { Layout } from '../layout.tsx'
import { message, type MessageKey } from '../messages.ts'
import { SearchBox } from '../parts/search-form.tsx'
import { LabelText } from '../parts/thing-link.tsx'
import type { Frame } from '../view.ts'

/** What was found of one kind. */
interface Found {
  readonly kind: MessageKey
  readonly total: number
  readonly things: readonly NamedNode[]
  /** Path of the list that has all of them, where it can be searched. */
  readonly list?: string
}

interface Props {
  readonly frame: Frame
  /** Empty where nothing was looked for. */
  readonly words: string
  readonly names: Graph
  readonly found: readonly Found[]
}

/** What has some words in its name, kind by kind. */
export function SearchPage({ frame, words, names, found }: Props): VNode {
  const { language } = frame
  const count = found.reduce((sum, { total }) => sum + total, 0)
  const outcome = count === 0 ? 'nothingFound' : 'searchResults'
  return (
    <Layout frame={frame} title={message(language, 'searchTitle')} crumbs={[]} searches>
      <h1>{message(language, 'searchTitle')}</h1>
      <SearchBox frame={frame} words={words} />
      {words === '' ? (
        <p>{message(language, 'searchLead')}</p>
      ) : (
        <p role="status">{message(language, outcome, { words, count })}</p>
      )}
      {found.map(
        each => each.total > 0 && <Kind key={each.kind} {...{ frame, words, names }} found={each} />,
      )}
    </Layout>
  )
}

function Kind({ frame, words, names, found }: Omit<Props, 'found'> & { found: Found }): VNode {
  const { language } = frame
  const { kind, total, things, list } = found
  return (
    <section>
      <h2>
        {message(language, kind)} <span class="amount">{total.toLocaleString(language)}</span>
      </h2>
      <ul class="plain entries">
        {things.map(thing => (
          <li key={thing.value}>
            <a href={hrefFor(frame)(thing.value)}>
              <LabelText label={labelOf(names, thing, language)} />
            </a>
          </li>
        ))}
      </ul>
      {list !== undefined && total > things.length && (
        <p>
          <a href={withLanguage(`${basePath(frame.baseIri)}${list}?q=${encodeURIComponent(words)}`, frame)}>
            {message(language, 'searchMore', { count: total.toLocaleString(language) })}
          </a>
        </p>
      )}
    </section>
  )
}
