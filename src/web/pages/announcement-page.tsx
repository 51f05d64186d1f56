import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { dct, org, pas, prov, schema } from '../../rdf/namespaces.ts'
import { boundsWords, dateWords } from '../date-words.ts'
import { message, type Language } from '../messages.ts'
import type { Graph } from '../graph.ts'
import { Facts } from '../parts/facts.tsx'
import { Quotation } from '../parts/quotations.tsx'
import { ThingLink, ThingList } from '../parts/thing-link.tsx'
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
  const derived = derivedFrom(view, passage)
  return (
    <li {...(fragment && { id: fragment })}>
      <blockquote lang="de">
        <Quotation passage={passage} />
      </blockquote>
      {derived.length > 0 && <ThingList view={view} terms={derived} />}
    </li>
  )
}

/** The things a reader asks for, not their parts. */
function derivedFrom({ graph }: View, passage: Passage): readonly NamedNode[] {
  return graph.subjects.filter(
    subject =>
      !subject.value.includes('#') &&
      graph.links(subject, prov.wasDerivedFrom).some(source => source.value === passage.iri) &&
      [org.Membership, org.Organization, schema.Person, schema.AssignAction].some(type =>
        graph.isA(subject, type),
      ),
  )
}
