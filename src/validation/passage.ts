import type { DatasetCore, Term } from '@rdfjs/types'
import { oa, prov } from '../rdf/namespaces.ts'
import { namedNode } from '../rdf/terms.ts'

/**
 * The quotation of the first passage that a node rests on, in the order of the text; for a part of something (`…#period`)
 * that has none, of the whole. Undefined where the graph quotes nothing for it.
 */
export function passageOf(node: Term, data: DatasetCore): string | undefined {
  const whole = node.termType === 'NamedNode' ? namedNode(node.value.replace(/#.*$/u, '')) : node
  return quoteFor(node, data) ?? quoteFor(whole, data)
}

function quoteFor(node: Term, data: DatasetCore): string | undefined {
  const passages = objects(node, prov.wasDerivedFrom, data).map(passage => {
    const selectors = objects(passage, oa.hasSelector, data)
    const values = (property: Term) => selectors.flatMap(selector => objects(selector, property, data))
    return { quote: values(oa.exact)[0]?.value, start: Number(values(oa.start)[0]?.value) }
  })
  const [first] = passages.filter(({ quote }) => quote !== undefined).toSorted((a, b) => a.start - b.start)
  return first?.quote
}

function objects(subject: Term, property: Term, data: DatasetCore): readonly Term[] {
  return [...data.match(subject, property)].map(({ object }) => object)
}
