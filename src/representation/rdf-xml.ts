import type { BlankNode, NamedNode, Quad, Quad_Object, Quad_Subject } from '@rdfjs/types'
import { rdf, xsd } from '../rdf/namespaces.ts'
import { descriptions } from './descriptions.ts'
import type { Pieces, SerializeContext } from './format.ts'

/** XML 1.0 has no place for other characters, not even escaped (production Char). */
const noXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u

/** A bare carriage return would be read as a line feed. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
}

/** The longest end of an IRI that can be the local name of an element. */
const localName = /[A-Za-z_][\w.-]*$/

/**
 * RDF/XML (RDF 1.1): the triples of all graphs together, one rdf:Description for each subject. Written here because
 * Oxigraph writes RDF/XML only from its store, which changes numbers ("7"^^xsd:nonNegativeInteger becomes an integer).
 * @throws Error for a character that XML cannot hold and for a predicate whose IRI does not end in a name.
 */
export function writeRdfXml(data: Iterable<Quad>, context: SerializeContext): string {
  const names = elementNames(context.prefixes)
  const body = elements(data, context, names)
  return start(names.used()) + body.map(element => element('')).join('') + end
}

/** Namespaces without a prefix are declared where they are used. */
export function rdfXmlPieces(context: SerializeContext): Pieces {
  const known = { ...context.prefixes, rdf: rdf[''].value }
  return {
    head: start(Object.entries(known)),
    piece: data => {
      const names = elementNames(context.prefixes)
      const body = elements(data, context, names)
      const others = names.used().filter(([prefix]) => !(prefix in known))
      return body.map(element => element(declarations(others, ' '))).join('')
    },
    tail: end,
  }
}

/** Each description, to be completed with what its start tag declares. */
function elements(
  data: Iterable<Quad>,
  context: SerializeContext,
  names: ElementNames,
): readonly ((declared: string) => string)[] {
  return descriptions(data, context).map(({ subject, properties }) => {
    const lines = properties.flatMap(({ predicate, objects }) => {
      const name = names.of(predicate)
      return objects.map(object => `    <${name}${propertyRest(name, object)}\n`)
    })
    return declared =>
      `  <rdf:Description ${subjectAttribute(subject)}${declared}>\n${lines.join('')}  </rdf:Description>\n`
  })
}

type Namespaces = readonly (readonly [prefix: string, iri: string])[]

function start(namespaces: Namespaces): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${declarations(namespaces, '\n  ')}>\n`
}

const end = '</rdf:RDF>\n'

function declarations(namespaces: Namespaces, before: string): string {
  return namespaces.map(([prefix, iri]) => before + attribute(`xmlns:${prefix}`, iri)).join('')
}

function subjectAttribute(subject: Quad_Subject): string {
  return subject.termType === 'BlankNode' ? nodeId(subject) : attribute('rdf:about', subject.value)
}

/** What follows the name in the start tag, up to the end of the element. */
function propertyRest(name: string, object: Quad_Object): string {
  if (object.termType === 'NamedNode') return ` ${attribute('rdf:resource', object.value)}/>`
  if (object.termType === 'BlankNode') return ` ${nodeId(object)}/>`
  if (object.termType !== 'Literal') throw new TypeError(`RDF/XML has no place for a ${object.termType}`)
  const { value, language, datatype } = object
  const typed = datatype.equals(xsd.string) ? '' : ` ${attribute('rdf:datatype', datatype.value)}`
  return `${language ? ` ${attribute('xml:lang', language)}` : typed}>${escaped(value)}</${name}>`
}

/** Labels of blank nodes may begin with a digit, names in XML may not. */
function nodeId({ value }: BlankNode): string {
  return attribute('rdf:nodeID', `b${value}`)
}

function attribute(name: string, value: string): string {
  return `${name}="${escaped(value)}"`
}

function escaped(text: string): string {
  const illegal = noXml.exec(text)
  if (illegal) throw new Error(`XML cannot hold ${JSON.stringify(illegal[0])}`)
  return text.replace(/[&<>"\r]/g, character => references[character] ?? character)
}

interface ElementNames {
  readonly of: (predicate: NamedNode) => string
  /** By prefix. */
  readonly used: () => Namespaces
}

/** Names of property elements, with prefixes made up (ns1, ns2, …) for namespaces that have none. */
function elementNames(prefixes: Readonly<Record<string, string>>): ElementNames {
  const prefixOf = new Map(Object.entries(prefixes).map(([prefix, iri]) => [iri, prefix]))
  const used = new Map([['rdf', rdf[''].value]])
  const madeUp = (): string => {
    for (let number = 1; ; number++)
      if (!used.has(`ns${number}`) && !(`ns${number}` in prefixes)) return `ns${number}`
  }
  const of = ({ value }: NamedNode): string => {
    const local = localName.exec(value)?.[0]
    if (local === undefined) throw new Error(`RDF/XML cannot write the predicate <${value}>`)
    const namespace = value.slice(0, -local.length)
    const prefix = prefixOf.get(namespace) ?? madeUp()
    prefixOf.set(namespace, prefix)
    used.set(prefix, namespace)
    return `${prefix}:${local}`
  }
  return { of, used: () => [...used].sort(([a], [b]) => (a < b ? -1 : 1)) }
}
