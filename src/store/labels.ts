import type { DatasetCore, Literal, NamedNode, Quad, Term } from '@rdfjs/types'
import { dct, foaf, rdfs, schema, skos } from '../rdf/namespaces.ts'

/** What names a node, best first. */
const labelPredicates: readonly NamedNode[] = [
  skos.prefLabel,
  rdfs.label,
  schema.name,
  foaf.name,
  schema.headline,
  dct.title,
]

/** All quads that name the node. */
export function labelQuads(subject: Term, data: DatasetCore): readonly Quad[] {
  return labelPredicates.flatMap(predicate => [...data.match(subject, predicate)])
}

/** The labels by the best predicate that the node has. */
export function labelsOf(subject: Term, data: DatasetCore): readonly Literal[] {
  for (const predicate of labelPredicates) {
    const labels = [...data.match(subject, predicate)].map(quad => quad.object)
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
