import type { NamedNode, Quad } from '@rdfjs/types'
import { rdf } from '../rdf/namespaces.ts'
import { descriptions, type Description, type Property } from './descriptions.ts'
import type { Pieces, SerializeContext } from './format.ts'
import { groups } from './groups.ts'
import { turtleTerms, type TurtleTerms } from './turtle-terms.ts'

/** What fits on a line beside its predicate. */
const width = 80

/** Turtle (RDF 1.1): the triples of all graphs together. */
export function writeTurtle(data: Iterable<Quad>, context: SerializeContext): string {
  const terms = turtleTerms(context.prefixes)
  return withPrefixes(terms, [block(descriptions(data, context), terms)])
}

/** TriG (RDF 1.1): the default graph, then each named graph by its name. */
export function writeTrig(data: Iterable<Quad>, context: SerializeContext): string {
  const terms = turtleTerms(context.prefixes)
  return withPrefixes(terms, graphBlocks(data, context, terms))
}

export function turtlePieces(context: SerializeContext): Pieces {
  const terms = turtleTerms(context.prefixes)
  return pieces(context, data => `\n${block(descriptions(data, context), terms)}`)
}

/** A graph may come in any number of blocks (TriG, section 2.2). */
export function trigPieces(context: SerializeContext): Pieces {
  const terms = turtleTerms(context.prefixes)
  return pieces(context, data =>
    graphBlocks(data, context, terms)
      .map(text => `\n${text}`)
      .join(''),
  )
}

/** Every prefix comes first: which of them will be used nobody knows yet. */
function pieces({ prefixes }: SerializeContext, piece: Pieces['piece']): Pieces {
  return { head: prefixLines(Object.entries(prefixes)), piece, tail: '' }
}

function graphBlocks(data: Iterable<Quad>, context: SerializeContext, terms: TurtleTerms): readonly string[] {
  return groups(data, quad => quad.graph).map(({ term: name, quads }) => {
    const body = block(descriptions(quads, context), terms)
    return name.termType === 'DefaultGraph' ? body : `${terms.write(name)} {\n${indented(body)}}\n`
  })
}

/** In literals line feeds are escaped, but U+2028 is not, which the flag `m` would take for the end of a line. */
function indented(lines: string): string {
  return lines.replace(/(?<=^|\n)(?=[^\n])/g, '  ')
}

function withPrefixes(terms: TurtleTerms, blocks: readonly string[]): string {
  return [prefixLines(terms.used()), ...blocks].filter(part => part !== '').join('\n')
}

function prefixLines(prefixes: readonly (readonly [prefix: string, iri: string])[]): string {
  return prefixes.map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`).join('')
}

function block(described: readonly Description[], terms: TurtleTerms): string {
  return described
    .map(({ subject, properties }) => {
      const lines = properties.map(property => propertyText(property, terms))
      return `${terms.write(subject)}${lines.length === 1 ? ' ' : '\n  '}${lines.join(' ;\n  ')} .\n`
    })
    .join('\n')
}

function propertyText({ predicate, objects }: Property, terms: TurtleTerms): string {
  const texts = objects.map(object => terms.write(object))
  const line = ` ${texts.join(', ')}`
  const fits = texts.length === 1 || line.length <= width
  return verb(predicate, terms) + (fits ? line : texts.map(text => `\n    ${text}`).join(','))
}

function verb(predicate: NamedNode, terms: TurtleTerms): string {
  return predicate.equals(rdf.type) ? 'a' : terms.write(predicate)
}
