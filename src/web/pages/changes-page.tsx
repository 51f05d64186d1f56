import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { as } from '../../rdf/namespaces.ts'
import { dateWords } from '../date-words.ts'
import { Layout } from '../layout.tsx'
import { message, type MessageKey } from '../messages.ts'
import { CardTable } from '../parts/card-table.tsx'
import { Pager, rangeOf, type PlaceInList } from '../parts/pager.tsx'
import { ThingLink } from '../parts/thing-link.tsx'
import type { View } from '../view.ts'
import type { EntityProps } from './entity-page.tsx'

interface Props extends EntityProps {
  /** In their order. */
  readonly changes: readonly NamedNode[]
  readonly place: PlaceInList
}

/** What changed of what is published, a row each. */
export function ChangesPage({ frame, view, changes, place }: Props): VNode {
  const { language } = frame
  const title = message(language, 'changes')
  return (
    <Layout frame={frame} title={title} crumbs={[]}>
      <h1>{title}</h1>
      <p>{message(language, 'changesLead')}</p>
      <p>
        {message(language, changes.length === 0 ? 'nothingFits' : 'total', rangeOf(place, changes.length))}
      </p>
      {changes.length > 0 && (
        <CardTable
          caption={title}
          columns={[
            message(language, 'changedAt'),
            message(language, 'changeKind'),
            message(language, 'changedThing'),
          ]}
          rows={changes.map(change => ({ key: change.value, cells: cellsOf(change, view) }))}
        />
      )}
      <Pager frame={frame} place={place} />
    </Layout>
  )
}

const kinds: readonly (readonly [NamedNode, MessageKey])[] = [
  [as.Create, 'changeCreated'],
  [as.Update, 'changeUpdated'],
  [as.Delete, 'changeRemoved'],
]

function cellsOf(change: NamedNode, view: View) {
  const { graph, language } = view
  const at = graph.objects(change, as.published)[0]?.value ?? ''
  const thing = graph.link(change, as.object)
  const [, kind] = kinds.find(([type]) => graph.isA(change, type)) ?? []
  return [
    <time key="at" dateTime={at}>
      {dateWords(at.slice(0, 10), language)}, {at.slice(11, 16)} UTC
    </time>,
    kind && message(language, kind),
    thing && <ThingLink view={view} term={thing} />,
  ]
}
