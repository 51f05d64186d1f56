import type { VNode } from 'preact'
import { namedNode } from '../../rdf/terms.ts'
import { message } from '../messages.ts'
import type { View } from '../view.ts'
import { ThingLink } from './thing-link.tsx'

/** What a list is filtered by. */
export function Filters({ view, iris }: { view: View; iris: readonly string[] }): VNode | null {
  if (iris.length === 0) return null
  return (
    <dl class="facts">
      <div>
        <dt>{message(view.language, 'only')}</dt>
        <dd>
          <ul class="plain">
            {iris.map(iri => (
              <li key={iri}>
                <ThingLink view={view} term={namedNode(iri)} />
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  )
}
