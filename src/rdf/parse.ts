import type { NamedNode, Quad, Term } from '@rdfjs/types'
import { DataFactory, Parser } from 'n3'
import { parse as parseXml } from 'oxigraph'
import { ProblemError } from '../problem.ts'
import { parseJsonLd } from './parse-json-ld.ts'
import { quad as makeQuad } from './terms.ts'

export interface ParseOptions {
  /** Media type; parameters and case do not matter. */
  readonly format: string
  /** Base of relative IRIs, which are an error without it; our JSON-LD context is known below it. */
  readonly baseIri?: string
}

type Read = (text: string, baseIri: string | undefined) => Iterable<Quad> | Promise<Iterable<Quad>>

const readers: Readonly<Record<string, Read>> = {
  'text/turtle': readN3('text/turtle'),
  'application/trig': readN3('application/trig'),
  'application/n-triples': readN3('application/n-triples'),
  'application/n-quads': readN3('application/n-quads'),
  'application/ld+json': async (text, baseIri) => (await parseJsonLd(text, baseIri)).map(ownQuad),
  'application/rdf+xml': readXml,
}

/**
 * Reads a whole RDF document.
 * @throws ProblemError `rdf-syntax`, with the line where the parser tells it; `unsupported-media-type`.
 */
export async function parse(text: string, { format, baseIri }: ParseOptions): Promise<Quad[]> {
  const read = readers[format.split(';', 1)[0]?.trim().toLowerCase() ?? '']
  if (!read) {
    const known = Object.keys(readers)
    throw new ProblemError('unsupported-media-type', `${format} is none of ${known.join(', ')}.`, { known })
  }
  try {
    const quads = [...(await read(text, baseIri))]
    if (baseIri === undefined) quads.forEach(refuseRelative)
    return quads
  } catch (error) {
    throw error instanceof ProblemError ? error : syntaxProblem(error)
  }
}

function readN3(format: string): Read {
  return (text, baseIRI) => new Parser({ format, baseIRI }).parse(text)
}

/** By Oxigraph's parser without its store, which would make "01"^^xsd:nonNegativeInteger a "1"^^xsd:integer. */
function readXml(text: string, baseIri: string | undefined): Quad[] {
  const options = { format: 'application/rdf+xml', ...(baseIri !== undefined && { base_iri: baseIri }) }
  return (parseXml(text, options) as Quad[]).map(ownQuad)
}

/** The same quad in n3's terms, which the rest of the program uses throughout. */
function ownQuad({ subject, predicate, object, graph }: Quad): Quad {
  const own = <T extends Term>(term: T): T => DataFactory.fromTerm(term as NamedNode) as unknown as T
  return makeQuad(own(subject), own(predicate), own(object), own(graph))
}

function refuseRelative({ subject, predicate, object, graph }: Quad): void {
  for (const term of [subject, predicate, object, graph]) {
    if (term.termType === 'NamedNode' && !/^[a-z][a-z0-9+.-]*:/i.test(term.value)) {
      throw new ProblemError('rdf-syntax', `<${term.value}> is relative, and there is no base IRI.`)
    }
  }
}

function syntaxProblem(error: unknown): ProblemError {
  const message = error instanceof Error ? error.message : String(error)
  const line = /\bline (\d+)/.exec(message)?.[1]
  return new ProblemError('rdf-syntax', message, line ? { line: Number(line) } : {}, { cause: error })
}
