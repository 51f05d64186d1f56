import type { Literal, Quad_Object, Quad_Subject } from '@rdfjs/types'
import { xsd } from '../rdf/namespaces.ts'
import { fullIri, plainTerm, propertyTerms, vocabularyWord, type Term } from './json-ld-terms.ts'

export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

/** The term under which a value is a plain JSON value; else one that can hold it all the same. */
export function termFor(predicate: string, value: Quad_Object): Term {
  const terms = propertyTerms(predicate)
  return (
    terms.find(term => isPlain(value, term)) ?? terms.find(term => !term.byLanguage) ?? plainTerm(predicate)
  )
}

/** One value under a term that is not `byLanguage`. */
export function valueUnder(term: Term, value: Quad_Object): Json {
  switch (value.termType) {
    case 'NamedNode':
      if (term.type === '@vocab') return vocabularyWord(value.value)
      return term.type === '@id' ? nodeId(value) : { id: nodeId(value) }
    case 'BlankNode':
      return term.type === '@id' ? nodeId(value) : { id: nodeId(value) }
    case 'Literal':
      return isPlainLiteral(value, term) ? plainValue(value) : valueObject(value)
    default:
      throw new TypeError(`JSON-LD has no place for a ${value.termType}`)
  }
}

/** What stands under `id`. */
export function nodeId(node: Quad_Subject): string {
  return node.termType === 'BlankNode' ? `_:${node.value}` : fullIri(node.value)
}

function isPlain(value: Quad_Object, term: Term): boolean {
  if (value.termType === 'Literal') return isPlainLiteral(value, term)
  return term.type === '@id' || (term.type === '@vocab' && value.termType === 'NamedNode')
}

function isPlainLiteral(value: Literal, { type, language, byLanguage }: Term): boolean {
  if (byLanguage) return value.language !== ''
  if (language !== undefined) return value.language === language
  if (type !== undefined) return value.datatype.value === type
  return value.datatype.equals(xsd.string) || (isNativeType(value) && native(value) !== undefined)
}

/** Datatypes that a bare JSON number or truth value has. */
function isNativeType({ datatype }: Literal): boolean {
  return datatype.equals(xsd.integer) || datatype.equals(xsd.boolean)
}

function plainValue(value: Literal): Json {
  return native(value) ?? value.value
}

function valueObject({ value, language, datatype }: Literal): Json {
  if (language !== '') return { '@value': value, '@language': language }
  if (datatype.equals(xsd.string)) return { '@value': value }
  return { '@value': value, '@type': vocabularyWord(datatype.value) }
}

const wholeNumbers: ReadonlySet<string> = new Set([xsd.integer.value, xsd.nonNegativeInteger.value])

/** A JSON number or truth value, where a reader gets the same lexical form and datatype back from it. */
function native({ value, datatype }: Literal): number | boolean | undefined {
  if (datatype.equals(xsd.boolean)) return value === 'true' || (value === 'false' ? false : undefined)
  const number = Number(value)
  const canonical = Number.isSafeInteger(number) && String(number) === value
  return canonical && wholeNumbers.has(datatype.value) ? number : undefined
}
