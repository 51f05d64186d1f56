import type { Literal, NamedNode, Term } from '@rdfjs/types'
import { xsd } from '../rdf/namespaces.ts'

/** Writes terms as Turtle does, and remembers which prefixes that took. */
export interface TurtleTerms {
  readonly write: (term: Term) => string
  readonly used: () => readonly (readonly [prefix: string, iri: string])[]
}

/** Local names that need no escape: a part of PN_LOCAL. */
const plainLocalName = /^[A-Za-z0-9_](?:[A-Za-z0-9_.-]*[A-Za-z0-9_-])?$/

/** Lexical forms that Turtle reads as this datatype when they stand without quotes (INTEGER, DECIMAL, DOUBLE). */
const bareForms: Readonly<Record<string, RegExp>> = {
  [xsd.boolean.value]: /^(?:true|false)$/,
  [xsd.integer.value]: /^[+-]?[0-9]+$/,
  [xsd.decimal.value]: /^[+-]?[0-9]*\.[0-9]+$/,
  [xsd.double.value]: /^[+-]?(?:[0-9]+\.[0-9]*|\.?[0-9]+)[eE][+-]?[0-9]+$/,
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
}

export function turtleTerms(prefixes: Readonly<Record<string, string>>): TurtleTerms {
  const prefixOf = new Map(Object.entries(prefixes).map(([prefix, iri]) => [iri, prefix]))
  const used = new Map<string, string>()

  const iriText = ({ value }: NamedNode): string => {
    const split = Math.max(value.lastIndexOf('#'), value.lastIndexOf('/')) + 1
    const [namespace, local] = [value.slice(0, split), value.slice(split)]
    const prefix = prefixOf.get(namespace)
    if (prefix === undefined || !plainLocalName.test(local)) return `<${value}>`
    used.set(prefix, namespace)
    return `${prefix}:${local}`
  }

  const literalText = ({ value, language, datatype }: Literal): string => {
    if (language) return `${quoted(value)}@${language}`
    if (datatype.equals(xsd.string)) return quoted(value)
    if (bareForms[datatype.value]?.test(value)) return value
    return `${quoted(value)}^^${iriText(datatype)}`
  }

  const write = (term: Term): string => {
    if (term.termType === 'NamedNode') return iriText(term)
    if (term.termType === 'Literal') return literalText(term)
    if (term.termType === 'BlankNode') return `_:${term.value}`
    throw new TypeError(`Turtle has no place for a ${term.termType}`)
  }
  return { write, used: () => [...used].sort(([a], [b]) => (a < b ? -1 : 1)) }
}

function quoted(value: string): string {
  return `"${value.replace(/["\\\p{Cc}]/gu, escaped)}"`
}

function escaped(character: string): string {
  return escapes[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
