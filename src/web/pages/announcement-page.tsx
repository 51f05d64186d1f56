import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { dct, org, pas, schema } from '../../rdf/namespaces.ts'
import { boundsWords, dateWords } from '../date-words.ts'
import { message, type Language } from '../messages.ts'
import type { Graph } from '../graph.ts'
import { readMembership } from '../memberships.ts'
import { BasisBadge } from '../parts/basis-badge.tsx'
import { Facts } from '../parts/facts.tsx'
import { Quotation } from '../parts/quotations.tsx'
import { datesWords } from '../parts/lanes.tsx'
import { Note } from '../parts/note.tsx'
import { ThingLink } from '../parts/thing-link.tsx'
import { statementsOf } from '../passage-statements.ts'
import { allPassages, type Passage } from '../passages.ts'
import type { View } from '../view.ts'
import { EntityPage, type EntityProps } from './entity-page.tsx'

/** An announcement: who published it and what it says, passage by passage. */
export function AnnouncementPage({ frame, view }: EntityProps): VNode {
  const { graph, focus, language } = view
  const publisher = graph.link(focus, schema.publisher)
  const source = graph.link(focus, dct.source) ?? graph.link(focus, schema.url)
  const passages = allPassages(graph).filter(passage => passage.announcement === focus.value)
  return (
    <EntityPage frame={frame} view={view} kind="announcement" list="announcements">
      <Facts
        language={language}
        facts={[
          ['publisher', publisher && <ThingLink view={view} term={publisher} />],
          ['published', publishedWords(graph, focus, language)],
          ['originalSource', source && <a href={source.value}>{source.value}</a>],
        ]}
      />
      {passages.length > 0 && (
        <section>
          <h2>{message(language, 'states')}</h2>
          <p>{message(language, 'statesLead')}</p>
          <ol class="plain passages">
            {passages.map(passage => (
              <PassageItem key={passage.iri} view={view} passage={passage} />
            ))}
          </ol>
        </section>
      )}
    </EntityPage>
  )
}

function publishedWords(graph: Graph, focus: NamedNode, language: Language): string | undefined {
  const stated = graph.text(focus, schema.datePublished)
  if (stated) return dateWords(stated, language)
  const earliest = graph.text(focus, pas.publishedEarliest)
  const latest = graph.text(focus, pas.publishedLatest)
  return (earliest ?? latest) ? boundsWords({ earliest, latest }, language) : undefined
}

/** A passage and what is published from it; its id is the fragment that evidence links lead to. */
function PassageItem({ view, passage }: { view: View; passage: Passage }): VNode {
  const [, fragment] = passage.iri.split('#')
  const statements = statementsOf(view.graph, passage)
  return (
    <li {...(fragment && { id: fragment })}>
      <blockquote lang="de">
        <Quotation passage={passage} />
      </blockquote>
      <ul class="plain statements-of">
        {statements.map(({ thing, kind }) => (
          <li key={`${kind} ${thing.value}`}>
            <span class="kind">{message(view.language, kind)}</span>{' '}
            <span>
              <Statement view={view} thing={thing} />
            </span>
          </li>
        ))}
      </ul>
    </li>
  )
}

/** A thing; of a role also who held it and when. */
function Statement({ view, thing }: { view: View; thing: NamedNode }): VNode {
  if (!view.graph.isA(thing, org.Membership)) return <ThingLink view={view} term={thing} />
  const row = readMembership(view.graph, thing, view.language)
  return (
    <>
      {row.person && (
        <>
          <ThingLink view={view} term={row.person} />
          {': '}
        </>
      )}
      <ThingLink view={view} term={thing} /> <BasisBadge basis={row.basis} language={view.language} />
      <Note text={datesWords(row, view.language)} />
    </>
  )
}
