import type { NamedNode } from '@rdfjs/types'
import type { VNode } from 'preact'
import { rdfs, sh, skos } from '../../rdf/namespaces.ts'
import { inLanguage, labelOf } from '../labels.ts'
import { Layout } from '../layout.tsx'
import { message, type MessageKey } from '../messages.ts'
import { AllStatements } from '../parts/all-statements.tsx'
import { Facts } from '../parts/facts.tsx'
import { LabelText, ThingLink, ThingList } from '../parts/thing-link.tsx'
import type { View } from '../view.ts'
import type { EntityProps } from './entity-page.tsx'

/** A vocabulary, a scheme or one concept of it: the terms with what they mean. */
export function VocabularyPage({ frame, view, title }: EntityProps & { title: MessageKey }): VNode {
  const { graph, focus, language } = view
  const name = labelOf(graph, focus, language)
  const terms = graph.subjects.filter(term => /^[/#]/.test(rest(term.value, focus.value)))
  const scheme = graph.link(focus, skos.inScheme)
  const crumbs = scheme ? [{ label: { text: message(language, title) }, href: view.href(scheme.value) }] : []
  return (
    <Layout frame={frame} title={name.text} crumbs={crumbs}>
      <p class="kind">{message(language, title)}</p>
      <h1>
        <LabelText label={name} />
      </h1>
      <p class="iri">{focus.value}</p>
      <p>
        <Definition view={view} term={focus} />
      </p>
      <ConceptFacts view={view} />
      {terms.length > 0 && (
        <section>
          <h2>{message(language, 'terms')}</h2>
          <Terms view={view} terms={terms} />
        </section>
      )}
      <AllStatements view={view} />
    </Layout>
  )
}

function rest(iri: string, start: string): string {
  return iri.startsWith(start) ? iri.slice(start.length) : ''
}

function ConceptFacts({ view }: { view: View }): VNode | null {
  const { graph, focus, language } = view
  const listed = (terms: readonly NamedNode[]) => terms.length > 0 && <ThingList view={view} terms={terms} />
  return (
    <Facts
      language={language}
      facts={[
        ['otherNames', otherNames(view, focus)],
        ['broader', listed(graph.links(focus, skos.broader))],
        ['narrower', listed(graph.inverse(skos.broader, focus))],
      ]}
    />
  )
}

function Terms({ view, terms }: { view: View; terms: readonly NamedNode[] }): VNode {
  return (
    <dl class="terms">
      {terms.map(term => (
        <div key={term.value}>
          <dt>
            <ThingLink view={view} term={term} />
          </dt>
          <dd>
            <Definition view={view} term={term} /> {otherNames(view, term)}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** The names are German words, whatever language the page speaks. */
function otherNames({ graph }: View, term: NamedNode): VNode | false {
  const names = graph.objects(term, skos.altLabel).map(({ value }) => value)
  return names.length > 0 && <span lang="de">{names.join(', ')}</span>
}

const definitions: readonly NamedNode[] = [skos.definition, rdfs.comment, sh.message]

/** What the term means, in the words of the vocabulary. */
function Definition({ view, term }: { view: View; term: NamedNode }): VNode | null {
  for (const property of definitions) {
    const literals = view.graph.objects(term, property).filter(object => object.termType === 'Literal')
    const best = inLanguage(literals, view.language)
    if (best) return <LabelText label={best} />
  }
  return null
}
