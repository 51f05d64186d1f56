import type { Term } from '@rdfjs/types'
import type { VNode } from 'preact'
import { labelOf, type Label } from '../labels.ts'
import type { View } from '../view.ts'

/** A label, marked with its language where that is not the page's. */
export function LabelText({ label }: { label: Label }): VNode {
  return label.language ? <span lang={label.language}>{label.text}</span> : <>{label.text}</>
}

/** The name of a thing, leading to its page. */
export function ThingLink({ view, term }: { view: View; term: Term }): VNode {
  const label = <LabelText label={labelOf(view.graph, term, view.language)} />
  if (term.termType !== 'NamedNode' || term.equals(view.focus)) return label
  return <a href={view.href(term.value)}>{label}</a>
}

/** Several things, one a line. */
export function ThingList({ view, terms }: { view: View; terms: readonly Term[] }): VNode {
  return (
    <ul class="plain">
      {terms.map(term => (
        <li key={term.value}>
          <ThingLink view={view} term={term} />
        </li>
      ))}
    </ul>
  )
}
