import type { Quad } from '@rdfjs/types'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { ProblemError } from '../problem.ts'
import { contextDocument, contextIri } from './context-file.ts'

interface RemoteDocument {
  readonly documentUrl: string
  readonly document: unknown
  readonly contextUrl?: undefined
}

/** What JSON-LD cannot say in RDF is an error here, not left out (`safe`). @types/jsonld lacks that option. */
type ToRdf = (
  input: JsonLdDocument,
  options: { base?: string; safe: true; documentLoader: (iri: string) => Promise<RemoteDocument> },
) => Promise<Quad[]>

const toRdf = jsonld.toRDF as ToRdf

/**
 * Reads JSON-LD without the network: of all remote contexts only ours is known, at its address below the base.
 * The quads are plain objects in RDF/JS shape.
 * @throws ProblemError `rdf-syntax`
 */
export async function parseJsonLd(text: string, base: string | undefined): Promise<Quad[]> {
  const document = parseJson(text)
  const refused: string[] = []
  const documentLoader = (iri: string): Promise<RemoteDocument> => {
    if (base !== undefined && iri === contextIri(base)) {
      return Promise.resolve({ documentUrl: iri, document: JSON.parse(contextDocument) as unknown })
    }
    refused.push(iri)
    return Promise.reject(new Error(`${iri} is not loaded`))
  }
  try {
    return await toRdf(document, { ...(base !== undefined && { base }), safe: true, documentLoader })
  } catch (error) {
    // The library reports a refused context as an invalid address, without the reason.
    const [context] = refused
    if (context === undefined) throw error
    const known = base === undefined ? 'contexts written in the document' : contextIri(base)
    const detail = `Remote contexts are not loaded: ${context}. Known here: ${known}.`
    throw new ProblemError('rdf-syntax', detail, { context }, { cause: error })
  }
}

function parseJson(text: string): JsonLdDocument {
  try {
    return JSON.parse(text) as JsonLdDocument
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const position = /at position (\d+)/.exec(message)?.[1]
    const line = position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length
    throw new ProblemError('rdf-syntax', message, line === undefined ? {} : { line }, { cause: error })
  }
}
