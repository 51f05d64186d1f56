import type { NamedNode } from '@rdfjs/types'
import { xsd } from '../rdf/namespaces.ts'
import { literal, namedNode } from '../rdf/terms.ts'
import type { Publisher, Spoken } from './dataset.ts'

/** IRIs of the parts of the catalogue of one deployment. */
export function catalogueIris(baseIri: string) {
  const below = (path: string): NamedNode => namedNode(baseIri + path)
  return {
    catalogue: below('catalog'),
    dataset: (name: string) => below(`dataset/${name}`),
    service: (name: string) => below(`service/${name}`),
    below,
  }
}

/** An organization as the one who publishes; apart from the organization itself, whose document says other things. */
export function agent({ iri }: Publisher): NamedNode {
  return namedNode(`${iri}#agent`)
}

export function contactOf(dataset: NamedNode): NamedNode {
  return hash(dataset, 'contact')
}

export function hash({ value }: NamedNode, name: string): NamedNode {
  return namedNode(`${value}#${name}`)
}

/** A term made of a value, where there is one. */
export function given<Value, Made>(value: Value | undefined, make: (value: Value) => Made): Made | undefined {
  return value === undefined ? undefined : make(value)
}

export function spoken({ de, en }: Spoken) {
  return [literal(de, 'de'), ...(en === undefined ? [] : [literal(en, 'en')])]
}

export function day(instant: string | undefined) {
  return given(instant, value => literal(value.slice(0, 10), xsd.date))
}
