import type { VNode } from 'preact'
import { time } from '../../rdf/namespaces.ts'
import { dateWords } from '../date-words.ts'
import { message } from '../messages.ts'
import { shownConflicts, type ShownConflict } from '../quality.ts'
import type { View } from '../view.ts'
import { NodeLink } from './finding-list.tsx'

/** What sources say that cannot all be right, in the words of each. */
export function ConflictList({
  view,
  conflicts,
}: {
  view: View
  conflicts: readonly ShownConflict[]
}): VNode {
  const { language } = view
  const shown = shownConflicts(conflicts)
  return (
    <>
      <p>{message(language, 'contradictionsLead')}</p>
      {shown.length < conflicts.length && (
        <p>{message(language, 'shownOf', { shown: shown.length, count: conflicts.length })}</p>
      )}
      <ul>
        {shown.map(conflict => (
          <li key={`${conflict.entity} ${conflict.property}`}>
            <NodeLink view={view} node={conflict.entity} />,{' '}
            {message(language, conflict.property === time.hasBeginning.value ? 'begin' : 'end')}
            <Sides view={view} values={conflict.values} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Sides({ view, values }: { view: View; values: ShownConflict['values'] }): VNode {
  const { language } = view
  return (
    <ul>
      {values.map(({ value, graph, passage, quote }) => (
        <li key={`${graph} ${value}`}>
          {dateWords(value, language)} {quote !== undefined && <q lang="de">{quote}</q>}{' '}
          <a class="source" href={view.href(passage ?? graph)}>
            {message(language, 'passage')}
          </a>
        </li>
      ))}
    </ul>
  )
}
