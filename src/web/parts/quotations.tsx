import type { VNode } from 'preact'
import { message } from '../messages.ts'
import type { Passage } from '../passages.ts'
import type { View } from '../view.ts'

/** The passages a claim rests on, each leading to its place in the announcement. */
export function Quotations({ view, passages }: { view: View; passages: readonly Passage[] }): VNode {
  return (
    <ul class="plain quotations">
      {passages.map(passage => (
        <li key={passage.iri}>
          <Quotation passage={passage} />{' '}
          <a class="source" href={view.href(passage.iri)}>
            {message(view.language, 'passage')}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** The announcements are German, whatever language the page speaks. */
export function Quotation({ passage }: { passage: Passage }): VNode {
  return (
    <q lang="de" cite={passage.announcement}>
      {passage.quotes.join(' […] ')}
    </q>
  )
}
