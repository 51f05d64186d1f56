import type { Quad, Term } from '@rdfjs/types'
import { rdf } from '../../src/rdf/namespaces.ts'
import type { Ontologies } from './ontologies.ts'

/**
 * Terms that no ontology defines: any IRI in a namespace that is known, and any property, class or datatype, wherever it is.
 * The longest namespace counts, since some begin like others.
 */
export function unknownTerms(quads: Iterable<Quad>, ontologies: Ontologies): readonly string[] {
  const all = [...quads]
  const used = new Set(
    all.flatMap(({ subject, predicate, object }) => [subject, predicate, object].flatMap(iris)),
  )
  const vocabulary = new Set(all.flatMap(vocabularyTerms))
  const namespaces = [...ontologies.keys()].toSorted((a, b) => b.length - a.length)
  return [...used]
    .filter(iri => {
      const namespace = namespaces.find(each => iri.startsWith(each))
      if (namespace === undefined) return vocabulary.has(iri)
      const local = iri.slice(namespace.length)
      return local !== '' && !ontologies.get(namespace)?.has(local)
    })
    .toSorted()
}

function iris(term: Term): readonly string[] {
  if (term.termType === 'Literal') return [term.datatype.value]
  return term.termType === 'NamedNode' ? [term.value] : []
}

function vocabularyTerms({ predicate, object }: Quad): readonly string[] {
  const isClass = predicate.equals(rdf.type)
  return [predicate.value, ...(isClass || object.termType === 'Literal' ? iris(object) : [])]
}
