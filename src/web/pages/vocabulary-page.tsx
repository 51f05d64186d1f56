import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { rdfs, sh, skos } from '../../rdf/namespaces.ts'
import { inLanguage, labelOf } from '../labels.ts'
import { Layout } from '../layout.tsx'
import { message, type MessageKey } from '../messages.ts'
import { AllStatements } from '../parts/all-statements.tsx'
import { LabelText, ThingLink } from '../parts/thing-link.tsx'
import type { View } from '../view.ts'
import type { EntityProps } from './entity-page.tsx'

/** A vocabulary, a scheme or one concept of it: the terms with what they mean. */
export function VocabularyPage({ frame, view, title }: EntityProps & { title: MessageKey }): VNode {
  const whole = view.graph.subjects.filter(subject => subject.value.startsWith(view.focus.value))
  const name = labelOf(view.graph, view.focus, view.language)
  return (
    <Layout frame={frame} title={name.text} crumbs={[]}>
      <p class="kind">{message(view.language, title)}</p>
      <h1>
        <LabelText label={name} />
      </h1>
      <p class="iri">{view.focus.value}</p>
      <Definition view={view} term={view.focus} />
      {whole.length > 1 && (
        <section>
          <h2>{message(view.language, 'terms')}</h2>
          <dl class="terms">
            {whole
              .filter(term => !term.equals(view.focus))
              .map(term => (
                <div key={term.value}>
                  <dt>
                    <ThingLink view={view} term={term} />
                  </dt>
                  <dd>
                    <Definition view={view} term={term} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      )}
      <AllStatements view={view} />
    </Layout>
  )
}

const definitions: readonly NamedNode[] = [skos.definition, rdfs.comment, sh.message, skos.altLabel]

/** What the term means, in the words of the vocabulary. */
function Definition({ view, term }: { view: View; term: NamedNode }): VNode | null {
  for (const property of definitions) {
    const literals = view.graph.objects(term, property).filter(object => object.termType === 'Literal')
    const best = inLanguage(literals, view.language)
    if (best) return <LabelText label={best} />
  }
  return null
}
