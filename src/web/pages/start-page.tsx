import type { Quad } from '@rdfjs/types'
import type { VNode } from 'preact'
import { docIri } from '../../rdf/iris.ts'
import { namedNode } from '../../rdf/terms.ts'
import { boundsWords, dateWords } from '../date-words.ts'
import type { Graph } from '../graph.ts'
import { basePath, hrefFor, withLanguage } from '../hrefs.ts'
import { labelOf } from '../labels.ts'
import { Layout, lists } from '../layout.tsx'
import { message, type MessageKey } from '../messages.ts'
import { Note } from '../parts/note.tsx'
import { SearchBox } from '../parts/search-form.tsx'
import { LabelText } from '../parts/thing-link.tsx'
import type { Frame } from '../view.ts'

/** One thing that is new or another than before. */
export interface LatestChange {
  readonly kind: 'announcement' | 'organization' | 'post'
  readonly subject: string
  readonly labels: readonly Quad[]
}

/** Who leads something. */
export interface HeadToday {
  readonly membership: string
  readonly person: string
  readonly organization?: string
  readonly role: string
  readonly beginEarliest?: string
  readonly beginLatest?: string
}

interface Props {
  readonly frame: Frame
  /** The names of all that is told of. */
  readonly names: Graph
  readonly counts: Readonly<Partial<Record<MessageKey, number>>>
  readonly changes: readonly LatestChange[]
  readonly heads: readonly HeadToday[]
}

const forPrograms: readonly (readonly [MessageKey, string])[] = [
  ['gettingStarted', 'getting-started'],
  ['apiTitle', 'api'],
  ['catalogue', 'catalog'],
  ['downloads', 'dump'],
  ['sparqlTitle', 'sparql'],
  ['vocabulary', 'ns'],
  ['roles', 'role'],
  ['organizationTypes', 'orgtype'],
  ['shapes', 'shapes'],
  ['quality', 'quality'],
  ['problems', 'problems'],
]

/** What this is, a search over everything, what is new, how much there is, and where programs begin. */
export function StartPage({ frame, names, counts, changes, heads }: Props): VNode {
  const { language, owner } = frame
  return (
    <Layout frame={frame} title={owner.name} searches>
      <div class="hero">
        <h1>{message(language, 'tagline')}</h1>
        <p class="lead">{message(language, 'startLead')}</p>
        <SearchBox frame={frame} words="" />
        <p class="note">{message(language, 'searchLead')}</p>
      </div>
      <Counts frame={frame} counts={counts} />
      {/* Names are for readers of this page, not for the lists of search engines. */}
      <div class="columns" data-nosnippet>
        {heads.length > 0 && <Heads frame={frame} names={names} heads={heads} />}
        {changes.length > 0 && <Changes frame={frame} names={names} changes={changes} />}
      </div>
      <ForPrograms frame={frame} {...(changes[0] && { example: changes[0].subject })} />
    </Layout>
  )
}

function Counts({ frame, counts }: Pick<Props, 'frame' | 'counts'>): VNode {
  const { language } = frame
  const root = basePath(frame.baseIri)
  return (
    <section>
      <h2>{message(language, 'numbers')}</h2>
      <ul class="counts">
        {lists.map(([list, single]) => (
          <li key={list}>
            <a href={withLanguage(root + list, frame)}>
              <strong>{(counts[list] ?? 0).toLocaleString(language)}</strong>{' '}
              {message(language, counts[list] === 1 ? single : list)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Heads({ frame, names, heads }: Pick<Props, 'frame' | 'names' | 'heads'>): VNode {
  const { language, today } = frame
  return (
    <section>
      <h2>{message(language, 'headsToday')}</h2>
      <p>{message(language, 'headsTodayLead', { day: dateWords(today, language) })}</p>
      <ul class="plain entries">
        {heads.map(({ membership, person, organization, role, beginEarliest, beginLatest }) => (
          <li key={membership}>
            <Named frame={frame} names={names} iri={person} />{' '}
            <span class="note">
              <Named frame={frame} names={names} iri={membership} as={role} />
              {organization !== undefined && (
                <>
                  {', '}
                  <Named frame={frame} names={names} iri={organization} />
                </>
              )}
              ,{' '}
              {message(language, 'sinceWhen', {
                when: boundsWords({ earliest: beginEarliest, latest: beginLatest }, language),
              })}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a href={withLanguage(`${basePath(frame.baseIri)}posts?at=${today}`, frame)}>
          {message(language, 'allPostsToday')}
        </a>
      </p>
    </section>
  )
}

function Changes({ frame, names, changes }: Pick<Props, 'frame' | 'names' | 'changes'>): VNode {
  return (
    <section>
      <h2>{message(frame.language, 'latestChanges')}</h2>
      <ul class="plain entries">
        {changes.map(({ kind, subject }) => (
          <li key={subject}>
            <Named frame={frame} names={names} iri={subject} />
            <Note text={message(frame.language, kind)} />
          </li>
        ))}
      </ul>
      <p>
        <a href={withLanguage(`${basePath(frame.baseIri)}changes`, frame)}>
          {message(frame.language, 'allChanges')}
        </a>
      </p>
    </section>
  )
}

interface NamedProps {
  readonly frame: Frame
  readonly names: Graph
  readonly iri: string
  /** What it is called by, where that is not its own name. */
  readonly as?: string
}

function Named({ frame, names, iri, as = iri }: NamedProps): VNode {
  return (
    <a href={hrefFor(frame)(iri)}>
      <LabelText label={labelOf(names, namedNode(as), frame.language)} />
    </a>
  )
}

function ForPrograms({ frame, example }: { frame: Frame; example?: string }): VNode {
  const { language, baseIri } = frame
  const root = basePath(baseIri)
  return (
    <section>
      <h2>{message(language, 'forMachines')}</h2>
      {example !== undefined && (
        <>
          <p>{message(language, 'forMachinesLead')}</p>
          <pre tabIndex={0}>
            <code>{`curl -L -H 'Accept: application/ld+json' ${example}\ncurl ${documentOf(example, baseIri)}.ttl`}</code>
          </pre>
        </>
      )}
      <ul class="plain inline">
        {forPrograms.map(([name, path]) => (
          <li key={path}>
            <a href={withLanguage(root + path, frame)}>{message(language, name)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The document about a thing of ours. */
function documentOf(iri: string, baseIri: string): string {
  return docIri(namedNode(iri), baseIri)?.value ?? iri
}
