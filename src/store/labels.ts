import type { DatasetCore, Literal, NamedNode, Quad, Term } from '@rdfjs/types'
import { dct, foaf, rdfs, schema, skos } from '../rdf/namespaces.ts'

/** What names a node, best first. */
export const labelPredicates: readonly NamedNode[] = [
  skos.prefLabel,
  rdfs.label,
  schema.name,
  foaf.name,
  schema.headline,
  dct.title,
]

/** All quads that name the node. */
export function labelQuads(subject: Term, data: DatasetCore): readonly Quad[] {
  return [...data.match(subject)].filter(quad => labelling.has(quad.predicate.value))
}

const labelling: ReadonlySet<string> = new Set(labelPredicates.map(({ value }) => value))

/** The labels by the best predicate that the node has. */
export function labelsOf(subject: Term, data: DatasetCore): readonly Literal[] {
  return bestLabels(labelQuads(subject, data))
}

/** Of quads about one node. */
export function bestLabels(quads: readonly Quad[]): readonly Literal[] {
  for (const predicate of labelPredicates) {
    const labels = quads.filter(quad => quad.predicate.equals(predicate)).map(({ object }) => object)
    if (labels.length > 0) return distinct(labels.filter(isLiteral))
  }
  return []
}

function isLiteral(term: Term): term is Literal {
  return term.termType === 'Literal'
}

/** Several graphs may say the same. */
function distinct(labels: readonly Literal[]): readonly Literal[] {
  return labels.filter((label, index) => labels.findIndex(other => other.equals(label)) === index)
}
