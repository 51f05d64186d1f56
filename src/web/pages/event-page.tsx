import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { dct, pas, schema } from '../../rdf/namespaces.ts'
import { dateWords } from '../date-words.ts'
import { localName } from '../memberships.ts'
import { BasisBadge } from '../parts/basis-badge.tsx'
import { Facts } from '../parts/facts.tsx'
import { Quotations } from '../parts/quotations.tsx'
import { ThingList } from '../parts/thing-link.tsx'
import { passagesOf } from '../passages.ts'
import { EntityPage, type EntityProps } from './entity-page.tsx'

/** A decision or another event: an appointment, an election, a farewell. */
export function EventPage({ frame, view }: EntityProps): VNode {
  const { graph, focus, language } = view
  const listed = (property: NamedNode) => {
    const terms = graph.links(focus, property)
    return terms.length > 0 && <ThingList view={view} terms={terms} />
  }
  const date = graph.text(focus, dct.date)
  const basis = localName(graph.link(focus, pas.basis))
  const passages = passagesOf(graph, focus)
  return (
    <EntityPage frame={frame} view={view} kind="event">
      <Facts
        language={language}
        facts={[
          ['date', date && dateWords(date, language)],
          ['agent', listed(schema.agent)],
          ['participant', listed(schema.participant)],
          ['object', listed(schema.object)],
          ['result', listed(schema.result)],
          ['basis', basis && <BasisBadge basis={basis} language={language} />],
          ['evidence', passages.length > 0 && <Quotations view={view} passages={passages} />],
        ]}
      />
    </EntityPage>
  )
}
