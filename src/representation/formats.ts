import type { Quad } from '@rdfjs/types'
import { quadLine, sortedLines, tripleLine } from '../rdf/n-quads.ts'
import type { Format, Pieces, SerializeContext } from './format.ts'
import { jsonLdPieces, writeJsonLd } from './json-ld.ts'
import { rdfXmlPieces, writeRdfXml } from './rdf-xml.ts'
import { trigPieces, turtlePieces, writeTrig, writeTurtle } from './turtle.ts'

/**
 * The RDF formats in the order in which they are offered: the first answers whoever accepts anything.
 * Every further media type is one that real clients send and whose reader accepts these bytes.
 */
export const formats: readonly Format[] = [
  {
    name: 'turtle',
    // Turtle is a subset of Notation3, and the only one of it in use.
    mediaTypes: ['text/turtle', 'application/x-turtle', 'application/turtle', 'text/n3', 'text/rdf+n3'],
    extension: 'ttl',
    quads: false,
    label: 'Turtle',
    serialize: promised(writeTurtle),
    pieces: turtlePieces,
  },
  {
    name: 'json-ld',
    mediaTypes: ['application/ld+json', 'application/json'],
    extension: 'jsonld',
    quads: false,
    label: 'JSON-LD',
    serialize: promised(writeJsonLd),
    pieces: jsonLdPieces,
  },
  {
    name: 'n-triples',
    mediaTypes: ['application/n-triples', 'text/plain'],
    extension: 'nt',
    quads: false,
    label: 'N-Triples',
    serialize: promised(data => lines(data, tripleLine)),
    pieces: () => linePieces(tripleLine),
  },
  {
    name: 'n-quads',
    mediaTypes: ['application/n-quads', 'text/x-nquads'],
    extension: 'nq',
    quads: true,
    label: 'N-Quads',
    serialize: promised(data => lines(data, quadLine)),
    pieces: () => linePieces(quadLine),
  },
  {
    name: 'trig',
    mediaTypes: ['application/trig', 'application/x-trig'],
    extension: 'trig',
    quads: true,
    label: 'TriG',
    serialize: promised(writeTrig),
    pieces: trigPieces,
  },
  {
    name: 'rdf-xml',
    mediaTypes: ['application/rdf+xml'],
    extension: 'rdf',
    quads: false,
    label: 'RDF/XML',
    serialize: promised(writeRdfXml),
    pieces: rdfXmlPieces,
  },
]

/** Errors reject, they are not thrown at the caller. */
function promised(write: (data: Iterable<Quad>, context: SerializeContext) => string): Format['serialize'] {
  return (data, context) =>
    new Promise(resolve => {
      resolve(write(data, context))
    })
}

function lines(data: Iterable<Quad>, line: (quad: Quad) => string): string {
  return sortedLines(Array.from(data, line))
}

function linePieces(line: (quad: Quad) => string): Pieces {
  return { head: '', piece: data => lines(data, line), tail: '' }
}
