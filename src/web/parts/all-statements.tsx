import type { Literal, NamedNode, Quad, Term } from '@rdfjs/types'
import type { VNode } from 'preact'
import { oa } from '../../rdf/namespaces.ts'
import { compact } from '../labels.ts'
import { message } from '../messages.ts'
import type { View } from '../view.ts'

/** Every triple of the document, entity by entity: nothing that the data formats hold is missing on the page. */
export function AllStatements({ view }: { view: View }): VNode {
  return (
    <details class="statements">
      <summary>
        <h2>{message(view.language, 'allStatements')}</h2>
      </summary>
      <p>{message(view.language, 'allStatementsLead', { count: view.graph.size })}</p>
      {subjectsInOrder(view).map(subject => (
        <SubjectTable key={subject.value} view={view} subject={subject} />
      ))}
    </details>
  )
}

/** The entity first, then its parts, then what surrounds it. */
function subjectsInOrder({ graph, focus }: View): readonly NamedNode[] {
  const rank = (subject: NamedNode) =>
    subject.equals(focus) ? 0 : subject.value.startsWith(`${focus.value}#`) ? 1 : 2
  return [...graph.subjects].sort((a, b) => rank(a) - rank(b))
}

function SubjectTable({ view, subject }: { view: View; subject: NamedNode }): VNode {
  const fragment = fragmentOf(subject, view)
  return (
    <table class="triples" {...(fragment && { id: fragment })}>
      <caption>
        <a href={view.href(subject.value)}>{subject.value}</a>
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{message(view.language, 'property')}</th>
          <th scope="col">{message(view.language, 'value')}</th>
        </tr>
      </thead>
      <tbody>
        {byPredicate(view.graph.about(subject)).map(([predicate, quads]) => (
          <tr key={predicate}>
            <th scope="row">
              <a href={view.href(predicate)}>{compact(predicate)}</a>
            </th>
            <td>
              <ul class="plain">
                {quads.map(({ object }) => (
                  <li key={`${object.value} ${tagOf(object)}`}>
                    <Value view={view} term={object} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Parts of the entity can be linked to; passages have their place on the announcement's page itself. */
function fragmentOf(subject: NamedNode, { focus, graph }: View): string | undefined {
  const [document, fragment] = subject.value.split('#')
  return document === focus.value && !graph.isA(subject, oa.SpecificResource) ? fragment : undefined
}

function byPredicate(quads: readonly Quad[]): readonly (readonly [string, readonly Quad[]])[] {
  const groups = new Map<string, Quad[]>()
  for (const quad of quads) {
    const group = groups.get(quad.predicate.value) ?? []
    groups.set(quad.predicate.value, [...group, quad])
  }
  return [...groups]
}

function Value({ view, term }: { view: View; term: Term }): VNode {
  if (term.termType === 'NamedNode') return <a href={view.href(term.value)}>{compact(term.value)}</a>
  if (term.termType !== 'Literal') return <>{term.value}</>
  const { value, language } = term
  return (
    <>
      <span {...(language && { lang: language })} class="literal">
        {value}
      </span>{' '}
      <span class="tag">{tagOf(term)}</span>
    </>
  )
}

/** `@de` or `xsd:date`; nothing for a plain string. */
function tagOf(term: Term): string {
  if (term.termType !== 'Literal') return ''
  const { language, datatype }: Literal = term
  if (language) return `@${language}`
  const name = compact(datatype.value)
  return name === 'xsd:string' ? '' : name
}
