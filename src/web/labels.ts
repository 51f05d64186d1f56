import type { Literal, NamedNode, Term } from '@rdfjs/types'
import { dct, foaf, org, prefixes, rdfs, schema, skos } from '../rdf/namespaces.ts'
import type { Graph } from './graph.ts'
import { isLiteral } from './graph.ts'
import { languages, message, type Language } from './messages.ts'

/** A text and the language it is in, where that is not the page's. */
export interface Label {
  readonly text: string
  readonly language?: string
}

/** In order of preference. */
export const labelProperties: readonly NamedNode[] = [
  skos.prefLabel,
  foaf.name,
  schema.name,
  schema.headline,
  dct.title,
  rdfs.label,
]

/** The name of a thing in the page's language, else in German, else in any; else its prefixed name or IRI. */
export function labelOf(graph: Graph, term: Term, language: Language): Label {
  for (const property of labelProperties) {
    const best = inLanguage(graph.objects(term, property).filter(isLiteral) as Literal[], language)
    if (best) return best
  }
  return membershipLabel(graph, term, language) ?? { text: compact(term.value) }
}

/** "Amtsleitung, Sozialamt der Stadt Musterhausen": memberships have no name of their own. */
function membershipLabel(graph: Graph, term: Term, language: Language): Label | undefined {
  if (!graph.isA(term, org.Membership)) return undefined
  const named = (property: NamedNode) => {
    const object = graph.link(term, property)
    return object && labelOf(graph, object, language).text
  }
  const parts = [named(org.role), named(org.organization)].filter(part => part !== undefined)
  return { text: parts.join(', ') || message(language, 'membership') }
}

/** The literal that suits a reader of `language` best. */
export function inLanguage(literals: readonly Literal[], language: Language): Label | undefined {
  const order = [language, ...languages]
  const rank = (literal: Literal) => {
    const place = order.findIndex(tag => literal.language === tag)
    return literal.language === '' ? 0.5 : place < 0 ? order.length : place
  }
  const [best] = [...literals].sort((a, b) => rank(a) - rank(b))
  if (!best) return undefined
  return best.language === '' || best.language === language
    ? { text: best.value }
    : { text: best.value, language: best.language }
}

/** `org:member` where a prefix fits, else the IRI. */
export function compact(iri: string): string {
  const match = Object.entries(prefixes).find(
    ([, namespace]) => iri.startsWith(namespace) && /^[\w-]*$/.test(iri.slice(namespace.length)),
  )
  return match ? `${match[0]}:${iri.slice(match[1].length)}` : iri
}
